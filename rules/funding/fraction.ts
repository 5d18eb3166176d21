import { type Cents, cents } from '../../domain/money';

/** An exact number, in lowest terms, the denominator above 0. Amounts stay fractions until they are rounded once. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** `fraction(17, 31)` of a month. @throws RangeError for a denominator below 1, or a number that is not whole. */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1): Fraction {
  const [above, below] = [BigInt(numerator), BigInt(denominator)];
  if (below < 1n) throw new RangeError(`not a denominator: ${below}`);
  const shared = commonDivisor(above < 0n ? -above : above, below);
  return { numerator: above / shared, denominator: below / shared };
}

/** Nothing. */
export const ZERO = fraction(0);

/** All of them added up; of none it is 0. */
export function sumOf(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(
    (sum, { numerator, denominator }) =>
      fraction(sum.numerator * denominator + numerator * sum.denominator, sum.denominator * denominator),
    ZERO,
  );
}

/** All of them multiplied; of none it is 1. */
export function productOf(...fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(
    (product, { numerator, denominator }) => fraction(product.numerator * numerator, product.denominator * denominator),
    fraction(1),
  );
}

/** `from` less `taken`; may be negative. */
export function difference(from: Fraction, taken: Fraction): Fraction {
  return sumOf([from, productOf(taken, fraction(-1))]);
}

/** Whether the first is less than the second. */
export function isLess(one: Fraction, other: Fraction): boolean {
  return one.numerator * other.denominator < other.numerator * one.denominator;
}

/**
 * Whole cents, half a cent up: 502.5 becomes 503. The only place where an amount is rounded.
 * @throws RangeError when it is negative, which no amount is, or beyond the exact whole numbers.
 */
export function rounded({ numerator, denominator }: Fraction): Cents {
  if (numerator < 0n) throw new RangeError(`a negative amount: ${numerator}/${denominator}`);
  return cents(Number((2n * numerator + denominator) / (2n * denominator)));
}

/** As it stands in a line of a computation: `17/31`, whole numbers without a denominator. */
export function writtenFraction({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

/** Of 0 and n it is n, so that nothing is written 0/1. */
function commonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
