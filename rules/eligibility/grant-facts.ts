import type { GrantEvent } from '../../domain/grant/index';
import type { EventBook } from '../duties/event-book';
import { firstApplicationVolume } from '../funding/first-application';
import type { LegalBasis } from '../guideline/readings';
import type { FactsOf } from './facts';

/**
 * What the rules on a grant compare, from its events: the latest application, the volume of its posts under the
 * readings (3.4.1), and the period in force; before an award the day of the application stands for its beginning (7).
 * Whoever applies receives (Q45).
 */
export function grantFacts(book: EventBook<GrantEvent>, basis: LegalBasis): FactsOf<'grant'> {
  const applied = book.last('applied')?.data;
  const whole = book.all('periodChanged').filter(({ data }) => data.post === undefined);
  const period = (whole.at(-1) ?? book.last('awarded'))?.data.period;
  return {
    applicant: applied?.applicant,
    recipient: applied?.applicant,
    municipalitiesAgree: applied?.municipalitiesAgree,
    isFirstApplication: applied?.first,
    ...(applied === undefined ? {} : volumeFacts(applied.posts, basis)),
    fundedFrom: period?.from ?? applied?.appliedOn,
    fundedUntil: period?.to,
  };
}

/** While a rate is undetermined and the other posts are not enough, the volume is unknown (Q1). */
function volumeFacts(posts: Parameters<typeof firstApplicationVolume>[0], basis: LegalBasis): FactsOf<'grant'> {
  const { status, volume, fullTimeEquivalent } = firstApplicationVolume(posts, basis);
  return {
    applicationVolume: status === 'notAssessable' ? undefined : volume,
    applicationFullTimeEquivalent: fullTimeEquivalent,
  };
}
