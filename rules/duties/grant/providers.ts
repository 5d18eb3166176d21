import type { DayRange } from '../../../domain/funding';
import type { GrantData, GrantEvent } from '../../../domain/grant/index';
import { earlierOf, type LegalDate, laterOf } from '../../../domain/legal-date';
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

/** A post as it is funded. */
export interface FundedPost {
  readonly organisation: string;
  readonly ref: string;
  /** The employment on it, where the award names one. */
  readonly employment?: string | undefined;
  readonly period: DayRange;
}

/** The providers of the grant in the order of the award; none before it. */
export function fundedProviders(book: GrantBook): readonly FundedProvider[] {
  const grant = grantPeriod(book);
  const posts = fundedPosts(book);
  if (grant === null) return [];
  return (book.last('awarded')?.data.providers ?? []).flatMap(({ organisation, posts: awarded }) => {
    const periods = posts.filter((post) => post.organisation === organisation).map(({ period }) => period);
    // A grant cut short may leave nothing of any of its posts.
    if (awarded.length > 0 && periods.length === 0) return [];
    return [provider(organisation, awarded.length > 0 ? periods : [grant.period])];
  });
}

/**
 * The posts of the grant in the order of the award, each with its period in force; none before it, and none of which a
 * changed period left no day.
 */
export function fundedPosts(book: GrantBook): readonly FundedPost[] {
  const awarded = book.last('awarded');
  const grant = grantPeriod(book);
  if (awarded === undefined || grant === null) return [];
  const changes = changesAfter(awarded.id, book);
  return awarded.data.providers.flatMap(({ organisation, posts }) =>
    posts.flatMap(({ ref, employment, period: awardedFor }) => {
      const changed = changes.findLast(({ data }) => data.post === ref)?.data.period;
      const period = within(grant.period, changed ?? awardedFor ?? grant.period);
      return period.from > period.to ? [] : [{ organisation, ref, employment, period }];
    }),
  );
}

/** The different last days of all periods of the grant, ascending; its own where no post is left. */
export function periodEnds(book: GrantBook): readonly LegalDate[] {
  const ends = fundedProviders(book).flatMap((funded) => funded.ends);
  const grant = grantPeriod(book);
  return ends.length > 0 || grant === null ? ascending(ends) : [grant.period.to];
}

type Posts = GrantData<'awarded'>['providers'][number]['posts'];
type Period = NonNullable<Posts[number]['period']>;

function changesAfter(awardId: string, book: GrantBook) {
  const award = book.events.findIndex(({ id }) => id === awardId);
  const ids = new Set(book.events.slice(award).map(({ id }) => id));
  return book.all('periodChanged').filter(({ id }) => ids.has(id));
}

/** Nobody is funded outside the grant: a grant cut short, at its end or its beginning, cuts its posts. */
function within(grant: DayRange, period: Period): DayRange {
  return { from: laterOf(period.from, grant.from), to: earlierOf(period.to, grant.to) };
}

function provider(organisation: string, periods: readonly DayRange[]): FundedProvider {
  const ends = ascending(periods.map(({ to }) => to));
  return { organisation, periods, ends, last: ends.at(-1) as LegalDate };
}

function ascending(days: readonly LegalDate[]): readonly LegalDate[] {
  return [...new Set(days)].sort();
}
