import type { GrantEvent } from '../../../domain/grant/index';
import { bookOf } from '../event-book';
import { fundedPosts } from '../grant/providers';
import type { ToldFact } from './told-fact';

/**
 * What a grant tells the employments on its posts: the period for which they are funded, from whose first day 3.3.3
 * counts back. Of several posts of one employment the first and the last day count.
 */
export function toldByGrant(entityId: string, events: readonly GrantEvent[]): readonly ToldFact[] {
  const posts = fundedPosts(bookOf(events)).filter(({ employment }) => employment !== undefined);
  return [...new Set(posts.map(({ employment }) => employment as string))].map((to) => {
    const periods = posts.filter(({ employment }) => employment === to).map(({ period }) => period);
    const from = periods.map((period) => period.from).sort()[0];
    const until = periods
      .map((period) => period.to)
      .sort()
      .at(-1);
    return { to, type: 'grantPeriodSet', about: 'period', content: { grant: entityId, from, to: until } };
  });
}
