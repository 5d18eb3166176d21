/** Euro cents, a whole number. */
export type Cents = number & { readonly __cents: unique symbol };

/** Whole cents. @throws RangeError when the value is not a safe whole number. */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of cents: ${value}`);
  return value as Cents;
}

/** Whole euros as cents: `euros(64_000)` is 6,400,000 cents. */
export function euros(value: number): Cents {
  return cents(value * 100);
}

/**
 * A share of full-time work in hundredths of a percent: 10,000 = 1.0 VZÄ, 2,500 = 0.25 VZÄ.
 * Whole numbers, so shares add up exactly.
 */
export type FullTimeEquivalent = number & { readonly __fullTimeEquivalent: unique symbol };

/** A share given as a decimal (`0.75`), kept to four places. @throws RangeError outside 0..1 or finer than four places. */
export function fullTimeEquivalent(share: number): FullTimeEquivalent {
  const units = Math.round(share * 10_000);
  if (!(share > 0 && share <= 1) || Math.abs(units - share * 10_000) > 1e-6)
    throw new RangeError(`not a share of full-time work: ${share}`);
  return units as FullTimeEquivalent;
}

/** The share as a decimal: 7,500 is 0.75. */
export function shareOf(value: FullTimeEquivalent): number {
  return value / 10_000;
}
