import type { PostGrant } from '../../../domain/funding';
import { cents } from '../../../domain/money';
import { periodGrant } from '../../../rules/funding/period-grant';
import { basisOf } from '../legal-basis';
import { days, stretch } from './stretches';

const PERIOD = days('2017-09-01 2021-08-31');
const grant = (stretches: readonly ReturnType<typeof stretch>[], readings = {}, period = PERIOD) =>
  periodGrant({ stretches }, period, basisOf(readings));
const steps = ({ derivation }: PostGrant) => derivation.map(({ step }) => step);

describe('3.4.2: years count in twelfths, part of a month as the county reads it (Q5)', () => {
  it.each([
    ['calendarDays', 2_546_237],
    ['thirtieths', 2_542_222],
    ['wholeMonths', 2_400_000],
  ])('0.5 VZÄ of type a from 15 March to 31 December 2018 by %s: %d cents', (proration, amount) => {
    expect(grant([stretch('2018-03-15 2018-12-31', 0.5)], { proration }).amount).toBe(amount);
  });

  it.each([
    ['2018-01-01', 17_204, 17_778],
    ['2018-01-31', 17_204, 0],
    ['2018-02-28', 19_048, 53_333],
    ['2018-04-30', 17_778, 17_778],
    ['2020-02-28', 18_391, 17_778],
    ['2020-02-29', 18_391, 35_556],
  ])(
    'the single day %s at 1.0 VZÄ: %d cents by calendar days, %d by thirtieths, nothing by whole months',
    (day, calendar, thirtieths) => {
      expect(grant([stretch(day, 1)]).amount).toBe(calendar);
      expect(grant([stretch(day, 1)], { proration: 'thirtieths' }).amount).toBe(thirtieths);
      expect(grant([stretch(day, 1)], { proration: 'wholeMonths' }).amount).toBe(0);
    },
  );

  it.each(['calendarDays', 'thirtieths', 'wholeMonths'])(
    'a calendar year, leap or not, is the yearly amount by %s',
    (proration) => {
      expect(grant([stretch('2018-01-01 2018-12-31', 0.75)], { proration }).amount).toBe(4_800_000);
      expect(grant([stretch('2020-01-01 2020-12-31', 0.3333)], { proration }).amount).toBe(2_133_120);
      expect(grant([stretch('2017-09-01 2019-08-31', 1, 'c')], { proration }).amount).toBe(10_200_000);
    },
  );

  it('a year from mid-February into a leap year is half a day short of its months by calendar days', () => {
    expect(grant([stretch('2019-02-15 2020-02-14', 1)]).amount).toBe(6_390_805);
    expect(grant([stretch('2019-02-15 2020-02-14', 1)], { proration: 'thirtieths' }).amount).toBe(6_400_000);
  });
});

describe('3.4.2: a change of share or type begins a new stretch', () => {
  it('the stretches are added up: 0.5 VZÄ until 15 June 2018 and 0.75 from the 16th', () => {
    const stretches = [stretch('2018-06-16 2018-12-31', 0.75), stretch('2018-01-01 2018-06-15', 0.5)];
    expect(grant(stretches).amount).toBe(4_066_667);
    expect(grant(stretches, { proration: 'wholeMonths' }).amount).toBe(4_066_667);
  });

  it('stretches are told from early to late, in whatever order they are given', () => {
    const stretches = [stretch('2018-02-01', 1), stretch('2018-03-01', 1), stretch('2018-01-01', 1)];
    const told = grant(stretches).derivation.filter(({ step }) => step === 'stretch');
    expect(told.map(({ values }) => values.from)).toEqual(['2018-01-01', '2018-02-01', '2018-03-01']);
  });

  it('and rounded once over all: three single days are 51,612.90 cents, not three times 17,204', () => {
    const stretches = ['2018-01-01', '2018-01-03', '2018-01-05'].map((day) => stretch(day, 1));
    expect(grant(stretches).amount).toBe(51_613);
  });

  it('two adjoining stretches are one', () => {
    const parts = [stretch('2018-03-15 2018-07-19', 0.5), stretch('2018-07-20 2018-12-31', 0.5)];
    expect(grant(parts).amount).toBe(2_546_237);
    expect(grant(parts, { proration: 'wholeMonths' }).amount).toBe(2_400_000);
  });

  it('each type earns its part, and the parts add up to the amount', () => {
    const stretches = [stretch('2018-01-01 2018-06-30', 1, 'c'), stretch('2018-07-01 2018-12-31', 1, 'a')];
    expect(grant(stretches)).toMatchObject({
      amount: 5_750_000,
      inferred: true,
      byType: [
        { type: 'a', amount: 3_200_000 },
        { type: 'c', amount: 2_550_000 },
      ],
    });
    const uneven = [stretch('2018-01-01', 1, 'a'), stretch('2018-01-02', 1, 'b'), stretch('2018-01-03', 1, 'a')];
    // 34,408.60 and 17,204.30 cents: 51,612.90, rounded to 51,613.
    expect(grant(uneven)).toMatchObject({
      amount: 51_613,
      inferred: false,
      byType: [
        { type: 'a', amount: 34_409 },
        { type: 'b', amount: 17_204 },
      ],
    });
  });

  it('stretches that overlap are refused, naming the later one and its first free day', () => {
    const overlapping = [stretch('2018-06-30 2018-12-31', 0.75), stretch('2018-01-01 2018-06-30', 0.5)];
    expect(() => grant(overlapping)).toThrow(
      expect.objectContaining({
        code: 'DATE_ORDER',
        faults: [
          { code: 'DATE_ORDER', field: 'stretches.0.from', value: '2018-06-30', details: { earliest: '2018-07-01' } },
        ],
      }),
    );
  });
});

describe('3.4.2: a stretch counts from 0.25 VZÄ', () => {
  it.each([
    [0.2499, 0],
    [0.25, 1_600_000],
    [0.2501, 1_600_640],
  ])('%d VZÄ in a year: %d cents', (share, amount) => {
    expect(grant([stretch('2018-01-01 2018-12-31', share)]).amount).toBe(amount);
  });

  it('below, the computation says why nothing is granted', () => {
    const result = grant([stretch('2018-01-01 2018-12-31', 0.2, 'c')]);
    expect(result.derivation[1]).toEqual({ step: 'below-minimum-share', values: { share: 2_000, minimum: 2_500 } });
    expect(result).toMatchObject({ inferred: false, byType: [], missing: [] });
  });
});

describe('3.10.1: only days within the grant period count', () => {
  const year = days('2018-01-01 2018-12-31');

  it('a stretch is cut, and the computation says so', () => {
    const result = grant([stretch('2017-10-01 2019-03-31', 1)], {}, year);
    expect(result.amount).toBe(6_400_000);
    expect(result.derivation[1]).toEqual({
      step: 'stretch',
      values: { from: '2018-01-01', to: '2018-12-31', share: 10_000, type: 'a' },
    });
    expect(result.derivation[2]).toEqual({
      step: 'cut-to-grant-period',
      values: { from: '2017-10-01', to: '2019-03-31' },
    });
  });

  it('a whole month of employment of which the period holds a part is no whole month', () => {
    const result = grant(
      [stretch('2018-01-01 2018-12-31', 1)],
      { proration: 'wholeMonths' },
      days('2018-01-02 2018-12-31'),
    );
    expect(result.amount).toBe(5_866_667);
  });

  it('a stretch outside earns nothing, and its days are not taken for those of another', () => {
    const stretches = [stretch('2017-12-31', 1), stretch('2018-02-01 2018-02-28', 1), stretch('2019-01-01', 1)];
    const result = grant(stretches, {}, year);
    expect(result.amount).toBe(533_333);
    expect(steps(result)).toEqual([
      'rate',
      'outside-grant-period',
      'stretch',
      'whole-months',
      'stretch-amount',
      'outside-grant-period',
      'rounded',
    ]);
  });

  it('with no day inside, the grant is nothing and asks for nothing', () => {
    const result = grant([stretch('2017-12-31', 1, 'c')], { 'rate.c': 'undetermined' }, year);
    expect(result).toMatchObject({ amount: 0, missing: [], inferred: false });
  });
});

describe('3.2: rates and ceilings within a period', () => {
  const stretches = [stretch('2018-01-01 2018-06-30', 1), stretch('2018-07-01 2018-12-31', 1, 'c')];

  it('an undetermined rate leaves no number, for the other type neither (Q1)', () => {
    const result = grant(stretches, { 'rate.c': 'undetermined' });
    expect(result).toMatchObject({
      amount: null,
      inferred: true,
      missing: ['rate.c'],
      byType: [
        { type: 'a', amount: null },
        { type: 'c', amount: null },
      ],
    });
    expect(steps(result)).not.toContain('rounded');
  });

  it.each([
    [5_749_999, 5_749_999],
    [5_750_000, 5_750_000],
    [5_750_001, 5_750_000],
    [0, 0],
  ])('as a ceiling, costs of %d cents give %d cents (Q2)', (actualCosts, amount) => {
    const result = periodGrant({ stretches, actualCosts: cents(actualCosts) }, PERIOD, basisOf({ rateMode: 'cap' }));
    expect(result.amount).toBe(amount);
    expect(result.byType.reduce((sum, part) => sum + Number(part.amount), 0)).toBe(amount);
  });

  it('as a ceiling without known costs it is not assessable: unknown is not zero (Q2)', () => {
    expect(grant(stretches, { rateMode: 'cap' })).toMatchObject({ amount: null, missing: ['actualCosts'] });
  });

  it('as a fixed sum costs change nothing', () => {
    expect(periodGrant({ stretches, actualCosts: cents(1) }, PERIOD, basisOf()).amount).toBe(5_750_000);
  });
});

test('3.4.2: the whole way of a grant, line by line, with its readings', () => {
  expect(grant([stretch('2018-03-15 2018-12-31', 0.5)])).toEqual({
    amount: 2_546_237,
    inferred: false,
    missing: [],
    byType: [{ type: 'a', amount: 2_546_237 }],
    derivation: [
      { step: 'rate', values: { type: 'a', provision: '3.2 a', rate: 6_400_000 } },
      { step: 'stretch', values: { from: '2018-03-15', to: '2018-12-31', share: 5_000, type: 'a' } },
      { step: 'part-month', values: { month: '2018-03', counted: 17, of: 31, basis: 'calendarDays' } },
      { step: 'whole-months', values: { from: '2018-04', to: '2018-12', months: 9 } },
      { step: 'stretch-amount', values: { rate: 6_400_000, share: 5_000, months: '296/31', exact: '236800000/93' } },
      { step: 'rounded', values: { exact: '236800000/93', amount: 2_546_237 } },
    ],
    readings: [
      { number: 'Q1', key: 'rate.a', value: 64_000 },
      { number: 'Q2', key: 'rateMode', value: 'fixed' },
      { number: 'Q5', key: 'proration', value: 'calendarDays' },
    ],
  });
  const two = grant([stretch('2018-01-01', 0.5), stretch('2018-01-02', 1)]);
  expect(two.derivation.find(({ step }) => step === 'sum-of-stretches')).toEqual({
    step: 'sum-of-stretches',
    values: { exact: '800000/31' },
  });
});
