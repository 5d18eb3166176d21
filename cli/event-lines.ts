import { eventSchema, recordableEvents } from '../client/entities/event-schema';
import type { EntityType } from '../domain/case-event';
import { FIRST_EVENTS } from '../domain/entity-events';
import { RECORDS } from '../texts/records';
import { eventLabel, fieldLabel } from '../texts/vocabulary';
import { formatTable } from './table';

export { eventSchema } from '../client/entities/event-schema';

/** An event that can be recorded of an entity. */
export interface ListedEvent {
  readonly type: string;
  readonly label: string;
  /** Whether an entity can begin with it. */
  readonly first: boolean;
}

/** The events that can be recorded of a kind of entity, those of the ledger last. */
export function listedEvents(entity: EntityType): readonly ListedEvent[] {
  return recordableEvents(entity).map((type) => ({
    type,
    label: eventLabel(type, entity),
    first: FIRST_EVENTS[entity].includes(type),
  }));
}

/** The same as a table. */
export function eventListLines(entity: EntityType, width: number): string {
  const rows = listedEvents(entity).map(({ type, label, first }) => [type, label, first ? RECORDS.yes : '']);
  return formatTable(RECORDS.heads.kinds, rows, width);
}

/** The fields of an event as a table: path, meaning, what is written there, whether it must be. @throws INVALID_CHOICE */
export function eventFieldLines(entity: EntityType, type: string, width: number): string {
  const rows = fieldsOf(eventSchema(entity, type) as JsonSchema).map(({ path, shape, required }) => [
    path,
    fieldLabel(`${entity}.${type}.${path.replaceAll('*', '0')}`),
    shape,
    required ? RECORDS.yes : '',
  ]);
  return rows.length === 0 ? RECORDS.empty.fields : formatTable(RECORDS.heads.fields, rows, width);
}

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

interface Field {
  readonly path: string;
  readonly shape: string;
  readonly required: boolean;
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema, at = ''): readonly Field[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const path = `${at}${name}`;
    const field = { path, shape: shapeOf(schema), required: required.includes(name) };
    return [field, ...fieldsOf(schema, `${path}.`), ...fieldsOf(schema.items ?? {}, `${path}.*.`)];
  });
}

const { shapes } = RECORDS;

function shapeOf(schema: JsonSchema): string {
  const { type, format, description = '', items } = schema;
  if (schema.enum !== undefined) return shapes.oneOf(schema.enum.map(String));
  if (format === 'date') return shapes.day;
  // Amounts and shares are taken as number or text.
  if (typeof type === 'object') return description.startsWith('Share') ? shapes.share : shapes.money;
  if (type === 'array') return items?.enum === undefined ? shapes.list : `${shapes.list}: ${shapeOf(items)}`;
  return SHAPES[type ?? ''] ?? shapes.text;
}

const SHAPES: Readonly<Record<string, string>> = {
  number: shapes.number,
  integer: shapes.number,
  boolean: shapes.boolean,
  object: shapes.group,
  string: shapes.text,
};
