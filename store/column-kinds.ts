import type { ColumnDataType, ColumnDefinitionBuilder } from 'kysely';
import type { StoreEngine } from './open-store';

/** Columns that the two engines spell in their own way. */
export interface ColumnKinds {
  /** Bytes of a document. */
  readonly bytes: ColumnDataType;
  /** A number that the engine counts up by itself, as primary key. */
  readonly counted: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
}

/** How an engine spells them. */
export function columnKinds(engine: StoreEngine): ColumnKinds {
  return engine === 'sqlite'
    ? { bytes: 'blob', counted: (column) => column.primaryKey().autoIncrement() }
    : { bytes: 'bytea', counted: (column) => column.generatedByDefaultAsIdentity().primaryKey() };
}
