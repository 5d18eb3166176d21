import fc from 'fast-check';
import {
  difference,
  type Fraction,
  fraction,
  isLess,
  productOf,
  rounded,
  sumOf,
  writtenFraction,
} from '../../../rules/funding/fraction';

describe('an amount is rounded once, half a cent up', () => {
  it.each([
    [1_005, 2, 503],
    [1_004, 2, 502],
    [4_999, 10_000, 0],
    [5_000, 10_000, 1],
    [5_001, 10_000, 1],
    [100, 3, 33],
    [200, 3, 67],
    [0, 7, 0],
  ])('%d/%d cents are %d cents', (numerator, denominator, result) => {
    expect(rounded(fraction(numerator, denominator))).toBe(result);
  });

  it('and never by more than half a cent', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1 }), (numerator, denominator) => {
        const result = BigInt(rounded(fraction(numerator, denominator)));
        const twiceExcess = 2n * (result * BigInt(denominator) - BigInt(numerator));
        expect(twiceExcess > -BigInt(denominator) && twiceExcess <= BigInt(denominator)).toBe(true);
      }),
    );
  });

  it('no amount is negative', () => {
    expect(() => rounded(fraction(-1, 1_000))).toThrow(RangeError);
  });

  it('an amount beyond the exact whole numbers is refused', () => {
    expect(() => rounded(fraction(2n ** 53n))).toThrow(RangeError);
  });
});

describe('fractions are exact', () => {
  it.each<[string, Fraction, string]>([
    ['lowest terms', fraction(10, 4), '5/2'],
    ['a whole number', fraction(12, 4), '3'],
    ['nothing', fraction(0, 5), '0'],
    ['below nothing', fraction(-10, 4), '-5/2'],
    ['a sum', sumOf([fraction(17, 31), fraction(9), fraction(1, 2)]), '623/62'],
    ['a sum of none', sumOf([]), '0'],
    ['a product', productOf(fraction(64_000), fraction(1, 2), fraction(1, 12)), '8000/3'],
    ['a product of none', productOf(), '1'],
    ['a difference', difference(fraction(1, 3), fraction(1, 2)), '-1/6'],
  ])('%s', (_, result, written) => {
    expect(writtenFraction(result)).toBe(written);
  });

  it.each([
    [fraction(1, 3), fraction(1, 2), true],
    [fraction(1, 2), fraction(1, 3), false],
    [fraction(1, 2), fraction(2, 4), false],
    [fraction(-1), fraction(0), true],
  ])('case %#: the lesser is told', (one, other, less) => {
    expect(isLess(one, other)).toBe(less);
  });

  it.each([0, -1])('%d is no denominator', (denominator) => {
    expect(() => fraction(1, denominator)).toThrow(RangeError);
  });
});
