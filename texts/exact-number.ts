import type { Cents } from '../domain/money';
import { formatMoney } from './format';

/** Ten-thousandths of a cent's hundredfold: amounts before rounding are shown with four decimals of a euro. */
const SHOWN_PER_CENT = 100n;

/**
 * An amount before rounding, in cents as a fraction: `78933333/31` is `25.462,3655… €`, `15001/2` is `75,005 €`,
 * whole cents as any other amount. Digits are cut, not rounded; three dots tell that more follow.
 */
export function exactMoney(written: string): string {
  const [above, below] = partsOf(written);
  const shown = (above * SHOWN_PER_CENT) / below;
  const isCut = shown * below !== above * SHOWN_PER_CENT;
  const money = formatMoney(Number(shown / SHOWN_PER_CENT) as Cents).replace(' €', '');
  const more = String(shown % SHOWN_PER_CENT).padStart(2, '0');
  return `${money}${isCut ? `${more}…` : more.replace(/0+$/, '')} €`;
}

/** A number as a whole and a fraction: `296/31` is `9 17/31`, `9` stays `9`, `17/31` stays `17/31`. */
export function mixedNumber(written: string): string {
  const [above, below] = partsOf(written);
  const [whole, rest] = [above / below, above % below];
  if (rest === 0n) return String(whole);
  return whole === 0n ? `${rest}/${below}` : `${whole} ${rest}/${below}`;
}

function partsOf(written: string): readonly [bigint, bigint] {
  const [above = '0', below = '1'] = written.split('/');
  return [BigInt(above), BigInt(below)];
}
