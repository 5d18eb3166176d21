import { z } from 'zod';
import { notAfter } from '../date-order';
import { CHANNELS } from '../duty';
import { dateField, identifier, reasonField } from '../fields';

/** The proof of use travels from the provider to the county, and from the county to the granting authority. */
export const PROOF_LEGS = ['provider-to-county', 'county-to-authority'] as const;

/** What goes with a proof of use: 3.10.1 demands the first two; the form and its printed sheet are the authority's. */
export const ENCLOSURES = ['employment-proof', 'report', 'form', 'evaluation-sheet'] as const;
export type Enclosure = (typeof ENCLOSURES)[number];

const leg = {
  leg: z.enum(PROOF_LEGS),
  /** Whose proof it is; the county's own merges those of all providers. */
  provider: identifier.optional(),
  /** Last day of the period proven; left out: the longest one (readings, Q21). */
  periodEnd: dateField.optional(),
};

const sending = { sentOn: dateField, channel: z.enum(CHANNELS) };

/** The first leg has a provider, the second has none. */
function providerByLeg(
  { leg: way, provider }: { leg: (typeof PROOF_LEGS)[number]; provider?: string | undefined },
  context: Pick<z.core.$RefinementCtx, 'addIssue'>,
): void {
  if (way === 'provider-to-county' && provider === undefined)
    context.addIssue({ code: 'custom', path: ['provider'], params: { code: 'REQUIRED_FIELD' } });
  if (way === 'county-to-authority' && provider !== undefined)
    context.addIssue({ code: 'custom', path: ['provider'], input: provider, params: { code: 'UNKNOWN_FIELD' } });
}

/** What the papers say; left out: unknown, which completes nothing (3.10.1). */
const contents = {
  /** Of proofs of employment: they cover every person funded. */
  coversAll: z.boolean().optional(),
  /** Of the report: whether it names key figures or criteria of success. */
  withFigures: z.boolean().optional(),
};

const proofReceived = z
  .strictObject({
    ...leg,
    receivedOn: dateField,
    sentOn: dateField.optional(),
    channel: z.enum(CHANNELS).optional(),
    /** What lay in the same envelope. */
    enclosures: z.array(z.enum(ENCLOSURES)).max(ENCLOSURES.length).default([]),
    ...contents,
  })
  .superRefine(providerByLeg)
  .superRefine(notAfter('sentOn', 'receivedOn'));

const enclosureAdded = z.strictObject({
  provider: identifier,
  what: z.enum(ENCLOSURES),
  receivedOn: dateField,
  periodEnd: leg.periodEnd,
  /** Of a proof of employment: the post whose person it is about. */
  post: identifier.optional(),
  ...contents,
});

/** The proof of use on both its legs (3.10.1). */
export const proofOfUseEventSchemas = {
  proofSent: z.strictObject({ ...leg, ...sending }).superRefine(providerByLeg),
  proofReceived,
  proofRejected: z.strictObject({ ...leg, on: dateField, reason: reasonField }).superRefine(providerByLeg),
  enclosureAdded,
  /** The granting authority has accepted the proof. */
  accepted: z.strictObject({ on: dateField }),
} as const;
