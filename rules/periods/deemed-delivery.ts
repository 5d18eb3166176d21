import { FristwerkError } from '../../domain/errors';
import { dayAfter, daysBetween, type LegalDate } from '../../domain/legal-date';
import type { DeliveryReceipt } from '../../domain/period-receipt';

/**
 * LVwVfG 41 II: a notice sent by post counts as made known on the n-th day after it was posted, also when that is a
 * Sunday or holiday: a presumption is no period, so nothing rolls. A later receipt counts instead, an earlier one does not.
 * Posted on Thu 30 Nov 2017, three days: Sun 3 Dec 2017. `days` comes from the guideline's dated table or the switch (Q59).
 * @throws RangeError when `days` is not a whole number from 1; DATE_ORDER when it arrived before it was posted; INVALID_DATE.
 */
export function deemedDelivery(
  postedOn: LegalDate,
  days: number,
  receivedOn: LegalDate | null = null,
): DeliveryReceipt {
  if (!Number.isSafeInteger(days) || days < 1) throw new RangeError(`not a number of days: ${days}`);
  if (receivedOn !== null && daysBetween(postedOn, receivedOn) < 0)
    throw new FristwerkError('DATE_ORDER', { field: 'receivedOn', value: receivedOn, details: { earliest: postedOn } });
  const presumedOn = dayAfter(postedOn, days);
  const notifiedOn = receivedOn !== null && receivedOn > presumedOn ? receivedOn : presumedOn;
  return { postedOn, days, presumedOn, receivedOn, notifiedOn, paragraphs: ['LVwVfG 41 II'] };
}
