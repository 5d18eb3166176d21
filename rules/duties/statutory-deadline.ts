import type { DeadlineReceipt } from '../../domain/duty';
import type { UsedReading } from '../../domain/guideline';
import type { LegalDate } from '../../domain/legal-date';
import type { DutyRow, StatutoryPeriod } from '../guideline/2017-09-01/duties';
import { type ReadingKey, type Readings, SWITCHES, usedReading, usedReadings } from '../guideline/2017-09-01/readings';
import { GUIDELINE } from '../guideline/2017-09-01/version';
import type { Calendar } from '../periods/calendar';
import type { PeriodRule } from '../periods/counting';
import { deadlineReceipt } from '../periods/deadline-receipt';

/** What duties are derived with, besides the events. */
export interface DerivationContext {
  readonly readings: Readings;
  readonly calendar: Calendar;
}

/**
 * The deadline receipt of a duty whose period starts with `anchor`: counted as the readings say,
 * and once more for each other answer to a question that the row leaves to a switch.
 */
export function statutoryDeadline(
  row: Pick<DutyRow, 'readings'>,
  period: StatutoryPeriod,
  anchor: LegalDate,
  { readings, calendar }: DerivationContext,
): DeadlineReceipt {
  const alternatives = otherReadings(period, readings).map(({ key, readings: other }) =>
    ruleUnder(period, anchor, other, usedReading(key, other)),
  );
  const legal = ruleUnder(period, anchor, readings, startReading(period, readings));
  const used = usedReadings(row.readings, readings);
  return deadlineReceipt({ legal, alternatives, readings: used, guideline: GUIDELINE }, calendar);
}

function ruleUnder(
  { start, length, roll, rollSwitch }: StatutoryPeriod,
  anchor: LegalDate,
  readings: Readings,
  reading: UsedReading | null,
): PeriodRule {
  return {
    start: start === 'event' || readings[start] === '187_1' ? 'event' : 'firstDay',
    anchor,
    count: length.count,
    unit: length.unit,
    roll: rollSwitch === null || readings[rollSwitch] === 'on' ? roll : null,
    reading,
  };
}

function startReading({ start }: StatutoryPeriod, readings: Readings): UsedReading | null {
  return start === 'event' ? null : usedReading(start, readings);
}

/** The readings with one disputed switch of the period set to another of its choices, one entry for each. */
function otherReadings({ start, rollSwitch }: StatutoryPeriod, readings: Readings) {
  const disputed = [start, rollSwitch].filter((key) => key !== 'event' && key !== null);
  return disputed.flatMap((key) =>
    SWITCHES[key].choices
      .filter((choice) => choice !== readings[key])
      .map((choice) => ({ key: key satisfies ReadingKey, readings: { ...readings, [key]: choice } as Readings })),
  );
}
