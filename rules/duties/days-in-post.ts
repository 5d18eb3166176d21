import type { LegalDate } from '../../domain/legal-date';
import type { LegalBasis } from '../guideline/readings';
import { valueOn } from '../periods/dated-value';

/**
 * LVwVfG 41 II, Q59: how many days after posting a letter counts as received: by the dated table, or as the county reads
 * it. Posted on Thu 30 Nov 2017: 3.
 */
export function daysInPost(postedOn: LegalDate, { guideline, readings }: LegalBasis): number {
  const { deemedDeliveryDays } = readings;
  if (deemedDeliveryDays !== 'table') return deemedDeliveryDays;
  const inForce = valueOn(guideline.parameters.deemedDelivery, postedOn);
  // The table begins before any day that can be written.
  return (inForce as NonNullable<typeof inForce>).value;
}
