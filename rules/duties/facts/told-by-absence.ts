import type { AbsenceEvent } from '../../../domain/absence';
import { firstAbsentDay } from '../absence/forecast';
import { absentDays } from '../absence/span';
import { bookOf } from '../event-book';
import type { ToldFact } from './told-fact';

/**
 * What an absence tells the employment of the person who is away, that it exists and how long it lasts (Q28), and each
 * employment that stands in, that its fundability is asked for here (4.2).
 */
export function toldByAbsence(entityId: string, events: readonly AbsenceEvent[]): readonly ToldFact[] {
  const book = bookOf(events);
  const report = book.last('reported')?.data;
  const from = firstAbsentDay(book);
  if (report === undefined || from === null) return [];
  const to = report.employment;
  const linked = { to, type: 'linked', about: 'absence', content: { entity: entityId, as: 'absence' } };
  const days = { absence: entityId, from, days: absentDays(book) };
  return [linked, { to, type: 'absenceRecorded', about: 'days', content: days }, ...standIns(entityId, events)];
}

function standIns(entityId: string, events: readonly AbsenceEvent[]): readonly ToldFact[] {
  const named = events.flatMap(({ type, data }) =>
    type === 'replacementProposed' || type === 'replacementStarted' ? [data.employment] : [],
  );
  return [...new Set(named)].map((to) => {
    return { to, type: 'linked', about: 'replacement', content: { entity: entityId, as: 'replacement' } };
  });
}
