import type { GrantEvent } from '../../../domain/grant/index';
import { dateOf, partsOf } from '../../../domain/legal-date';
import { bookOf } from '../event-book';
import { after, before, type StoryFault } from '../story-fault';
import { fundedProviders, type GrantBook, grantPeriod } from './providers';
import { yearsOf } from './years';

/** Calendar years that a grant period may touch. */
const MOST_YEARS = 10;
/** Posts of one grant, of all its providers together. */
const MOST_POSTS = 300;
/**
 * Periods and calendar years that one grant may bring, of all its providers together: an assessment weighs each of them
 * anew with every event, and other files wait meanwhile. 300 of them take a quarter of a second.
 */
const MOST_DATES = 300;

/**
 * Whether an award, or a change of its periods, brings more than one file can hold: a grant of more is kept in several.
 * Each provider counts its different last days, and each of its calendar years twice, for check and report (3.11).
 * 100 providers for one year: 300, which is the most; one post more with a last day of its own is refused.
 */
export function sizeFaults(event: GrantEvent, earlier: readonly GrantEvent[]): readonly StoryFault[] {
  if (event.type !== 'awarded' && event.type !== 'periodChanged') return [];
  const { from, to } = event.data.period;
  const lastYear = partsOf(from).year + MOST_YEARS - 1;
  if (partsOf(to).year > lastYear) return inPeriod('to', after('period', to, dateOf(lastYear, 12, 31)));
  const field = event.type === 'awarded' ? 'providers' : 'period';
  const posts = event.type === 'awarded' ? event.data.providers.flatMap((provider) => provider.posts).length : 0;
  if (posts > MOST_POSTS) return tooMuch(field, 'posts', posts, MOST_POSTS);
  const dates = datesIn(bookOf([...earlier, event]));
  return dates > MOST_DATES ? tooMuch(field, 'dates', dates, MOST_DATES) : [];
}

/**
 * A changed period goes on from the one that it changes, with a day in common; that of a post lies within the grant's.
 * Awarded for 2026: a change to 2000 to 2009 is none of this grant.
 */
export function changedPeriodFaults(
  { data: { period, post } }: Extract<GrantEvent, { readonly type: 'periodChanged' }>,
  book: GrantBook,
): readonly StoryFault[] {
  const grant = grantPeriod(book)?.period;
  if (post !== undefined)
    return [
      ...inPeriod('from', before('period', period.from, grant?.from)),
      ...inPeriod('to', after('period', period.to, grant?.to)),
    ];
  return [
    ...inPeriod('to', before('period', period.to, grant?.from)),
    ...inPeriod('from', after('period', period.from, grant?.to)),
  ];
}

function inPeriod(day: 'from' | 'to', faults: readonly StoryFault[]): readonly StoryFault[] {
  return faults.map((fault) => ({ ...fault, path: [...fault.path, day] }));
}

function datesIn(book: GrantBook): number {
  return fundedProviders(book).reduce((sum, provider) => sum + provider.ends.length + 2 * yearsOf(provider).length, 0);
}

function tooMuch(field: string, what: 'posts' | 'dates', given: number, max: number): readonly StoryFault[] {
  return [{ path: ['data', field], code: 'INVALID_CHOICE', limits: { reason: 'awardSize', what, given, max } }];
}
