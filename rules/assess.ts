import type { Assessment, AssessmentRequest } from '../domain/assessment';
import type { Decision } from '../domain/decision';
import type { Duty, DutyChange } from '../domain/duty';
import type { EmploymentEvent } from '../domain/employment';
import { FristwerkError } from '../domain/errors';
import { sha16 } from '../domain/hash';
import { dayOf, type Instant, startOfDay } from '../domain/instant';
import { type DerivedDuty, deriveDuties } from './duties/derive-duties';
import { type EmploymentFacts, employmentFacts } from './duties/employment/facts';
import type { HouseSettings } from './duties/house-settings';
import { applyChanges, reconcile } from './duties/reconcile';
import { deciderOf } from './eligibility/decider-of';
import { eligibilityFacts } from './eligibility/eligibility-facts';
import { requalificationStanding } from './eligibility/requalification-standing';
import { type LegalBasis, readingsOf } from './guideline/readings';
import { guidelineOn, VERSIONS } from './guideline/versions';
import { badenWuerttemberg } from './periods/calendar';

/** What an assessment depends on besides its request. */
export interface AssessDeps {
  readonly settings: HouseSettings;
}

/** Linted when the module loads: with a faulty rule file nothing starts. */
VERSIONS.forEach(deciderOf);

/**
 * Assesses an employment from all its events: decision and duty plan, as differences from the last assessment.
 * The same request and settings give the same answer; nothing is touched.
 * The assessment @throws REQUIRED_FIELD when no hire is among the events, OUTSIDE_VALIDITY for days outside guideline
 * or calendar.
 */
export function createAssess({ settings }: AssessDeps): (request: AssessmentRequest) => Promise<Assessment> {
  const calendar = badenWuerttemberg(settings.oneOffHolidays);
  return async ({ entityId, events, duties, decisionHash, asOf }) => {
    const facts = requireHire(events as readonly EmploymentEvent[]);
    const guideline = guidelineOn(facts.firstDay, 'firstDay');
    const { evaluationLeadDays } = settings;
    const context = { guideline, readings: readingsOf(guideline, settings.readings), calendar, evaluationLeadDays };
    const derived = deriveDuties('employment', events, context);
    const changes = reconcile(duties, derived, { entityId, asOf, calendar, settings });
    const decision = await decideOn(facts, derived, context, asOf);
    const plan = applyChanges(duties, changes);
    return difference(decision, decisionHash, changes, plan, nextTurn(plan, facts, asOf));
  };
}

function requireHire(events: readonly EmploymentEvent[]): EmploymentFacts {
  const facts = employmentFacts(events);
  if (facts === null) throw new FristwerkError('REQUIRED_FIELD', { field: 'hired' });
  return facts;
}

function decideOn(
  facts: EmploymentFacts,
  derived: readonly DerivedDuty[],
  basis: LegalBasis,
  asOf: AssessmentRequest['asOf'],
): Promise<Decision> {
  const { guideline, readings } = basis;
  const today = dayOf(asOf);
  const standing = requalificationStanding(facts, derived, basis, today);
  const hire = { ...facts, observedOn: dayOf(facts.hired.recordedAt) };
  const asked = eligibilityFacts(hire, standing, today, guideline.parameters.minijobLimits);
  return deciderOf(guideline)('employment', asked, readings);
}

function difference(
  decision: Decision,
  lastHash: string | null,
  changes: readonly DutyChange[],
  plan: readonly Duty[],
  reassessAt: Instant | undefined,
): Assessment {
  const decisionHash = sha16(decision);
  const planHash = sha16({ decision, plan });
  return {
    ...(decisionHash === lastHash ? {} : { decision }),
    decisionHash,
    changes,
    planHash,
    ...(reassessAt === undefined ? {} : { reassessAt }),
  };
}

/**
 * Once an open duty is late (Q12), or a change of the share is in force (3.4.2), the decision may be another, though
 * nothing was reported.
 */
function nextTurn(plan: readonly Duty[], { changes }: EmploymentFacts, asOf: Instant): Instant | undefined {
  const open = plan.filter(({ status }) => status === 'open');
  const lateness = open.flatMap(({ receipt }) => (receipt === undefined ? [] : [receipt.lateFrom]));
  const effects = changes.flatMap(({ type, data }) => (type === 'changed' ? startOfDay(data.effectiveOn) : []));
  return [...lateness, ...effects].filter((instant) => instant > asOf).sort()[0];
}
