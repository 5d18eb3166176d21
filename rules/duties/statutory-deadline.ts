import type { DeadlineReceipt } from '../../domain/duty';
import type { ReadingNumber, UsedReading } from '../../domain/guideline';
import type { LegalDate } from '../../domain/legal-date';
import { type LegalBasis, type ReadingKey, type Readings, usedReading, usedReadings } from '../guideline/readings';
import { requestRule } from '../periods/authority-request';
import type { DeadlineRule } from '../periods/counting';
import { deadlineReceipt } from '../periods/deadline-receipt';
import { afterExpiry, fromEvent, fromFirstDay, type PeriodStart } from '../periods/period-end';
import type { Arising, DerivationContext, DutyPeriod, InternalPeriod, PromptPeriod, StatutoryPeriod } from './duty-row';

/** The ways in which a date follows from the text. */
export type DatedPeriod = Exclude<DutyPeriod, PromptPeriod | InternalPeriod>;

/**
 * The deadline receipt of a duty whose period starts with the arising: counted as the readings say,
 * and once more for each other answer to a question that the row leaves to a switch.
 */
export function statutoryDeadline(
  numbers: readonly ReadingNumber[],
  period: DatedPeriod,
  arising: Arising,
  context: DerivationContext,
): DeadlineReceipt {
  const alternatives = otherReadings(period, arising, context).map(({ key, basis }) =>
    ruleUnder(period, arising, basis, usedReading(key, basis)),
  );
  const legal = ruleUnder(period, arising, context, startReading(period, arising, context));
  const readings = usedReadings(numbers, context);
  const { calendar, guideline } = context;
  return deadlineReceipt({ legal, alternatives, readings, guideline: guideline.version }, calendar);
}

function ruleUnder(
  period: DatedPeriod,
  arising: Arising,
  { readings }: LegalBasis,
  reading: UsedReading | null,
): DeadlineRule {
  const { on, request } = arising;
  switch (period.kind) {
    case 'statutory': {
      const { start, length, roll, rollSwitch } = period;
      const { count, unit } = length;
      const rolls = rollSwitch === null || readings[rollSwitch] === 'on';
      return {
        ...startUnder(start, anchorUnder(period, arising, readings), readings),
        count,
        unit,
        roll: rolls ? roll : null,
        reading,
      };
    }
    case 'fixedDate':
      return { start: 'fixed', anchor: on, roll: readings[period.rollSwitch] === 'on' ? period.roll : null, reading };
    case 'weekBegins':
      return { start: 'week', anchor: on, week: period.week, roll: null, reading };
    case 'requested':
      return requestRule(request ?? { ends: 'day', day: on });
  }
}

/** The day that the county's answer names, where the row leaves it to a switch. */
function anchorUnder({ anchorSwitch }: StatutoryPeriod, { on, anchors }: Arising, readings: Readings): LegalDate {
  return (anchorSwitch === undefined ? undefined : anchors?.[readings[anchorSwitch]]) ?? on;
}

function startUnder(
  start: 'event' | 'trainingPeriodStart' | 'afterExpiry',
  on: LegalDate,
  readings: Readings,
): PeriodStart {
  if (start === 'afterExpiry') return afterExpiry(on, readings.afterExpiry);
  return start === 'trainingPeriodStart' && readings.trainingPeriodStart === '187_2' ? fromFirstDay(on) : fromEvent(on);
}

/** The reading that chose where the period starts; null where nothing was to be chosen. */
function startReading(period: DatedPeriod, arising: Arising, basis: LegalBasis): UsedReading | null {
  const [key] = period.kind === 'statutory' ? startSwitches(period, arising) : [];
  return key === undefined ? null : usedReading(key, basis);
}

function startSwitches({ start, anchorSwitch }: StatutoryPeriod, { anchors }: Arising): readonly ReadingKey[] {
  return [
    ...(start === 'event' ? [] : [start]),
    ...(anchorSwitch === undefined || anchors === undefined ? [] : [anchorSwitch]),
  ];
}

function disputedSwitches(period: DatedPeriod, arising: Arising): readonly ReadingKey[] {
  if (period.kind === 'fixedDate') return [period.rollSwitch];
  if (period.kind !== 'statutory') return [];
  const { rollSwitch } = period;
  return [...startSwitches(period, arising), ...(rollSwitch === null ? [] : [rollSwitch])];
}

/** The basis with one disputed switch of the period set to another of its choices, one entry for each. */
function otherReadings(
  period: DatedPeriod,
  arising: Arising,
  { guideline, readings }: LegalBasis,
): readonly { readonly key: ReadingKey; readonly basis: LegalBasis }[] {
  return disputedSwitches(period, arising).flatMap((key) => {
    const given = guideline.switches[key];
    const choices = 'choices' in given ? given.choices : [];
    return choices
      .filter((choice) => choice !== readings[key])
      .map((choice) => ({ key, basis: { guideline, readings: { ...readings, [key]: choice } as Readings } }));
  });
}
