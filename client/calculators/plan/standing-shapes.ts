import { z } from 'zod';
import { FINDING_STATUSES } from '../../../domain/decision';
import { CHANNELS } from '../../../domain/duty';
import { PLAN_BLOCKS } from '../../../domain/integration-plan';
import { CONSENT_REASONS, type Permission } from '../../../rules/integration-plan/consent';
import type { AbsenceStanding } from '../../../rules/standing/absence-standing';
import type { CareCaseStanding } from '../../../rules/standing/care-case-standing';
import type { GrantStanding } from '../../../rules/standing/grant-standing';
import type { MandateStanding } from '../../../rules/standing/mandate-standing';
import { daySchema } from '../shapes/basis-shapes';
import { centsSchema, derivationStepSchema } from '../shapes/money-shapes';
import { deliveryReceiptSchema } from '../shapes/period-shapes';
import { listedItemSchema } from './listed-items';

const permissionFields = {
  answer: z.enum(['yes', 'no', 'notAssessable']).describe('Only yes permits.'),
  reason: z.enum(CONSENT_REASONS),
} as const;

const permission = z
  .strictObject({ ...permissionFields, eventId: z.string().optional() })
  .meta({ id: 'permission' }) as unknown as z.ZodType<Permission>;

const planStatus = z.enum([...FINDING_STATUSES, 'review']).describe('review: a person decides.');
const agreementKind = z.enum(['integrationAgreement', 'cooperationPlan']);

const integrationPlan = z.strictObject({
  plan: z.enum(['none', 'agreed', 'legacy']),
  findings: z.array(
    z.strictObject({ id: z.string(), provision: z.string(), inventoryRow: z.string(), status: planStatus }),
  ),
  missingBlocks: z.array(z.enum(PLAN_BLOCKS)),
  status: planStatus,
});

const retention = z
  .strictObject({
    kind: z.literal('internal'),
    years: z.number().int(),
    deletion: z
      .strictObject({
        after: daySchema.describe('The last day on which data are kept.'),
        because: z.enum(['consentWithdrawn', 'supportEnded']),
      })
      .nullable()
      .describe('Null while the support goes on.'),
    deletedOn: daySchema.nullable().describe('The day on which the data were deleted; null while they were not.'),
  })
  .describe('5.8.1 asks for deletion; the years are set by the house and are no period of the guideline.');

const careCase = z.strictObject({
  asOf: daySchema,
  integrationPlan,
  planData: z.strictObject({ ordinary: permission, special: permission, contents: permission }),
  consentGaps: z.array(z.strictObject({ eventId: z.string(), type: z.string(), ...permissionFields })),
  agreement: z.strictObject({ jobcenter: agreementKind, employmentAgency: agreementKind }),
  legacyPlan: z.strictObject({ writtenOn: daySchema, use: z.enum(['permitted', 'review', 'notPermitted']) }).nullable(),
  retention,
}) as unknown as z.ZodType<CareCaseStanding>;

const proposed = z
  .strictObject({
    upTo: daySchema,
    proposal: z.literal(true).describe('A person decides on a reduction.'),
    status: z.enum(FINDING_STATUSES),
    amount: centsSchema.nullable(),
    missing: z.array(z.string()).describe('What would have to be known.'),
    days: z.strictObject({ from: daySchema, to: daySchema }).nullable(),
    derivation: z.array(derivationStepSchema),
  })
  .nullable()
  .describe('4.2: null while nothing was told from which a reduction could follow.');

const decided = z
  .strictObject({ eventId: z.string(), on: daySchema, amount: centsSchema, reason: z.string() })
  .nullable()
  .describe('4.2: the latest decision of a person; null while there is none.');

const absence: z.ZodType<AbsenceStanding> = z.strictObject({
  release: z
    .strictObject({
      from: daySchema,
      until: daySchema.describe('Day 42.'),
      sum: z.strictObject({ upTo: daySchema, days: z.number().int() }).nullable(),
      review: z.boolean(),
    })
    .nullable(),
  reduction: z.array(
    z.strictObject({
      from: daySchema,
      to: daySchema.nullable(),
      withinRelease: z.literal(true).optional().describe('It begins within the six weeks released by 4.1.'),
    }),
  ),
  proposed,
  decided,
});

const grant: z.ZodType<GrantStanding> = z.strictObject({
  award: z
    .strictObject({ on: daySchema, deemed: deliveryReceiptSchema.nullable() })
    .nullable()
    .describe('When the notice of award counts as received (LVwVfG 41 II).'),
});

const mandate = z.strictObject({
  notices: z.array(
    z.strictObject({
      eventId: z.string(),
      type: z.enum(['staffListReceived', 'serviceGapExplained']),
      receivedOn: daySchema,
      channel: z.enum(CHANNELS),
      form: z.enum(['met', 'toConfirm', 'notMet']).describe('toConfirm: a person says whether it is in writing.'),
    }),
  ),
}) as unknown as z.ZodType<MandateStanding>;

/** What only one kind of entity has. */
export const ENTITY_STANDING_FIELDS = {
  careCase: careCase.optional(),
  absence: absence.optional(),
  grant: grant.optional(),
  mandate: mandate.optional(),
} as const;

/** Fields of a plan beside its dates. */
export const STANDING_FIELDS = {
  checklist: z.array(listedItemSchema).describe('What the guideline asks for without a date.'),
  ...ENTITY_STANDING_FIELDS,
} as const;
