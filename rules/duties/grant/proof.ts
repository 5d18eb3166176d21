import type { LegalDate } from '../../../domain/legal-date';
import { internalLead } from '../../periods/internal-lead';
import { closedBy } from '../closing';
import type { Arising, Closing, DerivationContext, StatutoryPeriod } from '../duty-row';
import { statutoryDeadline } from '../statutory-deadline';
import { neededEnclosures } from './enclosures';
import { type ProvenPeriod, provenPeriods } from './proven-periods';
import { fundedProviders, type GrantBook, grantPeriod, periodEnds } from './providers';
import { proofComplete, proofStanding } from './receipts';

/**
 * 3.10.1, Q21: the county proves the use for each different end of a funded person's period, merged from all providers;
 * the one for the longest period bears no mark, so that it stays the same duty when the period is prolonged.
 * Prolonged after it was proven: "nach Ablauf des Bewilligungszeitraumes" means the period as it is now, and the proof at
 * hand says nothing of the rest. It stays as it is, and another one for the new end is owed, which bears its day.
 * Until 28 Feb 2018, proven on 20 May, prolonged to 31 Aug 2018: another proof by Fri 30 Nov 2018.
 */
export function proofsOfUse(book: GrantBook): readonly Arising[] {
  const grant = grantPeriod(book);
  if (grant === null) return [];
  return byEnd(periodEnds(book), countyProven(book)).map(({ end, mark, before }) => ({
    eventId: grantPeriod(before ?? book)?.eventId ?? grant.eventId,
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
 * "fristgemäß" and names none. `period` is that of the county's proof; a prolongation after it was handed in asks for
 * another part as for another proof.
 */
export function proofsToCounty(period: StatutoryPeriod) {
  return (book: GrantBook, context: DerivationContext): readonly Arising[] => {
    const grant = grantPeriod(book);
    if (grant === null) return [];
    return fundedProviders(book).flatMap(({ organisation, ends }) =>
      byEnd(ends, providerProven(book, organisation)).map(({ end, mark, before }) => {
        const eventId = grantPeriod(before ?? book)?.eventId ?? grant.eventId;
        const { due } = statutoryDeadline([], period, { eventId, on: end }, context);
        return {
          eventId,
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
  const { organisation, ends } = provider;
  const owed = byEnd(ends, providerProven(book, organisation));
  const found = owed.find(({ mark }) => instance === (mark === null ? organisation : `${mark}:${organisation}`));
  return found === undefined ? null : partComplete(found.before ?? book, organisation, found.end);
}

/** Every last day for which a proof can be handed in or sent back: as the periods are, and as they were when it was proven. */
export function provableEnds(book: GrantBook): readonly LegalDate[] {
  const proven = fundedProviders(book).flatMap(({ organisation }) => providerProven(book, organisation));
  const former = [...proven, ...countyProven(book)].map(({ end }) => end);
  return [...new Set([...former, ...periodEnds(book)])].sort();
}

function partComplete(book: GrantBook, provider: string, periodEnd: LegalDate): Closing | null {
  const key = { periodEnd, provider };
  return proofComplete(book, key, neededEnclosures(book, key));
}

/** A proof that was sent back after the prolongation no longer counts. */
function countyProven(book: GrantBook): readonly ProvenPeriod[] {
  const stands = (by: GrantBook, periodEnd: LegalDate) =>
    proofStanding(by, { periodEnd, provider: null }) !== undefined;
  return provenPeriods(book, null, (before, end) => stands(before, end) && stands(book, end));
}

function providerProven(book: GrantBook, provider: string): readonly ProvenPeriod[] {
  return provenPeriods(
    book,
    provider,
    (before, end) =>
      partComplete(before, provider, end) !== null && proofStanding(book, { periodEnd: end, provider }) !== undefined,
  );
}

interface OwedEnd {
  readonly end: LegalDate;
  readonly mark: LegalDate | null;
  /** Of a period that was prolonged since: the events up to then. */
  readonly before?: GrantBook;
}

/** What was proven first keeps the duty without a mark, else the longest period has it. */
function byEnd(ends: readonly LegalDate[], proven: readonly ProvenPeriod[]): readonly OwedEnd[] {
  const former = proven.filter(({ end }) => !ends.includes(end));
  const unmarked = former[0]?.end ?? ends.at(-1);
  return [...former, ...ends.map((end) => ({ end }))].map((owed) => ({
    ...owed,
    mark: owed.end === unmarked ? null : owed.end,
  }));
}
