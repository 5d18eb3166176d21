import { type Cents, cents } from '../../domain/money';
import { difference, type Fraction, fraction, isLess, productOf, rounded, sumOf, ZERO } from './fraction';

/**
 * An amount divided by weights into whole cents that add up to it again: each part rounded down, the cents left over
 * to the parts that lost most, the earlier first. 1.00 € by 1 : 1 : 1 is 0.34 €, 0.33 € and 0.33 €.
 */
export function apportion(amount: Cents, weights: readonly Fraction[]): readonly Cents[] {
  const sum = sumOf(weights);
  if (sum.numerator === 0n) return weights.map(() => cents(0));
  const perWeight = fraction(BigInt(amount) * sum.denominator, sum.numerator);
  const exact = weights.map((weight) => productOf(weight, perWeight));
  const down = exact.map(({ numerator, denominator }) => rounded(fraction(numerator / denominator)));
  const lost = exact.map((part, place) => difference(part, fraction(down[place] ?? 0)));
  const left = rounded(sumOf(lost));
  return down.map((part, place) => cents(part + (rankOf(place, lost) < left ? 1 : 0)));
}

/** How many lost more, or as much and come earlier. */
function rankOf(place: number, lost: readonly Fraction[]): number {
  const own = lost[place] ?? ZERO;
  return lost.filter((other, at) => isLess(own, other) || (at < place && !isLess(other, own))).length;
}
