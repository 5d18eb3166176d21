import type { FullTimeEquivalent } from '../../domain/money';
import { type Fraction, fraction } from './fraction';

/** 10,000 ten-thousandths are one full-time post. */
const FULL_TIME = 10_000;

/** A share of full-time work as a fraction: 7,500 is 3/4. */
export function ofFullTime(share: FullTimeEquivalent): Fraction {
  return fraction(share, FULL_TIME);
}
