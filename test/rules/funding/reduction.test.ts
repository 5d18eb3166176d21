import fc from 'fast-check';
import type { LongAbsence } from '../../../domain/funding-request';
import { dayAfter, legalDate } from '../../../domain/legal-date';
import { cents } from '../../../domain/money';
import { reductionOf } from '../../../rules/funding/reduction';
import { basisOf } from '../legal-basis';
import { days } from './stretches';

/** Absent from 5 April 2018, paid for 42 days to 16 May, back on 1 July; 3,000 € a month, supplements 200 € and 500 €. */
const ABSENCE: LongAbsence = {
  firstDay: legalDate('2018-04-05'),
  replacementImpossible: true,
  lastPaidDay: legalDate('2018-05-16'),
  returnedOn: legalDate('2018-07-01'),
  monthlyCosts: cents(300_000),
  supplements: [
    { month: '2018-05', amount: cents(20_000) },
    { month: '2018-06', amount: cents(50_000) },
  ],
};
const PERIOD = [days('2018-01-01 2018-12-31')];

const reduced = (changes: Partial<LongAbsence> = {}, readings = {}, asked = PERIOD) =>
  reductionOf({ ...ABSENCE, ...changes }, asked, basisOf(readings));
const steps = (changes: Partial<LongAbsence> = {}) => reduced(changes).derivation.map(({ step }) => step);

describe('4.2: refunded costs are reduced by the saved costs of each month less its supplement (Q33)', () => {
  it.each([
    // 3,000 × 15/31 − 200 = 1,251.61…; 3,000 − 500 = 2,500
    ['calendarDays', 375_161],
    // 3,000 × 14/30 − 200 = 1,200
    ['thirtieths', 370_000],
  ])('by %s: %d cents', (reductionDayBasis, amount) => {
    expect(reduced({}, { reductionDayBasis })).toMatchObject({
      status: 'fulfilled',
      amount,
      days: { from: '2018-05-17', to: '2018-06-30' },
      missing: [],
    });
  });

  it('is a proposal, with its way and its readings', () => {
    expect(reduced()).toEqual({
      proposal: true,
      status: 'fulfilled',
      amount: 375_161,
      days: { from: '2018-05-17', to: '2018-06-30' },
      missing: [],
      derivation: [
        { step: 'reduction-days', values: { from: '2018-05-17', to: '2018-06-30' } },
        {
          step: 'reduction-month',
          values: {
            ...{ month: '2018-05', costs: 300_000, counted: 15, of: 31, saved: '4500000/31' },
            ...{ supplement: 20_000, exact: '3880000/31' },
          },
        },
        {
          step: 'reduction-month',
          values: {
            ...{ month: '2018-06', costs: 300_000, counted: 30, of: 30, saved: '300000' },
            ...{ supplement: 50_000, exact: '250000' },
          },
        },
        { step: 'rounded', values: { exact: '11630000/31', amount: 375_161 } },
        { step: 'reduction-is-a-proposal', values: {} },
      ],
      readings: [
        { number: 'Q32', key: 'noticeTrigger', value: 'replacementImpossible' },
        { number: 'Q33', key: 'reductionDayBasis', value: 'calendarDays' },
      ],
    });
  });

  it('months are added up exactly and rounded once', () => {
    const noSupplements = ['2018-05', '2018-06', '2018-07'].map((month) => ({ month, amount: cents(0) }));
    // 31 May, June and 1 July: 10.00 € × (1/31 + 1 + 1/31) = 1,064.52 cents; rounded by month it were 1,064.
    const changes = { lastPaidDay: legalDate('2018-05-30'), returnedOn: legalDate('2018-07-02') };
    expect(reduced({ ...changes, monthlyCosts: cents(1_000), supplements: noSupplements }).amount).toBe(1_065);
  });

  it('several payments for one month are added up', () => {
    const supplements = [...(ABSENCE.supplements ?? []), { month: '2018-06', amount: cents(100) }];
    expect(reduced({ supplements }).amount).toBe(375_061);
  });
});

describe('4.2: the supplement is set off month by month, and a month is never below 0 (Q33)', () => {
  it.each([
    [299_999, 125_162],
    [300_000, 125_161],
    [300_001, 125_161],
    [900_000, 125_161],
  ])('a supplement of %d cents for June: %d cents in all', (amount, total) => {
    const supplements = [
      { month: '2018-05', amount: cents(20_000) },
      { month: '2018-06', amount: cents(amount) },
    ];
    expect(reduced({ supplements }).amount).toBe(total);
  });

  it('what exceeds the saved costs is pointed out', () => {
    const supplements = [
      { month: '2018-05', amount: cents(20_000) },
      { month: '2018-06', amount: cents(300_001) },
    ];
    expect(reduced({ supplements }).derivation.find(({ step }) => step === 'supplement-exceeds')).toEqual({
      step: 'supplement-exceeds',
      values: { month: '2018-06', excess: '1' },
    });
    expect(steps()).not.toContain('supplement-exceeds');
  });
});

describe('4.2: both facts are needed, replacement impossible and sick pay ended (Q32)', () => {
  it.each<[Partial<LongAbsence>, string]>([
    [{ replacementImpossible: false }, 'replacement-possible'],
    [{ replacementImpossible: false, lastPaidDay: undefined }, 'replacement-possible'],
    [{ lastPaidDay: null }, 'sick-pay-continues'],
    [{ lastPaidDay: null, replacementImpossible: undefined, monthlyCosts: undefined }, 'sick-pay-continues'],
  ])('%j: nothing is reduced', (changes, reason) => {
    expect(reduced(changes)).toMatchObject({
      status: 'notFulfilled',
      amount: 0,
      days: null,
      missing: [],
      proposal: true,
    });
    expect(steps(changes)).toEqual([reason]);
  });

  it.each<[Partial<LongAbsence>, readonly string[]]>([
    [{ replacementImpossible: undefined }, ['replacementImpossible']],
    [{ lastPaidDay: undefined }, ['lastPaidDay']],
    [{ replacementImpossible: undefined, lastPaidDay: undefined }, ['replacementImpossible', 'lastPaidDay']],
    [{ monthlyCosts: undefined }, ['monthlyCosts']],
    [{ supplements: [{ month: '2018-06', amount: cents(1) }] }, ['supplements.2018-05']],
    [{ supplements: undefined }, ['supplements.2018-05', 'supplements.2018-06']],
  ])('%j: not assessable, which is not zero', (changes, missing) => {
    expect(reduced(changes)).toMatchObject({ status: 'notAssessable', amount: null, missing });
  });

  it('a supplement of a month without a day to reduce is not asked for', () => {
    const may = { lastPaidDay: legalDate('2018-05-31'), supplements: [{ month: '2018-06', amount: cents(0) }] };
    expect(reduced(may).amount).toBe(300_000);
    const lastOfMay = { ...may, lastPaidDay: legalDate('2018-05-30') };
    expect(reduced(lastOfMay).missing).toEqual(['supplements.2018-05']);
    expect(reduced(lastOfMay, { reductionDayBasis: 'thirtieths' }).amount).toBe(300_000);
  });
});

describe('4.2: from the day after the last paid day until the day before return or replacement (Q32)', () => {
  it.each<[string, Partial<LongAbsence>, string, string]>([
    ['return', {}, '2018-05-17', '2018-06-30'],
    ['replacement', { replacedFrom: legalDate('2018-06-11') }, '2018-05-17', '2018-06-10'],
    ['return first', { replacedFrom: legalDate('2018-08-01') }, '2018-05-17', '2018-06-30'],
    ['one day', { returnedOn: legalDate('2018-05-18') }, '2018-05-17', '2018-05-17'],
    ['pay ended before the absence', { lastPaidDay: legalDate('2018-03-01') }, '2018-04-05', '2018-06-30'],
    ['an open end', { returnedOn: undefined }, '2018-05-17', '2018-12-31'],
  ])('%s', (_, changes, from, to) => {
    expect(reduced(changes).days).toEqual({ from, to });
  });

  it('back on the day after the last paid one, there is no day to reduce', () => {
    const changes = { returnedOn: legalDate('2018-05-17') };
    expect(reduced(changes)).toMatchObject({ amount: 0, days: null });
    expect(steps(changes)).toEqual(['no-day-to-reduce', 'rounded', 'reduction-is-a-proposal']);
  });

  it('only days asked for are reduced, a month in two pieces once', () => {
    const asked = [days('2018-06-21 2018-06-25'), days('2018-06-01 2018-06-10')];
    // 3,000 € × 15/30 − 500 € = 1,000 €
    expect(reduced({}, {}, asked)).toMatchObject({ amount: 100_000, days: { from: '2018-06-01', to: '2018-06-25' } });
  });

  it.each([
    ['2018-05-15', true],
    ['2018-05-16', false],
  ])('4.1: with pay until %s, a reduction within the first six weeks is pointed out: %s', (lastPaidDay, warned) => {
    const { derivation } = reduced({ lastPaidDay: legalDate(lastPaidDay) });
    const warning = derivation.find(({ step }) => step === 'reduction-before-week-seven');
    expect(warning?.values).toEqual(warned ? { from: '2018-05-16', weekSeven: '2018-05-17' } : undefined);
  });
});

test('4.2: a reduction is never negative, never above the costs, and never falls with one more day', () => {
  const month = fc.record({
    month: fc.constantFrom('2018-05', '2018-06', '2018-07', '2018-08'),
    amount: fc.integer({ min: 0, max: 400_000 }).map(cents),
  });
  const all = ['2018-05', '2018-06', '2018-07', '2018-08'].map((name) => ({ month: name, amount: cents(0) }));
  const basis = fc.constantFrom('calendarDays', 'thirtieths');
  fc.assert(
    fc.property(fc.array(month), fc.integer({ min: 18, max: 100 }), basis, (paid, length, reductionDayBasis) => {
      const returnedOn = dayAfter(legalDate('2018-05-01'), length);
      const changes = { supplements: [...all, ...paid], returnedOn };
      const amount = reduced(changes, { reductionDayBasis }).amount ?? Number.NaN;
      const longer = reduced({ ...changes, returnedOn: dayAfter(returnedOn) }, { reductionDayBasis }).amount;
      expect(amount).toBeGreaterThanOrEqual(0);
      expect(amount).toBeLessThanOrEqual(4 * 300_000);
      expect(longer).toBeGreaterThanOrEqual(amount);
    }),
  );
});

test('4.2: a reduction is never off by a cent from a sum over single days', () => {
  const MONTHS = { 5: 31n, 6: 30n, 7: 31n } as const;
  const BELOW = 930n;
  const supplement = fc.integer({ min: 0, max: 300_000 });
  const cases = fc.tuple(
    fc.integer({ min: 1, max: 400_000 }),
    fc.integer({ min: 0, max: 91 }),
    supplement,
    supplement,
    supplement,
  );
  fc.assert(
    fc.property(cases, ([costs, length, ...paid]) => {
      const supplements = paid.map((amount, place) => ({ month: `2018-0${5 + place}`, amount: cents(amount) }));
      const returnedOn = dayAfter(legalDate('2018-05-01'), length);
      const lastPaidDay = legalDate('2018-04-30');
      let sum = 0n;
      for (const [place, month] of ([5, 6, 7] as const).entries()) {
        const affected = Array.from({ length }, (_, at) => new Date(Date.UTC(2018, 4, 1 + at)).getUTCMonth() + 1);
        const days = BigInt(affected.filter((one) => one === month).length);
        const saved = (BigInt(costs) * days * BELOW) / MONTHS[month] - BigInt(paid[place] ?? 0) * BELOW;
        if (days > 0n && saved > 0n) sum += saved;
      }
      const changes = { firstDay: lastPaidDay, lastPaidDay, returnedOn, monthlyCosts: cents(costs), supplements };
      expect(BigInt(reduced(changes).amount ?? -1)).toBe((2n * sum + BELOW) / (2n * BELOW));
    }),
  );
});
