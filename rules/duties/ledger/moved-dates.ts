import type { Counting, DeadlineReceipt } from '../../../domain/duty';
import type { LedgerData } from '../../../domain/ledger-events';
import { dayAfter, daysBetween, type LegalDate, laterOf } from '../../../domain/legal-date';
import { usedReading } from '../../guideline/readings';
import { requestRule } from '../../periods/authority-request';
import type { DeadlineRule } from '../../periods/counting';
import { type Deadline, deadlineReceipt } from '../../periods/deadline-receipt';
import { extension } from '../../periods/extension';
import { afterPeriodEnd, type PeriodUnit, periodEnd } from '../../periods/period-end';
import type { DerivedDuty } from '../derive-duties';
import type { DerivationContext } from '../duty-row';

/** By how much a duty's time grows: a length on top, or a day of its own. */
export type Growth = Pick<LedgerData<'extended'>, 'period' | 'until' | 'isAppointment' | 'rollExcluded'>;

/**
 * The duty with its dates put off; as it was where they would not lie later. A date of the text is extended by an
 * authority only (LVwVfG 31 VII) and counted by BGB 190 from the nominal end of the old period, with a receipt of its own;
 * a day that the authority names rolls unless it is an appointment or sentence 2 of 31 III was referred to. Due Fri 1 Jun
 * 2018 (nominal Thu 31 May), one month: Mon 2 Jul 2018. Dates of the house move on to the working day before.
 */
export function withLaterDates(duty: DerivedDuty, growth: Growth, context: DerivationContext): DerivedDuty {
  const moved =
    duty.receipt === undefined ? houseDates(duty, growth, context) : legalDates(duty.receipt, growth, context);
  return decisiveDay(moved) > decisiveDay(duty) ? { ...duty, ...moved } : duty;
}

/** The day by which a duty is to be done: its last day, or the house target of a prompt duty. */
export function decisiveDay({ due, aim }: Pick<DerivedDuty, 'due' | 'aim'>): LegalDate {
  return due ?? aim;
}

function legalDates(
  old: DeadlineReceipt,
  growth: Growth,
  context: DerivationContext,
): Pick<DerivedDuty, 'due' | 'aim' | 'receipt'> {
  const { calendar } = context;
  const extended = { ...extendedRules(old, growth, context), guideline: old.guideline };
  const receipt = deadlineReceipt(extended, calendar);
  return { due: receipt.due, aim: receipt.aim, receipt };
}

function extendedRules(
  old: DeadlineReceipt,
  growth: Growth,
  context: DerivationContext,
): Pick<Deadline, 'legal' | 'alternatives' | 'readings'> {
  if (growth.period === undefined) return { legal: ruleOfDay(growth), alternatives: [], readings: old.readings };
  const granted = { ...growth.period, roll: 'LVwVfG 31 III', basis: 'LVwVfG 31 VII' } as const;
  const from = context.readings.extensionFrom;
  const { legal, alternatives } = extension(old, granted, from);
  return {
    legal,
    alternatives: [...alternatives, ...underOtherReadings(old.alternatives, granted, from)],
    readings: [...old.readings.filter(({ key }) => key !== 'extensionFrom'), usedReading('extensionFrom', context)],
  };
}

/** What another reading gave before is extended likewise, so that reminders still aim at the earliest day. */
function underOtherReadings(
  old: readonly Counting[],
  granted: Parameters<typeof extension>[1],
  from: Parameters<typeof extension>[2],
): readonly DeadlineRule[] {
  return old.map((counting) => ({ ...extension(counting, granted, from).legal, reading: counting.reading }));
}

function ruleOfDay({ until, isAppointment, rollExcluded }: Growth): DeadlineRule {
  const ends = rollExcluded ? 'dayThatStands' : 'day';
  const rule = requestRule({ ends: isAppointment ? 'appointment' : ends, day: until as LegalDate });
  return { ...rule, basis: ['LVwVfG 31 VII', ...(rule.basis ?? [])] };
}

function houseDates(
  duty: DerivedDuty,
  { period, until }: Growth,
  { calendar }: DerivationContext,
): Pick<DerivedDuty, 'due' | 'aim' | 'alarm'> {
  const old = decisiveDay(duty);
  const last = period === undefined ? (until as LegalDate) : lengthened(old, period);
  const day = laterOf(old, calendar.previousWorkingDay(last));
  if (duty.due !== undefined) return { due: day, aim: day };
  return { aim: day, ...(duty.alarm === undefined ? {} : { alarm: dayAfter(duty.alarm, daysBetween(old, day)) }) };
}

function lengthened(old: LegalDate, { count, unit }: { readonly count: number; readonly unit: PeriodUnit }): LegalDate {
  return periodEnd(afterPeriodEnd(old), count, unit).nominalEnd;
}
