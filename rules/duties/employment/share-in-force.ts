import type { LegalDate } from '../../../domain/legal-date';
import type { FullTimeEquivalent } from '../../../domain/money';
import type { EmploymentFacts } from './facts';

/**
 * 3.4.2, 4.4: the share of full-time work on a day: as agreed, or as the latest change brought that is in force by then.
 * Of two changes on one day the one recorded later holds. 1.0 VZÄ, 0.2 VZÄ from 1 July 2027: on 30 June 1.0 VZÄ.
 */
export function shareInForce(
  { contract, changes }: Pick<EmploymentFacts, 'contract' | 'changes'>,
  day: LegalDate,
): FullTimeEquivalent {
  const inForce = changes
    .flatMap((change) => (change.type === 'changed' ? [change.data] : []))
    .filter(({ fullTimeEquivalent, effectiveOn }) => fullTimeEquivalent !== undefined && effectiveOn <= day)
    .toSorted((one, other) => one.effectiveOn.localeCompare(other.effectiveOn));
  return inForce.at(-1)?.fullTimeEquivalent ?? contract.fullTimeEquivalent;
}
