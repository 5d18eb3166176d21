import type { EntityType } from '../../../domain/case-event';
import type { IntroductionChoice } from '../../../texts/introduction-choices';
import type { IntroductionColumn, IntroductionSheetId } from '../../../texts/introduction-sheets';

/** How a cell is read. `employment` names a row of the staff or a file reference; `provider` an organisation. */
export type CellKind =
  | 'text'
  | 'country'
  | 'day'
  | 'yesNo'
  | 'share'
  | 'money'
  | 'count'
  | 'names'
  | 'municipalities'
  | 'employment'
  | 'provider';

/** A column of a sheet and where its value goes: `hired:contract.fullTimeEquivalent` is a field of the first event. */
export interface Column {
  readonly kind: CellKind | { readonly one: IntroductionChoice } | { readonly several: IntroductionChoice };
  readonly required?: true;
  /** Fields that the value fills; it makes the event happen. */
  readonly to?: readonly string[];
  /** Fields that the value fills where the event happens anyway. */
  readonly also?: readonly string[];
}

/** The columns of a sheet, by their names. */
export type Columns<Id extends IntroductionSheetId> = Readonly<Record<IntroductionColumn<Id>, Column>>;

/** A row is an entity of its own. */
export interface EntitySheet {
  readonly entity: EntityType;
  readonly columns: Readonly<Record<string, Column>>;
  /** What is said where an event happens: `fundingNoticeGiven#public` has another track than `#involved`. */
  readonly constants?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A row adds to an entity of another sheet: an entry of a list in its events, or events of its own. */
export interface DetailSheet {
  readonly of: IntroductionSheetId;
  /** Lists to which a row adds an entry: `hired:qualification.priorEmployment`. */
  readonly lists?: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
}

/** A sheet of an import: of entities, or of details of those on another sheet. */
export type Sheet = EntitySheet | DetailSheet;

/** Whether a row of the sheet is an entity of its own. */
export function isEntitySheet(sheet: Sheet): sheet is EntitySheet {
  return 'entity' in sheet;
}
