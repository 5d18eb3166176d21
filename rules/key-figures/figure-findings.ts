import type { DayRange } from '../../domain/funding';
import type { LegalDate } from '../../domain/legal-date';
import type { KeptContact } from '../../domain/recorded-contact';

/** What can be missing or implausible in the entries of a year, in the order in which it is told. */
export const FIGURE_FINDINGS = [
  'monthWithoutContact',
  'caseWithoutContact',
  'caseSilent',
  'beforeAllocation',
  'afterEnd',
  'possibleDouble',
  'householdUnknown',
  'householdsDiffer',
  'withoutTopic',
  'estimateNotAllowed',
  'manyPersons',
] as const;
export type FigureFindingKind = (typeof FIGURE_FINDINGS)[number];

/** One thing to look at before the figures are reported; a person decides what becomes of it. */
export interface FigureFinding {
  readonly what: FigureFindingKind;
  /** Contacts that it names, by id. */
  readonly contacts?: readonly string[];
  /** File reference of the care case that it names. */
  readonly careCase?: string;
  /** `caseSilent`: the last contact or the allocation; of a contact: its day. */
  readonly on?: LegalDate;
  /** `monthWithoutContact`: `2026-03`. */
  readonly month?: string;
  /** `manyPersons`: how many; `caseSilent`: full months. */
  readonly count?: number;
}

/** A care case of the provider, by its file reference. */
export interface CareCaseSpan {
  readonly reference: string;
  readonly allocatedOn: LegalDate;
  /** The last day of the support; null while it goes on. */
  readonly endedOn: LegalDate | null;
}

/** The entries of a provider for a calendar year, and what they are held against. */
export interface EntriesOfYear {
  readonly year: number;
  /** Nothing is missed of what lies ahead. */
  readonly asOf: LegalDate;
  readonly contacts: readonly KeptContact[];
  readonly careCases: readonly CareCaseSpan[];
  /** When the provider is funded; contacts are expected in these months. */
  readonly funded: readonly DayRange[];
}

/** After so many months without a contact an open care case is asked about. A rule of the house. */
export const SILENT_MONTHS = 3;

/** More persons in one talk are asked about. A rule of the house: large families are counselled together. */
export const PLAUSIBLE_PERSONS = 10;
