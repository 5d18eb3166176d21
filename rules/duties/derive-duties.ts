import type { Duty } from '../../domain/duty';
import type { EmploymentEvent } from '../../domain/employment';
import { dayAfter, type LegalDate } from '../../domain/legal-date';
import { type DutyRow, EMPLOYMENT_DUTIES, type PromptPeriod } from '../guideline/2017-09-01/duties';
import { requireInForce } from '../guideline/2017-09-01/version';
import { type EmploymentFacts, employmentFacts } from './employment-facts';
import { requalificationExempt } from './exemption';
import { fulfilmentOf } from './fulfilment';
import { type DerivationContext, statutoryDeadline } from './statutory-deadline';

/** A duty as it follows from the events alone: without its place in a plan. */
export type DerivedDuty = Omit<Duty, 'revision' | 'nextRung'>;

/**
 * The duties that follow from the events of an employment, in the guideline's order; none before the hire.
 * A duty that an exemption removes is left out; a proof closes its duty, late when its decisive day lies after the due day.
 * Work taken up on Tue 1 Sep 2026 by a person of type c: begin requalification by Tue 1 Dec 2026, notice by Tue 8 Sep 2026.
 * @throws OUTSIDE_VALIDITY when work begins before the guideline is in force or a due day lies outside the calendar.
 */
export function deriveDuties(events: readonly EmploymentEvent[], context: DerivationContext): readonly DerivedDuty[] {
  const facts = employmentFacts(events);
  if (facts === null) return [];
  requireInForce(facts.firstDay, 'firstDay');
  return EMPLOYMENT_DUTIES.flatMap((row) => {
    const arisenFrom = arising(row, facts, context);
    return arisenFrom === null ? [] : [dutyFrom(row, arisenFrom, facts, context)];
  });
}

function arising(row: DutyRow, facts: EmploymentFacts, context: DerivationContext): Duty['arisenFrom'] | null {
  if (row.onlyIf === 'requalificationOwed' && !owesRequalification(facts, context)) return null;
  const { hired, requalificationBegun: begun, firstDay } = facts;
  if (row.arisesFrom === 'hired') return { eventId: hired.id, on: firstDay };
  // "Unverzüglich" runs from the day on which there is something to hand in, not from the course day.
  return begun === undefined ? null : { eventId: begun.id, on: begun.data.receivedOn };
}

/** 3.2 c with 3.3.3: owed by type c until the exemption is certain; unknown or unclear is no exemption. */
function owesRequalification(facts: EmploymentFacts, { readings }: DerivationContext): boolean {
  return facts.qualification.type === 'c' && requalificationExempt(facts, readings) !== 'exempt';
}

function dutyFrom(
  row: DutyRow,
  arisenFrom: Duty['arisenFrom'],
  facts: EmploymentFacts,
  context: DerivationContext,
): DerivedDuty {
  const { id, provision, inventoryRow, bearer, addressee, period } = row;
  const dates = datesOf(row, arisenFrom.on, context);
  const closing = fulfilmentOf(row, facts, dates.due);
  const base = { id, kind: period.kind, provision, inventoryRow, bearer, addressee, arisenFrom, ...dates };
  if (closing === null) return { ...base, status: 'open' };
  return { ...base, status: closing.daysLate > 0 ? 'metLate' : 'met', fulfilment: closing };
}

function datesOf(
  row: DutyRow,
  on: LegalDate,
  context: DerivationContext,
): Pick<Duty, 'due' | 'aim' | 'alarm' | 'receipt'> {
  if (row.period.kind === 'prompt') return promptDates(row.period, on, context);
  const receipt = statutoryDeadline(row, row.period, on, context);
  return { due: receipt.due, aim: receipt.aim, receipt };
}

/** Q38: a house target in working days and an alarm in calendar days, both from the day after `on`. */
function promptDates({ target, alarm }: PromptPeriod, on: LegalDate, { readings, calendar }: DerivationContext) {
  return { aim: calendar.addWorkingDays(on, readings[target]), alarm: dayAfter(on, readings[alarm]) };
}
