import { dateOf, dayAfter, daysInMonth, earlierOf, type LegalDate, laterOf, partsOf } from '../../domain/legal-date';
import { type CareCaseSpan, type EntriesOfYear, type FigureFinding, SILENT_MONTHS } from './figure-findings';

/**
 * 3.11.1: months of the year that are over and in which the provider was funded or had an open care case, but took down
 * no contact at all. On 1 Apr 2026 the March of a provider funded since 1 Jan 2026 counts, April does not yet.
 */
export function silentMonths({ year, asOf, contacts, careCases, funded }: EntriesOfYear): readonly FigureFinding[] {
  const busy = new Set(contacts.map(({ contact }) => contact.on.slice(0, 7)));
  const times = [...funded, ...careCases.map(({ allocatedOn, endedOn }) => ({ from: allocatedOn, to: endedOn }))];
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
    const [first, last] = [dateOf(year, month, 1), dateOf(year, month, daysInMonth(year, month))];
    const expected = times.some(({ from, to }) => from <= last && (to === null || to >= first));
    if (!expected || last >= asOf || busy.has(first.slice(0, 7))) return [];
    return [{ what: 'monthWithoutContact' as const, month: first.slice(0, 7) }];
  });
}

/**
 * 3.11.1: care cases that were open in the year and had no contact in it, or, while they still go on, none for three
 * months. Allocated on 15 Jan 2026 without a contact: asked about from 16 Apr 2026 on.
 */
export function silentCases(entries: EntriesOfYear): readonly FigureFinding[] {
  const lastContacts = lastContactByCase(entries);
  return entries.careCases.flatMap((careCase) => silence(careCase, lastContacts.get(careCase.reference), entries));
}

function silence(
  { reference: careCase, allocatedOn, endedOn }: CareCaseSpan,
  lastContact: LegalDate | undefined,
  { year, asOf }: EntriesOfYear,
): readonly FigureFinding[] {
  const [first, last] = [dateOf(year, 1, 1), earlierOf(asOf, dateOf(year, 12, 31))];
  if (allocatedOn > last || (endedOn !== null && endedOn < first)) return [];
  const since = lastContact ?? laterOf(allocatedOn, first);
  const count = fullMonths(since, earlierOf(last, endedOn ?? last));
  if (lastContact === undefined && (endedOn !== null || last === dateOf(year, 12, 31)))
    return [{ what: 'caseWithoutContact', careCase }];
  if (endedOn !== null || count < SILENT_MONTHS) return [];
  return [{ what: 'caseSilent', careCase, on: since, count }];
}

function lastContactByCase({ contacts }: EntriesOfYear): ReadonlyMap<string, LegalDate> {
  const last = new Map<string, LegalDate>();
  for (const { contact } of contacts)
    for (const { caseRef } of contact.kind === 'counselling' ? contact.persons : [])
      last.set(caseRef, laterOf(last.get(caseRef) ?? contact.on, contact.on));
  return last;
}

/** Months that lie wholly between: from 15 Jan, three of them have passed after 15 Apr. */
function fullMonths(from: LegalDate, to: LegalDate): number {
  const [begin, end] = [partsOf(from), partsOf(dayAfter(to, -1))];
  const months = (end.year - begin.year) * 12 + end.month - begin.month;
  return Math.max(0, end.day >= begin.day ? months : months - 1);
}
