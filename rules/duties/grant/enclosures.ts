import type { LegalDate } from '../../../domain/legal-date';
import { fundedPosts, fundedProviders, type GrantBook } from './providers';
import { addedEnclosure, type Envelope, liesIn, type ProofKey, proofStanding } from './receipts';

/** What 3.10.1 wants enclosed; of proofs of employment one for each person, by the post. */
export interface NeededEnclosure {
  readonly what: 'employment-proof' | 'report';
  readonly post?: string | undefined;
}

/** An enclosure that nobody has handed in yet. */
export interface MissingEnclosure extends NeededEnclosure {
  readonly provider: string;
}

/**
 * 3.10.1, Q21: what a provider encloses for a period: a proof of employment for each person funded until its last day,
 * one where the award names no post; the report, with key figures or criteria of success, with its longest period.
 */
export function neededEnclosures(book: GrantBook, { provider, periodEnd }: ProofKey): readonly NeededEnclosure[] {
  const last = fundedProviders(book).find(({ organisation }) => organisation === provider)?.last;
  const posts = fundedPosts(book).filter(
    ({ organisation, period }) => organisation === provider && period.to === periodEnd,
  );
  const proofs: readonly NeededEnclosure[] = posts.map(({ ref: post }) => ({ what: 'employment-proof', post }));
  return [
    ...(proofs.length > 0 ? proofs : [{ what: 'employment-proof' as const }]),
    ...(periodEnd === last ? [{ what: 'report' as const }] : []),
  ];
}

/**
 * What is missing of all providers' enclosures for a period, beside what lies in the county's own envelope: the county's
 * proof merges theirs (Q21), so it is not complete before they are.
 */
export function missingEnclosures(
  book: GrantBook,
  periodEnd: LegalDate,
  envelope: Envelope | undefined,
): readonly MissingEnclosure[] {
  return fundedProviders(book)
    .filter(({ ends }) => ends.includes(periodEnd))
    .flatMap(({ organisation: provider }) => {
      const key = { periodEnd, provider };
      const envelopes = [envelope, proofStanding(book, key)?.data].filter((found) => found !== undefined);
      return neededEnclosures(book, key)
        .filter(
          (need) => !envelopes.some((found) => liesIn(found, need)) && addedEnclosure(book, key, need) === undefined,
        )
        .map((need) => ({ provider, ...need }));
    });
}
