import { z } from 'zod';
import { notAfter } from '../date-order';
import { CHANNELS } from '../duty';
import { dateField, identifier, reasonField, referenceField, text, wholeNumber } from '../fields';

const provider = identifier;
const year = wholeNumber(2000, 2100);
const sending = { sentOn: dateField, channel: z.enum(CHANNELS) };
const receipt = { receivedOn: dateField, sentOn: dateField.optional(), channel: z.enum(CHANNELS).optional() };

/** A request comes with a day or with a period, and is made known on a day or posted on one (readings, Q59). */
const dataRequested = z
  .strictObject({
    /** The authority's reference, by which the answer is matched. */
    ref: referenceField,
    notifiedOn: dateField.optional(),
    postedOn: dateField.optional(),
    period: z.strictObject({ count: wholeNumber(1, 120), unit: z.enum(['days', 'weeks', 'months']) }).optional(),
    dueOn: dateField.optional(),
    /** LVwVfG 31 III sentence 2: the authority referred to the rule that the day does not move. */
    rollExcluded: z.boolean().optional(),
    /** LVwVfG 31 V: an appointment, which stands. */
    isAppointment: z.boolean().optional(),
    /** Left out: every provider is asked. */
    provider: provider.optional(),
  })
  .superRefine(oneOf('period', 'dueOn'))
  .superRefine(atLeastOne('notifiedOn', 'postedOn'))
  .superRefine(notAfter('notifiedOn', 'dueOn'))
  .superRefine(notAfter('postedOn', 'notifiedOn'));

/** What a calendar year's report says (3.11.3). */
const reported = {
  persons: wholeNumber(0, 1_000_000),
  families: wholeNumber(0, 1_000_000),
  talks: wholeNumber(0, 10_000_000),
};

const addressee = z.enum(['county', 'granting-authority']);

/** Continuous collection, readiness, data on request and the annual report (3.11.1 to 3.11.3). */
export const dataEventSchemas = {
  /** The house can report the figures up to that day; `on`: when it was confirmed, which the first events leave out. */
  readinessConfirmed: z.strictObject({ for: dateField, on: dateField.optional(), provider }),
  dataRequested,
  /** `estimated`: taken down from memory, which 3.11.2 allows for older measures. */
  dataReceived: z
    .strictObject({ request: referenceField, provider, ...receipt, estimated: z.boolean().default(false) })
    .superRefine(notAfter('sentOn', 'receivedOn')),
  /** The entries of the year were looked through; `confirmed`: why a person lets the remaining gaps stand (3.11.1). */
  figuresChecked: z.strictObject({
    year,
    provider,
    on: dateField,
    gaps: wholeNumber(0, 1_000_000),
    confirmed: text(500).optional(),
  }),
  /** `figures`: as they were frozen when it was sent; left out before version 0.3. */
  reportSent: z.strictObject({
    year,
    provider,
    to: addressee,
    ...sending,
    figures: z.strictObject(reported).optional(),
  }),
  reportReceived: z
    .strictObject({ year, provider, ...reported, at: addressee, ...receipt })
    .superRefine(notAfter('sentOn', 'receivedOn')),
  reportRejected: z.strictObject({ year, provider, on: dateField, reason: reasonField }),
} as const;

type Refinement = Pick<z.core.$RefinementCtx, 'addIssue'>;

function oneOf<Name extends string>(one: Name, other: Name) {
  return (value: { readonly [Field in Name]?: unknown }, context: Refinement): void => {
    atLeastOne(one, other)(value, context);
    if (value[one] !== undefined && value[other] !== undefined)
      context.addIssue({ code: 'custom', path: [other], input: value[other], params: { code: 'UNKNOWN_FIELD' } });
  };
}

function atLeastOne<Name extends string>(one: Name, other: Name) {
  return (value: { readonly [Field in Name]?: unknown }, context: Refinement): void => {
    if (value[one] === undefined && value[other] === undefined)
      context.addIssue({
        code: 'custom',
        path: [one],
        params: { code: 'REQUIRED_FIELD', reason: 'oneOf', choices: [one, other] },
      });
  };
}
