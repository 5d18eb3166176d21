import fc from 'fast-check';
import { type Cents, cents, type FullTimeEquivalent } from '../../../domain/money';
import { yearlyAmount } from '../../../rules/funding/amount';
import { proportionOf } from '../../../rules/funding/proportion';
import { readingsOf } from '../../../rules/guideline/2017-09-01/readings';

const share = (units: number) => units as FullTimeEquivalent;

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
    expect(yearlyAmount({ type, fullTimeEquivalent: share(units) }, readingsOf())?.perYear).toBe(perYear);
  });

  it('the way of the amount can be followed line by line', () => {
    expect(yearlyAmount({ type: 'b', fullTimeEquivalent: share(7_500) }, readingsOf())).toEqual({
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

  it.each([{}, { 'rate.c': 48_000 }])('the amount of type c is always marked as inferred (Q1)', (readings) => {
    const amount = yearlyAmount({ type: 'c', fullTimeEquivalent: share(10_000) }, readingsOf(readings));
    expect(amount?.inferred).toBe(true);
    expect(amount?.derivation[0]?.step).toBe('rate-inferred');
  });

  it('a county may leave the rate of type c undetermined: then no number is given (Q1)', () => {
    const readings = readingsOf({ 'rate.c': 'undetermined' });
    expect(yearlyAmount({ type: 'c', fullTimeEquivalent: share(10_000) }, readings)).toBeNull();
  });
});

describe('a proportion is rounded once, half a cent up', () => {
  it.each([
    [1_005, 1, 2, 503],
    [1_004, 1, 2, 502],
    [1, 4_999, 10_000, 0],
    [1, 5_000, 10_000, 1],
    [100, 1, 3, 33],
    [200, 1, 3, 67],
    [0, 3, 7, 0],
  ])('%d cents × %d ÷ %d = %d cents', (amount, numerator, denominator, result) => {
    expect(proportionOf(cents(amount), numerator, denominator)).toBe(result);
  });

  it('and is never off by a cent from the exact fraction', () => {
    const positive = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000_000 }), positive, positive, (amount, numerator, denominator) => {
        const rounded = BigInt(proportionOf(amount as Cents, numerator, denominator));
        const twiceExcess = 2n * (rounded * BigInt(denominator) - BigInt(amount) * BigInt(numerator));
        expect(twiceExcess).toBeGreaterThan(-BigInt(denominator));
        expect(twiceExcess).toBeLessThanOrEqual(BigInt(denominator));
      }),
    );
  });
});
