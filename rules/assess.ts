import type { AbsenceEvent } from '../domain/absence';
import type { Assessment, AssessmentRequest } from '../domain/assessment';
import type { CaseEvent, EntityType } from '../domain/case-event';
import type { Decision } from '../domain/decision';
import type { Duty, DutyChange } from '../domain/duty';
import type { EmploymentEvent } from '../domain/employment';
import { entityTypeOf } from '../domain/entity-id';
import { sha16 } from '../domain/hash';
import { dayOf, type Instant, startOfDay } from '../domain/instant';
import { asDecided } from './assess/as-decided';
import { decideOn } from './assess/decide-on';
import { guidelineFor } from './assess/guideline-for';
import { refuseStory } from './assess/refuse-story';
import { endOfAbsence } from './duties/absence/end';
import type { DerivationContext } from './duties/duty-row';
import { bookOf } from './duties/event-book';
import { factsForOthers } from './duties/facts-for-others';
import type { HouseSettings } from './duties/house-settings';
import { cameToNothing, deriveLedgerDuties, effectiveEvents } from './duties/ledger/index';
import { applyChanges, reconcile } from './duties/reconcile';
import type { RungContext } from './duties/reminders/reminder-plan';
import { deciderOf } from './eligibility/decider-of';
import { readingsOf } from './guideline/readings';
import { VERSIONS } from './guideline/versions';
import { badenWuerttemberg, type Calendar } from './periods/calendar';

/** What an assessment depends on besides its request. */
export interface AssessDeps {
  readonly settings: HouseSettings;
}

/** Linted when the module loads: with a faulty rule file nothing starts. */
VERSIONS.forEach(deciderOf);

/**
 * Assesses an entity from all its events: decision and duty plan, as differences from the last assessment.
 * The same request and settings give the same answer; nothing is touched. Where the first event was voided no decision is
 * told and every open duty lapses.
 * The assessment @throws what is wrong with the story that the new events tell, REQUIRED_FIELD for an employment that
 * never began, OUTSIDE_VALIDITY for days outside guideline or calendar.
 */
export function createAssess({ settings }: AssessDeps): (request: AssessmentRequest) => Promise<Assessment> {
  const calendar = badenWuerttemberg(settings.oneOffHolidays);
  return async (request) => {
    const { entityId, events, arrived = 0, duties, asOf } = request;
    const entity = entityTypeOf(entityId);
    refuseStory(entity, events, arrived, duties);
    if (cameToNothing(events)) return nothing(request, entity, { settings, calendar });
    const story = effectiveEvents(entity, events);
    const basis = { ...basisOf(entity, story, settings, calendar), today: dayOf(asOf) };
    const derived = deriveLedgerDuties(entity, events, basis);
    const changes = reconcile(duties, derived, { entityId, entity, events, asOf, calendar, settings });
    const decision = asDecided(await decideOn(entity, story, derived, basis, dayOf(asOf)), events);
    const plan = applyChanges(duties, changes);
    return {
      ...difference(request, decision, changes, plan),
      ...newFacts(request, entity, decision),
      ...nextTurn(entity, story, plan, asOf),
    };
  };
}

/** What is left of an entity that was begun by mistake: no duty is open, nothing is decided, and nobody is told of it. */
function nothing(
  request: AssessmentRequest,
  entity: EntityType,
  house: Pick<RungContext, 'calendar' | 'settings'>,
): Assessment {
  const { entityId, events, duties, asOf } = request;
  const changes = reconcile(duties, [], { entityId, entity, events, asOf, ...house });
  const plan = applyChanges(duties, changes);
  return { decisionHash: UNDECIDED, changes, planHash: sha16({ plan }), ...newFacts(request, entity, null) };
}

/** Differs from the hash of every decision, so that one is told again when the entity is revived. */
const UNDECIDED = sha16(null);

/** The law for the day that decides. */
function basisOf(
  entity: EntityType,
  story: readonly CaseEvent[],
  { readings, evaluationLeadDays, figuresLeadDays, retentionYears }: HouseSettings,
  calendar: Calendar,
): DerivationContext {
  const guideline = guidelineFor(entity, story);
  const house = { evaluationLeadDays, figuresLeadDays, retentionYears };
  return { guideline, readings: readingsOf(guideline, readings), calendar, ...house };
}

function difference(
  { decisionHash: lastHash }: AssessmentRequest,
  decision: Decision,
  changes: readonly DutyChange[],
  plan: readonly Duty[],
): Assessment {
  const decisionHash = sha16(decision);
  const planHash = sha16({ decision, plan });
  return {
    ...(decisionHash === lastHash ? {} : { decision }),
    decisionHash,
    changes,
    planHash,
  };
}

/** Without an event and with the same decision as before nobody has to know anything. */
function newFacts(
  { entityId, events, arrived = 0, decisionHash }: AssessmentRequest,
  entity: EntityType,
  decision: Decision | null,
): Pick<Assessment, 'facts'> {
  if (arrived === 0 && decisionHash === sha16(decision)) return {};
  const before = events.slice(0, events.length - arrived);
  const facts = factsForOthers(entity, entityId, before, events, decision);
  return facts.length === 0 ? {} : { facts };
}

/** When the result may be another one, though nothing is reported; left out where it stays as it is. */
function nextTurn(
  entity: EntityType,
  story: readonly CaseEvent[],
  plan: readonly Duty[],
  asOf: Instant,
): Pick<Assessment, 'reassessAt'> {
  const [reassessAt] = turnsOf(entity, story, plan)
    .filter((instant) => instant > asOf)
    .sort();
  return reassessAt === undefined ? {} : { reassessAt };
}

/**
 * Once an open duty of an employment is late (Q12), or a change of the share is in force (3.4.2), the decision may be
 * another; an absence is over when the employment has ended. Other entities follow from their events alone.
 */
function turnsOf(entity: EntityType, story: readonly CaseEvent[], plan: readonly Duty[]): readonly Instant[] {
  if (entity === 'absence') {
    const end = endOfAbsence(bookOf(story as readonly AbsenceEvent[]));
    return end === undefined ? [] : [startOfDay(end.data.on)];
  }
  if (entity !== 'employment') return [];
  const open = plan.filter(({ status }) => status === 'open');
  const lateness = open.flatMap(({ receipt }) => (receipt === undefined ? [] : [receipt.lateFrom]));
  const effects = (story as readonly EmploymentEvent[]).flatMap((event) =>
    event.type === 'changed' ? startOfDay(event.data.effectiveOn) : [],
  );
  return [...lateness, ...effects];
}
