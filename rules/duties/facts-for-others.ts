import type { OutgoingFact } from '../../domain/assessment';
import type { CaseEvent, EntityType } from '../../domain/case-event';
import type { Decision } from '../../domain/decision';
import type { EmploymentEvent } from '../../domain/employment';
import { sha16 } from '../../domain/hash';
import { toldByAbsence } from './facts/told-by-absence';
import { toldByEmployment } from './facts/told-by-employment';
import { toldByGrant } from './facts/told-by-grant';
import { dataOf, type ToldFact } from './facts/told-fact';
import { verdicts, verdictsAsked } from './facts/verdicts';
import { effectiveEvents } from './ledger/effective-events';

type ToldBy = (entityId: string, events: readonly never[]) => readonly ToldFact[];

const TOLD_BY: Readonly<Record<EntityType, ToldBy>> = {
  employment: toldByEmployment,
  absence: toldByAbsence,
  grant: toldByGrant,
  careCase: () => [],
  mandate: () => [],
};

/**
 * What other entities have to know now and did not before: an absence tells the employments of the person who is away and
 * of whoever stands in; an employment tells its absences that it ended and how many days they make together (Q28), and
 * where it stands in whether it is suitable (4.2); a grant tells the employments on its posts their period (3.3.3).
 * What was corrected or voided no longer counts; what was told and does not follow from the rest is withdrawn. The ids of
 * one fact begin alike, `fact-` and 16 hexadecimal digits, for whatever it says; the same events tell it under the same
 * whole id, 16 digits longer, on the day of the last of the new events.
 * @param before all events of the last assessment, none at first. @param after all events now, those of the ledger included
 * @param decision the decision as it now stands; null while there is none
 */
export function factsForOthers(
  entity: EntityType,
  entityId: string,
  before: readonly CaseEvent[],
  after: readonly CaseEvent[],
  decision: Decision | null,
): readonly OutgoingFact[] {
  const source = after.at(-1);
  if (source === undefined) return [];
  const known = new Set(before.map(({ id }) => id));
  const fresh = after.filter(({ id }) => !known.has(id));
  const [then, now] = [effectiveEvents(entity, before), effectiveEvents(entity, after)];
  const [told, telling] = [then, now].map((story) => TOLD_BY[entity](entityId, story as never[]));
  const facts = [
    ...withdrawals(entityId, [...(told ?? []), ...asked(entity, then)], [...(telling ?? []), ...asked(entity, now)]),
    ...news(told ?? [], telling ?? []),
    ...(entity === 'employment' ? verdicts(entityId, fresh, now as readonly EmploymentEvent[], decision) : []),
  ];
  return facts.map((fact) => outgoing(entityId, fact, fresh, source));
}

function asked(entity: EntityType, story: readonly CaseEvent[]): readonly ToldFact[] {
  return entity === 'employment' ? verdictsAsked(story as readonly EmploymentEvent[]) : [];
}

/** What was told and holds no more. */
function withdrawals(entityId: string, told: readonly ToldFact[], now: readonly ToldFact[]): readonly ToldFact[] {
  const holding = new Set(now.map((fact) => topicOf(entityId, fact)));
  return told.flatMap((fact) => {
    const topic = topicOf(entityId, fact);
    if (holding.has(topic)) return [];
    return [{ to: fact.to, type: 'factWithdrawn', about: topic, content: { fact: topic, type: fact.type } }];
  });
}

function news(told: readonly ToldFact[], now: readonly ToldFact[]): readonly ToldFact[] {
  const keyOf = ({ to, type, about }: ToldFact) => JSON.stringify([to, type, about]);
  const contents = new Map(told.map((fact) => [keyOf(fact), sha16(fact.content)]));
  return now.filter((fact) => contents.get(keyOf(fact)) !== sha16(fact.content));
}

/** Who tells whom of what: with it begins the id of each time that it is told. */
function topicOf(from: string, { to, type, about }: ToldFact): string {
  return `fact-${sha16({ from, to, type, about })}`;
}

function outgoing(entityId: string, fact: ToldFact, fresh: readonly CaseEvent[], source: CaseEvent): OutgoingFact {
  const { to, type } = fact;
  const { occurredOn } = source;
  const data = dataOf(fact, occurredOn);
  const sources = fresh.length > 0 ? fresh.map(({ id }) => id) : [source.id];
  const id = `${topicOf(entityId, fact)}-${sha16({ sources, data })}`;
  return {
    to,
    event: { id, type, occurredOn, actor: 'fristwerk', data, contentHash: sha16({ type, occurredOn, data }) },
  };
}
