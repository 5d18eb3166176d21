import type { CaseEvent, EntityType } from '../../domain/case-event';
import { type DateBasis, type Duty, type Fulfilment, isExcused } from '../../domain/duty';
import { daysBetween, type LegalDate } from '../../domain/legal-date';
import { usedReadings } from '../guideline/readings';
import { promptTarget } from '../periods/prompt-target';
import type { Arising, Closing, DerivationContext, DutyRow, PromptPeriod } from './duty-row';
import { factsOf } from './entity-facts';
import { statutoryDeadline } from './statutory-deadline';

/** A duty as it follows from the events alone: without its place in a plan. */
export type DerivedDuty = Omit<Duty, 'revision' | 'nextRung'>;

/**
 * The duties that follow from the events of an entity, in the guideline's order; none before its first event.
 * A duty that an exemption removes is left out; a proof closes its duty, late when its decisive day lies after the due day.
 * Work taken up on Tue 1 Sep 2026 by a person of type c: begin requalification by Tue 1 Dec 2026, notice by Tue 8 Sep 2026.
 * @throws OUTSIDE_VALIDITY when a due day lies outside the calendar.
 */
export function deriveDuties(
  entity: EntityType,
  events: readonly CaseEvent[],
  context: DerivationContext,
): readonly DerivedDuty[] {
  const facts = factsOf(entity, events);
  if (facts === null) return [];
  const rows = context.guideline.duties[entity] as readonly DutyRow<typeof facts>[];
  return rows.flatMap((row) =>
    row.arises(facts, context).map((arising) => dutyFrom(row, arising, row.closes(facts, arising, context), context)),
  );
}

function dutyFrom(
  row: DutyRow<never>,
  arising: Arising,
  closing: Closing | null,
  context: DerivationContext,
): DerivedDuty {
  const { provision, inventoryRow, bearer, addressee, period } = row;
  const { eventId, on, instance, owedBy } = arising;
  const dates = datesOf(row, arising, context);
  const base = {
    id: instance === undefined ? row.id : `${row.id}:${instance}`,
    kind: kindOf(period),
    provision,
    inventoryRow,
    bearer,
    addressee: arising.addressee ?? addressee,
    arisenFrom: { eventId, on },
    ...(owedBy === undefined ? {} : { owedBy }),
    ...dates,
    ...knowledge(arising, dates.due),
    ...publication(dates.due, context),
  };
  if (closing === null) return { ...base, status: 'open' };
  const fulfilment = fulfilmentOf(closing, dates.due);
  const missed = fulfilment.daysLate > 0 && !isExcused(base);
  return { ...base, status: missed ? 'metLate' : 'met', fulfilment };
}

function kindOf({ kind }: DutyRow<never>['period']): Duty['kind'] {
  return kind === 'prompt' || kind === 'internal' ? kind : 'statutory';
}

function datesOf(
  row: DutyRow<never>,
  arising: Arising,
  context: DerivationContext,
): Pick<Duty, 'due' | 'aim' | 'alarm' | 'receipt' | 'basis'> {
  const { period } = row;
  if (period.kind === 'prompt') return { ...promptDates(period, arising.on, context), basis: basisOf(row, context) };
  if (period.kind === 'internal') return { ...internalDates(arising.on, context), basis: basisOf(row, context) };
  const receipt = statutoryDeadline(row.readings, period, arising, context);
  return { due: receipt.due, aim: receipt.aim, receipt };
}

/** Q38: a house target in working days and an alarm in calendar days, both from the day after `on`. */
function promptDates({ target, alarm }: PromptPeriod, on: LegalDate, { readings, calendar }: DerivationContext) {
  const counted = promptTarget(on, readings[target], readings[alarm], calendar);
  return { aim: counted.target, alarm: counted.alarm };
}

/** A date that the house sets falls on the working day before, never after. */
function internalDates(on: LegalDate, { calendar }: DerivationContext) {
  const due = calendar.previousWorkingDay(on);
  return { due, aim: due };
}

function basisOf({ readings }: DutyRow<never>, context: DerivationContext): DateBasis {
  const { guideline, calendar } = context;
  return { readings: usedReadings(readings, context), guideline: guideline.version, calendar: calendar.version };
}

/** Q30, Q37: what became known after its last day could not be done by it. */
function knowledge({ knownOn }: Arising, due: LegalDate | undefined): Pick<Duty, 'knownAfterPeriod'> {
  const after = knownOn !== undefined && due !== undefined && knownOn > due;
  return after ? { knownAfterPeriod: true } : {};
}

/** Q47: the guideline reaches back, but nobody could keep a day that came before it was signed. */
function publication(due: LegalDate | undefined, { readings }: DerivationContext): Pick<Duty, 'beforePublication'> {
  return due !== undefined && due < readings.publicationDate ? { beforePublication: true } : {};
}

/** Without a legal date never late. */
function fulfilmentOf(closing: Closing, due: LegalDate | undefined): Fulfilment {
  return { ...closing, daysLate: due === undefined ? 0 : Math.max(0, daysBetween(due, closing.on)) };
}
