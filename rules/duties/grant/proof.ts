import type { LegalDate } from '../../../domain/legal-date';
import { internalLead } from '../../periods/internal-lead';
import { closedBy } from '../closing';
import type { Arising, Closing, DerivationContext, StatutoryPeriod } from '../duty-row';
import { statutoryDeadline } from '../statutory-deadline';
import { neededEnclosures } from './enclosures';
import { fundedProviders, type GrantBook, grantPeriod, periodEnds } from './providers';
import { proofComplete, proofStanding } from './receipts';

/**
 * 3.10.1, Q21: the county proves the use for each different end of a funded person's period, merged from all providers;
 * the one for the longest period bears no mark, so that it stays the same duty when the period is extended.
 */
export function proofsOfUse(book: GrantBook): readonly Arising[] {
  const grant = grantPeriod(book);
  if (grant === null) return [];
  return byEnd(periodEnds(book)).map(({ end, mark }) => ({
    eventId: grant.eventId,
    on: end,
    ...(mark === null ? {} : { instance: mark }),
  }));
}

/** Closed when the proof has arrived at the granting authority and was not rejected. */
export function useProven(book: GrantBook, { on }: Arising): Closing | null {
  return closedBy(proofStanding(book, { periodEnd: on, provider: null }));
}

/**
 * 3.10.1, Q20: each provider hands its part to the county so many days before the county's own date; the text says
 * "fristgemäß" and names none. `period` is that of the county's proof.
 */
export function proofsToCounty(period: StatutoryPeriod) {
  return (book: GrantBook, context: DerivationContext): readonly Arising[] => {
    const grant = grantPeriod(book);
    if (grant === null) return [];
    return fundedProviders(book).flatMap(({ organisation, ends }) =>
      byEnd(ends).map(({ end, mark }) => {
        const { due } = statutoryDeadline([], period, { eventId: grant.eventId, on: end }, context);
        return {
          eventId: grant.eventId,
          on: internalLead(due, context.readings.internalLead, context.calendar).target,
          instance: mark === null ? organisation : `${mark}:${organisation}`,
          owedBy: organisation,
        };
      }),
    );
  };
}

/**
 * Closed when form and enclosures have arrived at the county: a proof of employment for each person, the report with the
 * provider's longest period (Q21).
 */
export function handedToCounty(book: GrantBook, { instance, owedBy }: Arising): Closing | null {
  const provider = fundedProviders(book).find(({ organisation }) => organisation === owedBy);
  if (provider === undefined) return null;
  const end = provider.ends.find((day) => instance === `${day}:${provider.organisation}`) ?? provider.last;
  const key = { periodEnd: end, provider: provider.organisation };
  return proofComplete(book, key, neededEnclosures(book, key));
}

function byEnd(ends: readonly LegalDate[]): readonly { readonly end: LegalDate; readonly mark: LegalDate | null }[] {
  return ends.map((end, index) => ({ end, mark: index === ends.length - 1 ? null : end }));
}
