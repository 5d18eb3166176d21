import type { GrantData } from '../../../domain/grant/index';
import type { LegalDate } from '../../../domain/legal-date';
import type { AuthorityRequest } from '../../periods/authority-request';

type Asked = Pick<GrantData<'dataRequested'>, 'period' | 'dueOn' | 'rollExcluded' | 'isAppointment'>;

/**
 * An authority's reference as a part of a duty's id, in which other signs would not do: `RP 4-711/26` is `RP-4-711/26`.
 */
export function instanceOf(reference: string): string {
  return reference.replace(/[^A-Za-z0-9./_-]+/g, '-');
}

/**
 * 3.11.2, 3.11.4: what an authority asks for, as an event of the grant tells of it: a period from its notification, or a
 * day, which stands where the authority says so or sets an appointment (LVwVfG 31 III 2, V).
 */
export function requestOf(
  { period, dueOn, rollExcluded, isAppointment }: Asked,
  notifiedOn: LegalDate,
): AuthorityRequest {
  if (period !== undefined) return { ends: 'period', notifiedOn, ...period };
  const day = dueOn ?? notifiedOn;
  if (isAppointment === true) return { ends: 'appointment', day };
  return { ends: rollExcluded === true ? 'dayThatStands' : 'day', day };
}
