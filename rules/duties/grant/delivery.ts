import type { GrantData } from '../../../domain/grant/index';
import type { UsedReading } from '../../../domain/guideline';
import type { LegalDate } from '../../../domain/legal-date';
import type { DeliveryReceipt } from '../../../domain/period-receipt';
import { type LegalBasis, usedReadings } from '../../guideline/readings';
import { deemedDelivery } from '../../periods/deemed-delivery';
import { daysInPost } from '../days-in-post';
import type { GrantBook } from './providers';

/** When the notice of award counts as received; `deemed` shows how where the law presumes it. */
export interface AwardReceived {
  readonly on: LegalDate;
  readonly deemed: DeliveryReceipt | null;
  readonly readings: readonly UsedReading[];
}

/**
 * Q59: a notice of award that was posted counts as received some days later, unless it arrived even later.
 * Posted on Thu 30 Nov 2017: Sun 3 Dec 2017. Null while neither posting nor arrival is known.
 */
export function awardReceived(book: GrantBook, basis: LegalBasis): AwardReceived | null {
  const award = book.last('awarded')?.data;
  if (award === undefined) return null;
  const { noticePostedOn, noticeReceivedOn } = award;
  if (noticePostedOn === undefined)
    return noticeReceivedOn === undefined ? null : { on: noticeReceivedOn, deemed: null, readings: [] };
  const deemed = deemedDelivery(noticePostedOn, daysInPost(noticePostedOn, basis), noticeReceivedOn ?? null);
  return { on: deemed.notifiedOn, deemed, readings: usedReadings(['Q59'], basis) };
}

/** The day on which a request counts as made known: as stated, or as presumed of a posted letter (Q59). */
export function madeKnownOn(
  { notifiedOn, postedOn }: Pick<GrantData<'dataRequested'>, 'notifiedOn' | 'postedOn'>,
  basis: LegalBasis,
): LegalDate {
  if (postedOn === undefined) return notifiedOn as LegalDate;
  return deemedDelivery(postedOn, daysInPost(postedOn, basis), notifiedOn ?? null).notifiedOn;
}
