import type { CaseEvent, EntityType } from '../../../domain/case-event';
import { daysBetween, type LegalDate } from '../../../domain/legal-date';
import { type DerivedDuty, deriveDuties } from '../../../rules/duties/derive-duties';
import type { DerivationContext } from '../../../rules/duties/duty-row';
import { houseSettings } from '../../../rules/duties/house-settings';
import { reminderDays } from '../../../rules/duties/reminders/reminder-days';
import type { Calendar } from '../../../rules/periods/calendar';
import type { StandingQuestion } from '../../../rules/standing/entity-standing';
import { basisOn } from '../basis';
import type { Calculator } from '../calculator';
import { decisiveDay } from '../decisive-day';
import { located } from '../located';
import { plannedEvents } from '../planned-events';
import { hireEvents } from '../planned-hire';
import { PLAN_INPUT } from './plan-input';
import { type PlannedDuty, type PlanResult, planResultSchema } from './plan-result';
import { standingOf } from './standing';

/** All dates of a planned hire, absence, grant, case or mandate, before anything is started. */
export const PLAN: Calculator<PlanResult> = {
  input: PLAN_INPUT.schema,
  output: planResultSchema,
  calculate: async (input) => {
    const { form, asked } = PLAN_INPUT.parse(input);
    if (form === 'hire') {
      const context = basisOn(asked, asked.firstDay, 'firstDay');
      return located('firstDay', () => planOf('employment', hireEvents(asked), {}, context), asked);
    }
    const events = plannedEvents(asked.events);
    const { day, field } = decisiveDay(form, events);
    const { evaluationLeadDays, figuresLeadDays } = form === 'grant' ? asked : {};
    const { retentionYears } = form === 'careCase' ? asked : {};
    const { asOf } = form === 'careCase' || form === 'absence' ? asked : {};
    const context = { ...basisOn(asked, day, field), evaluationLeadDays, figuresLeadDays, retentionYears };
    const question = { retentionYears, ...(asOf === undefined ? {} : { asOf }) };
    return located(field, () => planOf(form, events, question, context), asked);
  },
};

const REMINDERS = houseSettings().reminders;

function planOf(
  entity: EntityType,
  events: readonly CaseEvent[],
  question: Partial<StandingQuestion>,
  context: DerivationContext,
): PlanResult {
  const byId = new Map(events.map((event) => [event.id, event]));
  const duties = deriveDuties(entity, events, context)
    .map((duty) => plannedDuty(duty, byId.get(duty.arisenFrom.eventId), context))
    .toSorted((one, other) => daysBetween(dayOf(other), dayOf(one)));
  const { standing, readings } = standingOf(entity, events, question, context);
  const ofDuties = duties.flatMap(({ receipt, basis }) => receipt?.readings ?? basis?.readings ?? []);
  return {
    entity,
    duties,
    ...standing,
    readings: [...new Map([...ofDuties, ...readings].map((reading) => [reading.key, reading])).values()],
    guideline: context.guideline.version,
    calendar: context.calendar.version,
  };
}

function plannedDuty(duty: DerivedDuty, event: CaseEvent | undefined, { calendar }: DerivationContext): PlannedDuty {
  const arisesWith = event?.type ?? '';
  if (duty.status !== 'open') return { ...duty, arisesWith, firstReminder: null };
  return { ...duty, arisesWith, firstReminder: firstReminder(duty, event, calendar) };
}

/** A hire is known before the work begins; of anything else nobody can be reminded before it happened. */
function firstReminder(duty: DerivedDuty, event: CaseEvent | undefined, calendar: Calendar): LegalDate | null {
  const knownOn = event === undefined || event.type === 'hired' ? null : event.occurredOn;
  for (const { day } of reminderDays(duty, REMINDERS[duty.kind], { calendar, quietDays: [] }))
    if (knownOn === null || day >= knownOn) return day;
  return null;
}

const dayOf = ({ due, aim }: DerivedDuty) => due ?? aim;
