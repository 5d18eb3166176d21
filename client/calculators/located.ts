import { type Fault, FristwerkError } from '../../domain/errors';
import { daysBetween, isLegalDate, type LegalDate } from '../../domain/legal-date';
import { CALENDAR_RANGE } from '../../rules/periods/calendar';

/**
 * Runs a computation whose refusals know nothing of the input around them: a fault without a field is told of `field`,
 * one of a field below it (`to`) of the whole path (`duration.to`). Where a day lies beyond the calendar and there is
 * an `input`, the fault is told of the day of the input that lies there too, else of the one nearest to it.
 * @throws what the computation throws, so located.
 */
export function located<Result>(field: string, compute: () => Result, input?: object): Result {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof FristwerkError)) throw error;
    const faults = error.faults.map((fault) => ({ ...fault, field: pathOf(fault, field, input) }));
    throw new FristwerkError(error.code, { faults, cause: error });
  }
}

function pathOf({ code, field, value }: Fault, around: string, input: object | undefined): string {
  const isBeyond = code === 'OUTSIDE_VALIDITY' && input !== undefined;
  if (field === undefined || field === 'day') return (isBeyond ? causingDay(input, value) : undefined) ?? around;
  return field === around || field.startsWith(`${around}.`) ? field : `${around}.${field}`;
}

interface DayAt {
  readonly path: string;
  readonly day: LegalDate;
}

/** Where the day of the input stands that lies beyond the calendar, else the one nearest to the day that does. */
function causingDay(input: object, value: unknown): string | undefined {
  const days = daysIn(input, '');
  const beyond = days.find(({ day }) => day < CALENDAR_RANGE.earliest || day > CALENDAR_RANGE.latest);
  if (beyond !== undefined || !isLegalDate(value)) return beyond?.path;
  const distance = ({ day }: DayAt) => Math.abs(daysBetween(day, value));
  return days.toSorted((one, other) => distance(one) - distance(other))[0]?.path;
}

/** Holidays and readings are no days from which anything is counted. */
const NO_ANCHORS: readonly string[] = ['oneOffHolidays', 'readings', 'version'];

function daysIn(value: unknown, path: string): readonly DayAt[] {
  if (isLegalDate(value)) return [{ path, day: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !NO_ANCHORS.includes(name))
    .flatMap(([name, one]) => daysIn(one, path === '' ? name : `${path}.${name}`));
}
