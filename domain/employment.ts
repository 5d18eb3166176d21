import { z } from 'zod';
import type { CaseEvent } from './case-event';
import { CHANNELS } from './duty';
import { dateField, identifier, moneyField, shareField, text, wholeNumber } from './fields';

/** Country of a certificate, ISO 3166-1 alpha-2, e.g. `DE`. */
const country = z.string().regex(/^[A-Z]{2}$/);

/** Whether and how the equivalence of a foreign certificate is proven (3.2, last sentence). */
const equivalence = z.enum(['equivalence-notice', 'certificate-assessment', 'none']);

const degree = z.strictObject({
  level: z.enum(['none', 'bachelor', 'master', 'diploma', 'magister', 'doctorate']),
  field: text(200).optional(),
  country: country.optional(),
  equivalence: equivalence.optional(),
});

const schoolCertificate = z.strictObject({
  level: z.enum(['none', 'hauptschule', 'mittlere-reife', 'fachhochschulreife', 'abitur']),
  country: country.optional(),
  equivalence: equivalence.optional(),
});

const vocationalTraining = z.strictObject({
  completed: z.boolean(),
  occupation: text(200).optional(),
  country: country.optional(),
  equivalence: equivalence.optional(),
});

const experience = z.strictObject({
  /** Made credible in a suitable form (3.2 c). */
  credible: z.boolean(),
  documentedBy: z.enum(['municipality', 'provider']).optional(),
  documentedOn: dateField.optional(),
});

const priorEmployment = z
  .strictObject({
    from: dateField,
    to: dateField,
    field: z.enum(['municipal-integration', 'initial-reception', 'preliminary-accommodation', 'other']),
    employed: z.boolean(),
    certificate: z.boolean(),
  })
  .superRefine((piece, context) => {
    if (piece.to < piece.from)
      context.addIssue({ code: 'custom', path: ['to'], params: { code: 'DATE_ORDER', earliest: piece.from } });
  });

const suitabilityCheck = z.strictObject({
  checkedOn: dateField,
  means: z.enum(['certificate-of-conduct', 'interview', 'self-declaration', 'other']),
  /** Only whether anything was found, never its content (readings, Q18). */
  findings: z.boolean(),
});

const requalification = z.strictObject({
  completedOn: dateField,
  /** Days of the longest course (3.3.1: of several days). */
  days: wholeNumber(1, 400),
  /** Whether all nine topics of 3.3.1 were covered. */
  allTopics: z.boolean(),
  certificate: z.boolean(),
});

/** What the guideline wants to know about a person's qualification. A field left out is unknown, not "no". */
export const qualificationSchema = z.strictObject({
  /** The type under 3.2 for which funding is asked. */
  type: z.enum(['a', 'b', 'c']),
  degree: degree.optional(),
  schoolCertificate: schoolCertificate.optional(),
  vocationalTraining: vocationalTraining.optional(),
  experience: experience.optional(),
  /** A completed requalification (3.3); its beginning is a duty of its own. */
  requalification: requalification.optional(),
  priorEmployment: z.array(priorEmployment).max(50).optional(),
  suitabilityCheck: suitabilityCheck.optional(),
});

const municipalityShare = z.strictObject({ name: text(120), share: shareField });

const contract = z
  .strictObject({
    fullTimeEquivalent: shareField,
    municipalities: z.array(municipalityShare).min(1).max(40),
    monthlyPay: moneyField,
    placeOfWork: text(200).optional(),
  })
  .superRefine((value, context) => {
    const sum = value.municipalities.reduce((total, entry) => total + entry.share, 0);
    if (sum !== value.fullTimeEquivalent)
      context.addIssue({
        code: 'custom',
        path: ['municipalities'],
        input: sum / 10_000,
        params: { code: 'SHARES_DO_NOT_ADD_UP', sum: sum / 10_000, expected: value.fullTimeEquivalent / 10_000 },
      });
  });

const grantPeriod = z.strictObject({ from: dateField, to: dateField }).superRefine((value, context) => {
  if (value.to < value.from)
    context.addIssue({ code: 'custom', path: ['to'], params: { code: 'DATE_ORDER', earliest: value.from } });
});

/** The person hired. Stays in the store; never enters a workflow, a mail or a log. */
const person = z.strictObject({ givenName: text(120), familyName: text(120) });

/** A hire as an administrator hands it in (CLI file, form, API). Dates `YYYY-MM-DD`, pay in euros, shares as 0.75. */
export const hireSchema = z
  .strictObject({
    provider: identifier,
    person,
    firstDay: dateField,
    contract,
    qualification: qualificationSchema,
    grantPeriod,
  })
  .superRefine((value, context) => {
    if (value.firstDay > value.grantPeriod.to)
      context.addIssue({
        code: 'custom',
        path: ['firstDay'],
        params: { code: 'DATE_ORDER', latest: value.grantPeriod.to },
      });
  });

/** A hire after validation: pay in cents, shares in ten-thousandths. */
export type Hire = z.infer<typeof hireSchema>;
/** A hire as it is written: pay and shares as decimals. */
export type HireInput = z.input<typeof hireSchema>;

export type Qualification = Hire['qualification'];

/** The legal facts of a hire, without the person. */
export type HiredData = Omit<Hire, 'person'>;

/** Facts handed in after the hire: each completes or replaces what was known, field by field. */
export const supplementSchema = z
  .strictObject({
    provedOn: dateField,
    qualification: z.strictObject({
      degree: degree.partial().optional(),
      schoolCertificate: schoolCertificate.partial().optional(),
      vocationalTraining: vocationalTraining.partial().optional(),
      experience: experience.partial().optional(),
      requalification: requalification.partial().optional(),
      priorEmployment: z.array(priorEmployment).max(50).optional(),
      suitabilityCheck: suitabilityCheck.partial().optional(),
    }),
  })
  .superRefine((value, context) => {
    if (Object.keys(value.qualification).length === 0)
      context.addIssue({ code: 'custom', path: ['qualification'], params: { code: 'REQUIRED_FIELD' } });
  });
export type Supplement = z.infer<typeof supplementSchema>;

const proofBase = {
  /** Day on which the evidence arrived. */
  receivedOn: dateField,
};

function sentBeforeReceived(
  value: { sentOn?: string | undefined; receivedOn: string },
  context: { addIssue(issue: { code: 'custom'; path: string[]; params: object }): void },
): void {
  if (value.sentOn !== undefined && value.sentOn > value.receivedOn)
    context.addIssue({ code: 'custom', path: ['sentOn'], params: { code: 'DATE_ORDER', latest: value.receivedOn } });
}

/** What is recorded to close each duty of an employment, by duty id. */
export const proofSchemas = {
  '3.3.2-requalification-begun': z
    .strictObject({
      ...proofBase,
      /** The first course day attended: this day decides. A booking is not a beginning. */
      begunOn: dateField,
    })
    .superRefine((value, context) => {
      if (value.receivedOn < value.begunOn)
        context.addIssue({
          code: 'custom',
          path: ['receivedOn'],
          params: { code: 'DATE_ORDER', earliest: value.begunOn },
        });
    }),
  '3.3.2-proof-of-beginning': z
    .strictObject({ ...proofBase, sentOn: dateField.optional() })
    .superRefine(sentBeforeReceived),
  '4.3-notice-of-new-staff': z
    .strictObject({
      ...proofBase,
      sentOn: dateField.optional(),
      channel: z.enum(CHANNELS).exclude(['inPerson']),
      placeOfWork: text(200),
    })
    .superRefine(sentBeforeReceived),
} as const;

export type EmploymentDutyId = keyof typeof proofSchemas;
/** A proof as it is recorded; the document was kept in the store before. */
export type Proof<Id extends EmploymentDutyId = EmploymentDutyId> = z.infer<(typeof proofSchemas)[Id]> & {
  readonly documentId?: string;
};

export type Hired = CaseEvent<'hired', HiredData>;
export type QualificationProved = CaseEvent<'qualificationProved', Pick<Supplement, 'qualification'>>;
export type RequalificationBegun = CaseEvent<'requalificationBegun', Proof<'3.3.2-requalification-begun'>>;
export type ProofOfBeginningReceived = CaseEvent<'proofOfBeginningReceived', Proof<'3.3.2-proof-of-beginning'>>;
export type NoticeOfNewStaffReceived = CaseEvent<'noticeOfNewStaffReceived', Proof<'4.3-notice-of-new-staff'>>;

/** Everything that can happen to an employment. */
export type EmploymentEvent =
  | Hired
  | QualificationProved
  | RequalificationBegun
  | ProofOfBeginningReceived
  | NoticeOfNewStaffReceived;

export { PROOF_EVENTS } from './proof-events';
