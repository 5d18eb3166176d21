import type { DayRange } from '../../../domain/funding';
import type { GrantData, GrantEvent } from '../../../domain/grant/index';
import { earlierOf, type LegalDate } from '../../../domain/legal-date';
import type { EventBook } from '../event-book';

/** The events of one grant. */
export type GrantBook = EventBook<GrantEvent>;

/** A provider of the grant, with the last days of the periods for which its people are funded. */
export interface FundedProvider {
  readonly organisation: string;
  /** Different last days, ascending; the last one is that of the person funded longest (Q21). */
  readonly ends: readonly LegalDate[];
  readonly last: LegalDate;
  /** First and last day of each post's period, or of the grant where no post is named. */
  readonly periods: readonly DayRange[];
}

/** The event that set the periods last, and the grant period; null before the award. */
export function grantPeriod(book: GrantBook): { readonly eventId: string; readonly period: DayRange } | null {
  const awarded = book.last('awarded');
  if (awarded === undefined) return null;
  const changes = changesAfter(awarded.id, book);
  const period = changes.findLast(({ data }) => data.post === undefined)?.data.period ?? awarded.data.period;
  return { eventId: changes.at(-1)?.id ?? awarded.id, period };
}

/** The providers of the grant in the order of the award; none before it. */
export function fundedProviders(book: GrantBook): readonly FundedProvider[] {
  const awarded = book.last('awarded');
  const grant = grantPeriod(book);
  if (awarded === undefined || grant === null) return [];
  const changes = changesAfter(awarded.id, book);
  return awarded.data.providers.map(({ organisation, posts }) => {
    const periods = posts.map(({ ref, period }) => {
      const changed = changes.findLast(({ data }) => data.post === ref)?.data.period;
      return within(grant.period, changed ?? period ?? grant.period);
    });
    return provider(organisation, periods.length > 0 ? periods : [grant.period]);
  });
}

/** The different last days of all periods of the grant, ascending. */
export function periodEnds(book: GrantBook): readonly LegalDate[] {
  return ascending(fundedProviders(book).flatMap(({ ends }) => ends));
}

type Posts = GrantData<'awarded'>['providers'][number]['posts'];
type Period = NonNullable<Posts[number]['period']>;

function changesAfter(awardId: string, book: GrantBook) {
  const award = book.events.findIndex(({ id }) => id === awardId);
  const ids = new Set(book.events.slice(award).map(({ id }) => id));
  return book.all('periodChanged').filter(({ id }) => ids.has(id));
}

/** Nobody is funded longer than the grant: a grant cut short cuts its posts. */
function within(grant: DayRange, period: Period): DayRange {
  return { from: period.from, to: earlierOf(period.to, grant.to) };
}

function provider(organisation: string, periods: readonly DayRange[]): FundedProvider {
  const ends = ascending(periods.map(({ to }) => to));
  return { organisation, periods, ends, last: ends.at(-1) as LegalDate };
}

function ascending(days: readonly LegalDate[]): readonly LegalDate[] {
  return [...new Set(days)].sort();
}
