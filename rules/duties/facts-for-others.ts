import type { OutgoingFact } from '../../domain/assessment';
import type { CaseEvent, EntityType } from '../../domain/case-event';
import type { Decision } from '../../domain/decision';
import type { EmploymentEvent } from '../../domain/employment';
import { sha16 } from '../../domain/hash';
import { toldByAbsence } from './facts/told-by-absence';
import { asReplacement, toldByEmployment } from './facts/told-by-employment';
import { toldByGrant } from './facts/told-by-grant';
import { dataOf, type ToldFact } from './facts/told-fact';
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
 * What was corrected or voided no longer counts. The same events tell the same fact under the same id, `fact-` and 16
 * hexadecimal digits, on the day of the last of the new events.
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
  const [told, now] = [before, after].map((events) =>
    TOLD_BY[entity](entityId, effectiveEvents(entity, events) as never[]),
  );
  const facts = [...news(told ?? [], now ?? []), ...verdicts(entity, entityId, fresh, after, decision)];
  return facts.map((fact) => outgoing(entityId, fact, fresh, source));
}

function news(told: readonly ToldFact[], now: readonly ToldFact[]): readonly ToldFact[] {
  const keyOf = ({ to, type, about }: ToldFact) => JSON.stringify([to, type, about]);
  const contents = new Map(told.map((fact) => [keyOf(fact), sha16(fact.content)]));
  return now.filter((fact) => contents.get(keyOf(fact)) !== sha16(fact.content));
}

/** Papers that close duties, and facts that are only passed on: the decision rests on none of them. */
const BESIDE_THE_DECISION = new Set([
  'absenceRecorded',
  'proofOfBeginningReceived',
  'proofOfBeginningForwarded',
  'proofOfCompletionReceived',
  'proofOfCompletionForwarded',
  'noticeOfNewStaffReceived',
  'noticeOfChangeReceived',
  'handedOver',
]);

/** 4.2: definite decisions only, after what may have changed them: an event, or without any the passing of time. */
function verdicts(
  entity: EntityType,
  entityId: string,
  fresh: readonly CaseEvent[],
  after: readonly CaseEvent[],
  decision: Decision | null,
): readonly ToldFact[] {
  const suitable = decision === null ? undefined : SUITABLE[decision.outcome];
  const beside = fresh.length > 0 && fresh.every(({ type }) => BESIDE_THE_DECISION.has(type));
  if (entity !== 'employment' || suitable === undefined || beside) return [];
  const links = asReplacement(effectiveEvents(entity, after) as readonly EmploymentEvent[]);
  return [...new Set(links.map(({ data }) => data.entity))].map((to) => {
    return { to, type: 'replacementAssessed', about: 'verdict', content: { employment: entityId, suitable } };
  });
}

const SUITABLE = {
  eligible: true,
  eligible_with_obligation: true,
  not_eligible: false,
  review: undefined,
  open: undefined,
} as const satisfies Record<Decision['outcome'], boolean | undefined>;

function outgoing(entityId: string, fact: ToldFact, fresh: readonly CaseEvent[], source: CaseEvent): OutgoingFact {
  const { to, type } = fact;
  const { occurredOn } = source;
  const data = dataOf(fact, occurredOn);
  const sources = fresh.length > 0 ? fresh.map(({ id }) => id) : [source.id];
  const id = `fact-${sha16({ from: entityId, to, sources, type, data })}`;
  return {
    to,
    event: { id, type, occurredOn, actor: 'fristwerk', data, contentHash: sha16({ type, occurredOn, data }) },
  };
}
