import { partsOf } from '../../../domain/legal-date';
import type { FundedProvider } from './providers';

/**
 * The calendar years in which a provider is funded on at least one day (3.11.3), ascending.
 * Funded from 1 Oct 2020 to 30 Sep 2021: 2020 and 2021.
 */
export function yearsOf({ periods }: Pick<FundedProvider, 'periods'>): readonly number[] {
  const years = periods.flatMap(({ from, to }) => {
    const first = partsOf(from).year;
    return Array.from({ length: partsOf(to).year - first + 1 }, (_, index) => first + index);
  });
  return [...new Set(years)].sort((a, b) => a - b);
}
