import fc from 'fast-check';
import { dayAfter, daysBetween, legalDate } from '../../../domain/legal-date';
import { badenWuerttemberg } from '../../../rules/periods/calendar';
import { countPeriod, type PeriodRule } from '../../../rules/periods/counting';
import { deadlineReceipt } from '../../../rules/periods/deadline-receipt';
import { afterExpiry, afterPeriodEnd, fromEvent, fromFirstDay } from '../../../rules/periods/period-end';

const calendar = badenWuerttemberg();
const d = legalDate;
const roll = 'BGB 193' as const;
const threeMonths = { count: 3, unit: 'months', roll, reading: null } as const;

describe('3.10.1: the end of three months after the grant period rolls', () => {
  test.each([
    ['2018-02-28', '2018-05-31', '2018-06-01', ['FRONLEICHNAM']],
    ['2020-02-29', '2020-05-31', '2020-06-02', ['sunday', 'PFINGSTMONTAG']],
    ['2017-12-31', '2018-03-31', '2018-04-03', ['saturday', 'sunday', 'OSTERMONTAG']],
    ['2017-07-31', '2017-10-31', '2017-11-02', ['REFORMATIONSTAG', 'ALLERHEILIGEN']],
    ['2023-09-30', '2023-12-31', '2024-01-02', ['sunday', 'NEUJAHRSTAG']],
    ['2023-12-31', '2024-03-31', '2024-04-02', ['sunday', 'OSTERMONTAG']],
    ['2019-08-31', '2019-11-30', '2019-12-02', ['saturday', 'sunday']],
    ['2026-12-31', '2027-03-31', '2027-03-31', []],
  ])('a grant period until %s: nominal %s, due %s', (lastDay, nominalEnd, due, reasons) => {
    const counting = countPeriod({ ...afterPeriodEnd(d(lastDay)), ...threeMonths }, calendar);
    expect(counting).toMatchObject({ nominalEnd, due });
    expect(counting.skipped.map(({ reason }) => reason)).toEqual(reasons);
  });
});

test('3.10.1: the receipt names the period that ended at 24:00 and the first day counted (BGB 187 II)', () => {
  const rule = { ...afterPeriodEnd(d('2018-02-28')), ...threeMonths };
  expect(countPeriod(rule, calendar)).toEqual({
    reading: null,
    start: 'afterPeriodEnd',
    anchor: '2018-02-28',
    firstDay: '2018-03-01',
    count: 3,
    unit: 'months',
    paragraphs: ['BGB 187 II', 'BGB 188 II', 'BGB 193'],
    nominalEnd: '2018-05-31',
    skipped: [{ day: '2018-05-31', reason: 'FRONLEICHNAM' }],
    due: '2018-06-01',
  });
});

test('Q19: by 187 II the three months after 28 Feb 2018 end on 31 May, by 187 I on 28 May; reminders aim at the earlier', () => {
  const [legal, other] = (['187_2', '187_1'] as const).map((reading) => ({
    ...afterExpiry(d('2018-02-28'), reading),
    ...threeMonths,
  })) as [PeriodRule, PeriodRule];
  const receipt = deadlineReceipt({ legal, alternatives: [other], readings: [], guideline: '2017-09-01' }, calendar);
  expect(receipt).toMatchObject({ start: 'afterPeriodEnd', nominalEnd: '2018-05-31', due: '2018-06-01' });
  expect(receipt.alternatives).toMatchObject([
    { start: 'event', anchor: '2018-02-28', nominalEnd: '2018-05-28', due: '2018-05-28' },
  ]);
  expect(receipt.alternatives[0]?.firstDay).toBeUndefined();
  expect(receipt.aim).toBe('2018-05-28');
});

test('BGB 188 III: where the last month lacks the day before, the paragraph is named: 30 Nov 2018 ended, 28 Feb 2019', () => {
  const rule = { ...afterPeriodEnd(d('2018-11-29')), ...threeMonths };
  expect(countPeriod(rule, calendar)).toMatchObject({
    firstDay: '2018-11-30',
    nominalEnd: '2019-02-28',
    paragraphs: ['BGB 187 II', 'BGB 188 II', 'BGB 188 III'],
  });
});

describe('4.2: the replacement works from the first day of week 7, which stands', () => {
  test.each([
    ['2027-01-04', '2027-02-15', '2027-02-15'],
    ['2027-02-14', '2027-03-28', '2027-03-25'],
    ['2026-11-13', '2026-12-25', '2026-12-24'],
  ])('absent from %s: %s, reminders aim at %s', (anchor, begins, aim) => {
    const legal = { start: 'week', anchor: d(anchor), week: 7, roll: null, reading: null } as const;
    const receipt = deadlineReceipt({ legal, alternatives: [], readings: [], guideline: '2017-09-01' }, calendar);
    expect(receipt).toMatchObject({ start: 'week', anchor, count: 7, unit: 'weeks', nominalEnd: begins, due: begins });
    expect(receipt).toMatchObject({ skipped: [], paragraphs: ['BGB 187 II', 'BGB 188 II'], aim });
  });
});

describe('4.3: one week from the first day of deployment, which is not counted', () => {
  test.each([
    ['2026-12-30', '2027-01-06', '2027-01-07'],
    ['2026-12-29', '2027-01-05', '2027-01-05'],
    ['2026-12-18', '2026-12-25', '2026-12-28'],
    ['2027-03-22', '2027-03-29', '2027-03-30'],
    ['2027-10-24', '2027-10-31', '2027-11-02'],
  ])('deployed on %s: nominal %s, due %s', (anchor, nominalEnd, due) => {
    const rule = { ...fromEvent(d(anchor)), count: 1, unit: 'weeks', roll, reading: null } as const;
    expect(countPeriod(rule, calendar)).toMatchObject({ nominalEnd, due });
  });
});

describe('3.11.3: 15 January is a period with a fixed end and rolls', () => {
  test.each([
    ['2018-01-15', '2018-01-15'],
    ['2022-01-15', '2022-01-17'],
    ['2023-01-15', '2023-01-16'],
    ['2027-01-15', '2027-01-15'],
    ['2028-01-15', '2028-01-17'],
    ['2033-01-15', '2033-01-17'],
    ['2034-01-15', '2034-01-16'],
    ['2039-01-15', '2039-01-17'],
    ['2040-01-15', '2040-01-16'],
  ])('%s: due %s', (anchor, due) => {
    const counting = countPeriod({ start: 'fixed', anchor: d(anchor), roll, reading: null }, calendar);
    expect(counting).toMatchObject({ start: 'fixed', nominalEnd: anchor, due });
  });

  test('without a roll the date stands, even on a Saturday', () => {
    const counting = countPeriod({ start: 'fixed', anchor: d('2028-01-15'), roll: null, reading: null }, calendar);
    expect(counting).toMatchObject({ due: '2028-01-15', skipped: [], paragraphs: [] });
  });
});

test('the roll is named only where it moved the end', () => {
  const rule = { ...threeMonths, roll: 'LVwVfG 31 III' as const };
  expect(countPeriod({ ...fromEvent(d('2026-11-30')), ...rule }, calendar).paragraphs).toEqual([
    'BGB 187 I',
    'BGB 188 II',
    'BGB 188 III',
    'LVwVfG 31 III',
  ]);
  expect(countPeriod({ ...fromEvent(d('2026-09-01')), ...rule }, calendar).paragraphs).toEqual([
    'BGB 187 I',
    'BGB 188 II',
  ]);
});

const onlyLegal = (legal: PeriodRule) =>
  deadlineReceipt({ legal, alternatives: [], readings: [], guideline: '2017-09-01' }, calendar);
const dueOn = (day: string) =>
  onlyLegal({ ...fromFirstDay(d(day)), count: 1, unit: 'days', roll: null, reading: null });

describe('late is what arrives at or after 24:00 in Berlin on the due day', () => {
  test.each([
    ['2027-01-15', '2027-01-15T23:00:00.000Z'],
    ['2026-07-31', '2026-07-31T22:00:00.000Z'],
    ['2024-03-31', '2024-03-31T22:00:00.000Z'],
    ['2027-03-27', '2027-03-27T23:00:00.000Z'],
    ['2027-03-28', '2027-03-28T22:00:00.000Z'],
    ['2027-10-30', '2027-10-30T22:00:00.000Z'],
    ['2027-10-31', '2027-10-31T23:00:00.000Z'],
  ])('due on %s: late from %s', (day, lateFrom) => {
    expect(dueOn(day).lateFrom).toBe(lateFrom);
  });
});

test('reminders aim at the last working day up to the earliest end of any reading', () => {
  const legal = { ...fromEvent(d('2026-11-30')), ...threeMonths };
  const receipt = deadlineReceipt(
    { legal, alternatives: [{ ...legal, ...fromFirstDay(d('2026-11-28')) }], readings: [], guideline: '2017-09-01' },
    calendar,
  );
  expect(receipt).toMatchObject({ nominalEnd: '2027-02-28', due: '2027-03-01', aim: '2027-02-26' });
  expect(receipt.alternatives.map(({ nominalEnd }) => nominalEnd)).toEqual(['2027-02-27']);
  expect(receipt.calendar).toBe('BW/feiertagejs-1.5.1/none');
});

const anyDay = fc.integer({ min: 0, max: 9_400 }).map((days) => dayAfter(d('2015-01-01'), days));

test('a receipt adds up again: nominal end plus the days skipped is the due day, and the midnight after it is late', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 24 }), (day, count) => {
      const receipt = onlyLegal({ ...fromEvent(day), count, unit: 'months', roll, reading: null });
      expect(dayAfter(receipt.nominalEnd, receipt.skipped.length)).toBe(receipt.due);
      expect(receipt.skipped.map(({ day: skipped }) => daysBetween(receipt.nominalEnd, skipped))).toEqual(
        receipt.skipped.map((_, place) => place),
      );
      expect(receipt.aim <= receipt.nominalEnd).toBe(true);
      expect(receipt.lateFrom.slice(0, 10)).toBe(receipt.due);
    }),
  );
});
