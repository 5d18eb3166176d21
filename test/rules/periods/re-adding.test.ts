import fc from 'fast-check';
import type { Counting } from '../../../domain/duty';
import { dayAfter, legalDate } from '../../../domain/legal-date';
import { badenWuerttemberg } from '../../../rules/periods/calendar';
import { countPeriod, type DeadlineRule, type PeriodRule, type WeekRule } from '../../../rules/periods/counting';
import { deadlineReceipt } from '../../../rules/periods/deadline-receipt';
import { periodEnd } from '../../../rules/periods/period-end';
import { dayBefore, isDayOff, lengthOfMonth, nextDay, read, walk, written } from './by-hand';

const calendar = badenWuerttemberg();

/** The day of that number so many months later, going month by month; null where the month lacks it. */
function sameNumber(day: string, months: number): { found: string | null; firstOfNext: string } {
  let [year, month] = read(day);
  const number = read(day)[2];
  for (let step = 0; step < months; step += 1) [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const length = lengthOfMonth(year, month);
  return {
    found: number <= length ? written(year, month, number) : null,
    firstOfNext: nextDay(written(year, month, length)),
  };
}

/** Adds up what a receipt says, as a person does: day by day, month by month, then over the days off. */
function reAdd({ start, anchor, firstDay, count, unit }: Counting): string {
  if (start === 'fixed') return anchor;
  if (start === 'week') return walk(anchor, 7 * count - 7);
  const days = { days: count, weeks: 7 * count, months: null, years: null }[unit];
  const counted = firstDay ?? (start === 'firstDay' ? anchor : nextDay(anchor));
  if (days !== null) return walk(counted, days - 1);
  const months = unit === 'years' ? 12 * count : count;
  if (start === 'event' || start === 'notification') {
    const { found, firstOfNext } = sameNumber(anchor, months);
    return found ?? dayBefore(firstOfNext);
  }
  // A period that begins with a day is over when the day of the same number begins, or else the month is over.
  const { found, firstOfNext } = sameNumber(counted, months);
  return dayBefore(found ?? firstOfNext);
}

function rolled(day: string): string {
  return isDayOff(day) ? rolled(nextDay(day)) : day;
}

const anyDay = fc.integer({ min: 0, max: 9_496 }).map((days) => dayAfter(legalDate('2015-01-01'), days));
const anyRoll = fc.constantFrom('BGB 193' as const, 'LVwVfG 31 III' as const, null);
const anyPeriod: fc.Arbitrary<PeriodRule> = fc.record({
  start: fc.constantFrom('event', 'firstDay', 'afterPeriodEnd', 'notification'),
  anchor: anyDay,
  count: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom('days', 'weeks', 'months', 'years'),
  roll: anyRoll,
  reading: fc.constant(null),
});
const anyRule: fc.Arbitrary<DeadlineRule> = fc.oneof(
  { weight: 4, arbitrary: anyPeriod },
  fc.record({ start: fc.constant('fixed' as const), anchor: anyDay, roll: anyRoll, reading: fc.constant(null) }),
  fc
    .record({ anchor: anyDay, week: fc.integer({ min: 1, max: 30 }) })
    .map((week): WeekRule => ({ start: 'week', ...week, roll: null, reading: null })),
);

test('BGB 187-193: what a receipt says adds up, by hand, to its nominal end and to its due day', () => {
  fc.assert(
    fc.property(anyRule, (rule) => {
      const counting = countPeriod(rule, calendar);
      expect(counting.nominalEnd).toBe(reAdd(counting));
      const due = rule.roll === null ? counting.nominalEnd : rolled(counting.nominalEnd);
      expect(counting.due).toBe(due);
      expect(counting.skipped.map(({ day }) => day)).toEqual(
        counting.skipped.map((_, place) => walk(counting.nominalEnd, place)),
      );
      expect(walk(counting.nominalEnd, counting.skipped.length)).toBe(due);
      expect(counting.skipped.every(({ day }) => isDayOff(day))).toBe(true);
      expect(counting.paragraphs.includes('BGB 193')).toBe(rule.roll === 'BGB 193' && due !== counting.nominalEnd);
    }),
    { numRuns: 2_000 },
  );
});

test('3.3.2, 3.10.1, 4.3: every start day of 2015 to 2040 adds up by hand', () => {
  const starts = ['event', 'firstDay', 'afterPeriodEnd'] as const;
  for (let day = legalDate('2015-01-01'); day <= '2040-12-31'; day = dayAfter(day))
    for (const start of starts) {
      const period = { start, anchor: day, roll: 'BGB 193', reading: null } as const;
      for (const length of [
        { count: 3, unit: 'months' },
        { count: 1, unit: 'weeks' },
      ] as const) {
        const counting = countPeriod({ ...period, ...length }, calendar);
        const byHand = reAdd(counting);
        if (counting.nominalEnd !== byHand || counting.due !== rolled(byHand))
          throw new Error(`${start} ${day}: ${counting.nominalEnd}, ${counting.due}`);
      }
    }
});

test('counting is monotone in the anchor, for every start, length and roll', () => {
  fc.assert(
    fc.property(anyPeriod, anyDay, (rule, other) => {
      const [earlier, later] = rule.anchor <= other ? [rule.anchor, other] : [other, rule.anchor];
      const first = countPeriod({ ...rule, anchor: earlier }, calendar);
      const second = countPeriod({ ...rule, anchor: later }, calendar);
      expect(first.nominalEnd <= second.nominalEnd).toBe(true);
      expect(first.due <= second.due).toBe(true);
    }),
  );
});

test('a longer period never ends earlier, and a year is twelve months', () => {
  fc.assert(
    fc.property(anyPeriod, ({ count, unit, ...from }) => {
      expect(periodEnd(from, count, unit).nominalEnd < periodEnd(from, count + 1, unit).nominalEnd).toBe(true);
      expect(periodEnd(from, count, 'years')).toEqual(periodEnd(from, 12 * count, 'months'));
    }),
  );
});

const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'medium' });

test('late begins at 24:00 in Berlin: a second before it is still the due day, then the next day is 00:00:00', () => {
  fc.assert(
    fc.property(anyRule, (legal) => {
      const deadline = { legal, alternatives: [], readings: [], guideline: '2017-09-01' };
      const { due, lateFrom } = deadlineReceipt(deadline, calendar);
      expect(berlin.format(new Date(lateFrom))).toBe(`${nextDay(due)} 00:00:00`);
      expect(berlin.format(Date.parse(lateFrom) - 1_000)).toBe(`${due} 23:59:59`);
    }),
  );
});
