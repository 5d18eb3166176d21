import { type Cents, cents } from '../../domain/money';

/**
 * `amount × numerator ÷ denominator` in whole cents, half a cent up; exact, without fractions on the way.
 * 10.05 € × 1 ÷ 2 = 5.025 € becomes 5.03 €.
 * @throws RangeError when the result is no safe whole number.
 */
export function proportionOf(amount: Cents, numerator: number, denominator: number): Cents {
  const doubled = 2n * BigInt(amount) * BigInt(numerator);
  const divisor = 2n * BigInt(denominator);
  return cents(Number((doubled + BigInt(denominator)) / divisor));
}
