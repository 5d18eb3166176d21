import type { EmploymentStretch, QualificationType } from '../../../domain/funding';
import { legalDate } from '../../../domain/legal-date';
import { fullTimeEquivalent } from '../../../domain/money';

/** Part of an employment: `stretch('2018-03-15 2018-12-31', 0.5)` is of type a. */
export function stretch(days: string, share: number, type: QualificationType = 'a'): EmploymentStretch {
  const [from = '', to = from] = days.split(' ');
  return { from: legalDate(from), to: legalDate(to), fullTimeEquivalent: fullTimeEquivalent(share), type };
}

/** A range of days: `days('2018-01-01 2018-12-31')`. */
export function days(range: string) {
  const { from, to } = stretch(range, 1);
  return { from, to };
}
