import fc from 'fast-check';
import { cents, type FullTimeEquivalent } from '../../../domain/money';
import { yearlyAmount, yearlyFunding } from '../../../rules/funding/amount';
import { basisOf } from '../legal-basis';

const share = (units: number) => units as FullTimeEquivalent;
const CAP = basisOf({ rateMode: 'cap' });

describe('3.2, 3.4.2: the yearly grant is the rate of the type in proportion to the share of full-time work', () => {
  it.each([
    ['a', 10_000, 6_400_000],
    ['a', 7_500, 4_800_000],
    ['a', 2_500, 1_600_000],
    ['b', 10_000, 6_400_000],
    ['b', 3_333, 2_133_120],
    ['c', 10_000, 5_100_000],
    ['c', 7_500, 3_825_000],
    ['c', 2_501, 1_275_510],
  ] as const)('type %s with %d ten-thousandths: %d cents', (type, units, perYear) => {
    expect(yearlyAmount({ type, fullTimeEquivalent: share(units) }, basisOf())?.perYear).toBe(perYear);
  });

  it.each([
    [2_549, 25],
    [2_550, 26],
    [2_551, 26],
  ])('of a rate of one euro %d ten-thousandths are %d cents: half a cent goes up', (units, perYear) => {
    const basis = basisOf({ 'rate.a': 1 });
    expect(yearlyAmount({ type: 'a', fullTimeEquivalent: share(units) }, basis)?.perYear).toBe(perYear);
  });

  it('the way of the amount can be followed line by line', () => {
    expect(yearlyAmount({ type: 'b', fullTimeEquivalent: share(7_500) }, basisOf())).toEqual({
      perYear: 4_800_000,
      inferred: false,
      derivation: [
        { step: 'rate', values: { type: 'b', provision: '3.2 b', rate: 6_400_000 } },
        { step: 'proportional-to-share', values: { rate: 6_400_000, share: 7_500, perYear: 4_800_000 } },
      ],
      readings: [
        { number: 'Q1', key: 'rate.b', value: 64_000 },
        { number: 'Q2', key: 'rateMode', value: 'fixed' },
      ],
    });
  });
});

describe('3.2 c: no amount is named', () => {
  it.each([
    [{}, 5_100_000, 'rate-inferred'],
    [{ 'rate.c': 48_000 }, 4_800_000, 'rate-set-unnamed'],
  ])('with %j the amount is marked as inferred (Q1)', (readings, perYear, step) => {
    const amount = yearlyAmount({ type: 'c', fullTimeEquivalent: share(10_000) }, basisOf(readings));
    expect(amount).toMatchObject({ perYear, inferred: true });
    expect(amount?.derivation[0]?.step).toBe(step);
  });

  it('a rate that the county has set is told as its own, not as one of the text (Q1)', () => {
    const post = { type: 'a', fullTimeEquivalent: share(10_000) } as const;
    const [first] = yearlyAmount(post, basisOf({ 'rate.a': 60_000 }))?.derivation ?? [];
    expect(first).toEqual({ step: 'rate-set', values: { type: 'a', provision: '3.2 a', rate: 6_000_000 } });
  });

  it('a county may leave the rate undetermined: then no number is given, and the rate is missing (Q1)', () => {
    const post = { type: 'c', fullTimeEquivalent: share(10_000) } as const;
    const basis = basisOf({ 'rate.c': 'undetermined' });
    expect(yearlyAmount(post, basis)).toBeNull();
    expect(yearlyFunding(post, basis)).toEqual({
      amount: null,
      inferred: true,
      missing: ['rate.c'],
      derivation: [{ step: 'rate-undetermined', values: { type: 'c' } }],
      readings: [
        { number: 'Q1', key: 'rate.c', value: 'undetermined' },
        { number: 'Q2', key: 'rateMode', value: 'fixed' },
      ],
    });
  });
});

describe('3.2: read as a ceiling, the rate grants no more than the actual personnel costs (Q2)', () => {
  const post = { type: 'a', fullTimeEquivalent: share(7_500) } as const;

  it.each([
    [4_799_999, 4_799_999],
    [4_800_000, 4_800_000],
    [4_800_001, 4_800_000],
    [0, 0],
  ])('costs of %d cents give %d cents', (actualCosts, perYear) => {
    const amount = yearlyAmount({ ...post, actualCosts: cents(actualCosts) }, CAP);
    expect(amount?.perYear).toBe(perYear);
    expect(amount?.derivation.at(-1)).toEqual({
      step: 'no-more-than-costs',
      values: { costs: actualCosts, exact: String(perYear) },
    });
  });

  it('unknown costs are not costs of zero: there is no amount, and they are missing', () => {
    expect(yearlyAmount(post, CAP)).toBeNull();
    expect(yearlyFunding(post, CAP)).toMatchObject({ amount: null, missing: ['actualCosts'] });
    expect(yearlyFunding(post, CAP).derivation.at(-1)?.step).toBe('costs-unknown');
  });

  it('as a fixed sum it does not ask for costs', () => {
    expect(yearlyAmount({ ...post, actualCosts: cents(1) }, basisOf())?.perYear).toBe(4_800_000);
  });

  it('and is never more than the fixed sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 9_000_000 }), (units, costs) => {
        const costly = { type: 'a', fullTimeEquivalent: share(units), actualCosts: cents(costs) } as const;
        const [fixed, capped] = [yearlyFunding(costly, basisOf()).amount, yearlyFunding(costly, CAP).amount];
        expect(Number(capped)).toBeLessThanOrEqual(Number(fixed));
        expect(Number(capped)).toBeLessThanOrEqual(costs);
      }),
    );
  });
});
