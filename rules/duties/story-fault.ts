import type { ErrorCode } from '../../domain/errors';
import type { LegalDate } from '../../domain/legal-date';

/** What is wrong with one field of a told event, seen with the events before it. */
export interface StoryFault {
  /** Path within the event, e.g. `['data', 'provider']`. */
  readonly path: readonly (string | number)[];
  readonly code: Extract<
    ErrorCode,
    | 'INVALID_CHOICE'
    | 'DATE_ORDER'
    | 'REQUIRED_FIELD'
    | 'ENTITY_ENDED'
    | 'ENCLOSURE_MISSING'
    | 'UNKNOWN_EVENT'
    | 'UNKNOWN_DUTY'
    | 'DUTY_NOT_OPEN'
    | 'NOTHING_TO_CONFIRM'
    | 'SECOND_PERSON_REQUIRED'
  >;
  readonly value?: unknown;
  readonly limits?: Readonly<Record<string, unknown>>;
}

/** Shown where nothing was named before that could be chosen. */
const NONE: readonly string[] = ['–'];

/** A value that is none of those known so far; none where it is left out. */
export function unknownChoice(field: string, value: unknown, choices: readonly unknown[]): readonly StoryFault[] {
  if (value === undefined || choices.includes(value)) return [];
  return [
    {
      path: ['data', field],
      code: 'INVALID_CHOICE',
      value,
      limits: { choices: choices.length === 0 ? NONE : choices.map(String) },
    },
  ];
}

/** A day before another one; none where either is left out. */
export function before(
  field: string,
  day: LegalDate | undefined,
  earliest: LegalDate | undefined,
): readonly StoryFault[] {
  if (day === undefined || earliest === undefined || day >= earliest) return [];
  return [{ path: ['data', field], code: 'DATE_ORDER', value: day, limits: { earliest } }];
}

/** A day after another one. */
export function after(field: string, day: LegalDate | undefined, latest: LegalDate | undefined): readonly StoryFault[] {
  if (day === undefined || latest === undefined || day <= latest) return [];
  return [{ path: ['data', field], code: 'DATE_ORDER', value: day, limits: { latest } }];
}

/** An event that cannot stand in this place of the story; `choices` are those that could. */
export function misplaced(type: string, ...choices: readonly string[]): readonly StoryFault[] {
  return [{ path: ['type'], code: 'INVALID_CHOICE', value: type, limits: { choices } }];
}

/** Something that happened after the entity had ended; on its last day or before it may be told later. */
export function afterEnd(
  field: string,
  day: LegalDate | undefined,
  endedOn: LegalDate | undefined,
): readonly StoryFault[] {
  if (day === undefined || endedOn === undefined || day <= endedOn) return [];
  return [{ path: ['data', field], code: 'ENTITY_ENDED', value: day, limits: { latest: endedOn } }];
}
