import type { AbsenceData, AbsenceEvent } from '../../domain/absence';
import type { CaseEvent } from '../../domain/case-event';
import { referenceOf } from '../../domain/entity-id';
import { FristwerkError } from '../../domain/errors';
import { type AbsenceSpan, absenceSpan, overlaps } from '../../rules/duties/absence/span';
import { bookOf } from '../../rules/duties/event-book';
import { effectiveEvents } from '../../rules/duties/ledger/index';
import type { FristwerkDeps } from '../deps';
import { eventsOf } from './known-entity';

/**
 * Makes sure that a new event does not lay an absence over another one of the same employment: two absences of one person
 * at the same time are one, and the six weeks of 4.1 and 4.2 would be counted twice. What overlapped before may stay.
 * @param earlier the events of the absence so far, none where it begins with `event`
 * @throws INVALID_CHOICE naming the other absence and its days
 */
export async function refuseOverlap(
  deps: FristwerkDeps,
  entityId: string,
  earlier: readonly CaseEvent[],
  event: CaseEvent,
): Promise<void> {
  const [before, after] = [spanOf(earlier), spanOf([...earlier, event])];
  if (after === null || JSON.stringify(before) === JSON.stringify(after)) return;
  const employment = employmentOf([...earlier, event]);
  for (const { id, span } of await othersOf(deps, entityId, employment))
    if (overlaps(after, span) && (before === null || !overlaps(before, span))) throw overlap(event, id, span);
}

function spanOf(events: readonly CaseEvent[]): AbsenceSpan | null {
  return absenceSpan(bookOf(effectiveEvents('absence', events) as readonly AbsenceEvent[]));
}

function employmentOf(events: readonly CaseEvent[]): string | undefined {
  const reported = effectiveEvents('absence', events).find(({ type }) => type === 'reported');
  return (reported?.data as AbsenceData<'reported'> | undefined)?.employment;
}

async function othersOf(
  deps: FristwerkDeps,
  entityId: string,
  employment: string | undefined,
): Promise<readonly { readonly id: string; readonly span: AbsenceSpan }[]> {
  // As a part of the text first: a county has many absences, and each is read whole.
  const rows = await deps.store.db
    .selectFrom('events')
    .select('entity_id')
    .distinct()
    .where('type', 'in', ['reported', 'corrected'])
    .where('data', 'like', `%${JSON.stringify(employment ?? '')}%`)
    .where('entity_id', '!=', entityId)
    .execute();
  const others = await Promise.all(rows.map(async ({ entity_id: id }) => ({ id, events: await eventsOf(deps, id) })));
  return others.flatMap(({ id, events }) => {
    const span = employmentOf(events) === employment ? spanOf(events) : null;
    return span === null ? [] : [{ id, span }];
  });
}

/** Where the day stands that reaches into the other absence, by the type of the event that says it. */
const FIELDS: Readonly<Record<string, string>> = {
  reported: 'firstDay',
  forecastChanged: 'expectedUntil',
  returned: 'on',
  corrected: 'data',
  voided: 'event',
};

function overlap({ type }: CaseEvent, other: string, { from, to }: AbsenceSpan): FristwerkError {
  const details = { reason: 'overlap', other: referenceOf(other), earliest: from, ...(to !== null && { latest: to }) };
  return new FristwerkError('INVALID_CHOICE', { field: FIELDS[type] ?? 'type', details });
}
