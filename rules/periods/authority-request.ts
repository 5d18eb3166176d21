import type { LegalDate } from '../../domain/legal-date';
import type { FixedDateRule, PeriodRule } from './counting';
import { fromNotification, type PeriodUnit } from './period-end';

/**
 * What an authority asks for (3.11.2), by the way it ends: a period from its notification, a day, a day named with
 * reference to LVwVfG 31 III sentence 2, or an appointment ("Termin").
 */
export type AuthorityRequest =
  | { readonly ends: 'period'; readonly notifiedOn: LegalDate; readonly count: number; readonly unit: PeriodUnit }
  | { readonly ends: 'day' | 'dayThatStands' | 'appointment'; readonly day: LegalDate };

/**
 * LVwVfG 31: how a request is counted; `countPeriod` or `deadlineReceipt` takes it.
 * Two weeks made known on Fri 8 Dec 2017 begin on Sat 9 Dec and end on Fri 22 Dec. Sat 15 Dec 2018 as a day set moves to
 * Mon 17 Dec; with reference to sentence 2, or as an appointment, it stands.
 */
export function requestRule(request: AuthorityRequest): PeriodRule | FixedDateRule {
  switch (request.ends) {
    case 'period': {
      const { notifiedOn, count, unit } = request;
      return { ...fromNotification(notifiedOn), count, unit, roll: 'LVwVfG 31 III', reading: null };
    }
    case 'day':
      return { start: 'fixed', anchor: request.day, roll: 'LVwVfG 31 III', reading: null };
    case 'dayThatStands':
      return { start: 'fixed', anchor: request.day, roll: null, reading: null, basis: ['LVwVfG 31 III 2'] };
    case 'appointment':
      return { start: 'fixed', anchor: request.day, roll: null, reading: null, basis: ['LVwVfG 31 V'] };
  }
}
