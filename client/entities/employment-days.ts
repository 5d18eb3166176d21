import type { AbsenceData, AbsenceEvent } from '../../domain/absence';
import type { CaseEvent } from '../../domain/case-event';
import type { EmploymentEvent } from '../../domain/employment';
import { referenceOf } from '../../domain/entity-id';
import { FristwerkError } from '../../domain/errors';
import { firstAbsentDay } from '../../rules/duties/absence/forecast';
import { type EmploymentFacts, employmentFacts } from '../../rules/duties/employment/facts';
import { cameToNothing, lastDayOf } from '../../rules/duties/employment/last-day';
import { bookOf } from '../../rules/duties/event-book';
import { effectiveEvents } from '../../rules/duties/ledger/index';
import type { FristwerkDeps } from '../deps';
import { eventsOf } from './known-entity';
import { located } from './located';

/**
 * Makes sure that a new event of an absence lies within the employments that it names: nobody is absent before the first
 * or after the last day of work, and who stands in (4.2) is employed then. What was recorded before stays.
 * @param earlier the events of the absence so far, none where it begins with `event`
 * @throws ENTITY_ENDED, DATE_ORDER, INVALID_CHOICE for an employment begun by mistake
 */
export async function refuseOutsideEmployment(
  deps: FristwerkDeps,
  earlier: readonly CaseEvent[],
  event: CaseEvent,
): Promise<void> {
  const known = new Set(storyOf(earlier).map(saidIn));
  for (const told of storyOf([...earlier, event])) {
    if (known.has(saidIn(told))) continue;
    if (event.type === 'corrected') await located('data', () => refuseOne(deps, told));
    else await refuseOne(deps, told);
  }
}

function storyOf(events: readonly CaseEvent[]): readonly AbsenceEvent[] {
  return effectiveEvents('absence', events) as readonly AbsenceEvent[];
}

function saidIn({ id, data }: CaseEvent): string {
  return JSON.stringify([id, data]);
}

async function refuseOne(deps: FristwerkDeps, told: AbsenceEvent): Promise<void> {
  switch (told.type) {
    case 'reported': {
      const facts = await employed(deps, told.data.employment);
      return facts === undefined ? undefined : refuseAbsentDay(told, facts);
    }
    case 'replacementProposed':
    case 'replacementStarted': {
      const facts = await employed(deps, told.data.employment);
      return facts === undefined ? undefined : refuseStandIn(told.type, told.data, facts);
    }
  }
}

/** @throws INVALID_CHOICE where the employment was begun by mistake; undefined while the read model does not know it */
async function employed(deps: FristwerkDeps, employment: string): Promise<EmploymentFacts | undefined> {
  const events = await eventsOf(deps, employment);
  if (events.length === 0) return undefined;
  const facts = employmentFacts(effectiveEvents('employment', events) as readonly EmploymentEvent[]);
  if (facts !== null) return facts;
  const details = { choices: [`≠ ${referenceOf(employment)}`] };
  throw new FristwerkError('INVALID_CHOICE', { field: 'employment', value: employment, details });
}

function refuseAbsentDay(reported: Extract<AbsenceEvent, { type: 'reported' }>, facts: EmploymentFacts): void {
  const value = firstAbsentDay(bookOf<AbsenceEvent>([reported])) ?? reported.data.firstDay;
  const latest = lastDayOf(facts);
  if (latest !== undefined && value > latest)
    throw new FristwerkError('ENTITY_ENDED', { field: 'firstDay', value, details: { latest } });
  const earliest = facts.firstDay;
  if (value < earliest) throw new FristwerkError('DATE_ORDER', { field: 'firstDay', value, details: { earliest } });
}

function refuseStandIn(
  type: 'replacementProposed' | 'replacementStarted',
  { employment, on }: AbsenceData<'replacementProposed'>,
  facts: EmploymentFacts,
): void {
  const latest = lastDayOf(facts);
  if (latest !== undefined && (on > latest || cameToNothing(facts)))
    throw new FristwerkError('ENTITY_ENDED', { field: 'employment', value: employment, details: { latest } });
  const earliest = facts.firstDay;
  if (type === 'replacementStarted' && on < earliest)
    throw new FristwerkError('DATE_ORDER', { field: 'on', value: on, details: { earliest } });
}
