import { z } from 'zod';
import { dateField, shareField, text, wholeNumber } from '../fields';
import { refineOrder } from './day-order';

/** Country of a certificate, ISO 3166-1 alpha-2, e.g. `DE`. */
const country = z.string().regex(/^[A-Z]{2}$/);

/** Whether and how the equivalence of a foreign certificate is proven (3.2, last sentence). */
const equivalence = z.enum(['equivalence-notice', 'certificate-assessment', 'none']);

/** The procedures by which equivalence is proven. */
export const equivalenceProof = equivalence.exclude(['none']);

const degree = z.strictObject({
  level: z.enum(['none', 'bachelor', 'master', 'diploma', 'magister', 'doctorate']),
  field: text(200).optional(),
  /** 3.2 b: whether it is on file why a subject that is not named suits the task. */
  suitabilityReasonOnFile: z.boolean().optional(),
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

/** 3.2 c: what somebody knows by experience, made credible and documented. */
export const experience = z.strictObject({
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
    /** False for voluntary work, which does not count (Q16). */
    employed: z.boolean(),
    /** Share of full-time work. Any extent counts (Q16); kept for the record. */
    extent: shareField.optional(),
    certificate: z.boolean(),
  })
  .superRefine(refineOrder('from', 'to'));

/** 3.5: that the person was checked, when, how, and whether anything was found; never its content (Q18). */
export const suitabilityCheck = z.strictObject({
  checkedOn: dateField,
  means: z.enum(['certificate-of-conduct', 'interview', 'self-declaration', 'other']),
  findings: z.boolean(),
});

/** 3.3.1: the nine topics that a requalification covers, in the order of the text. */
export const TRAINING_TOPICS = [
  'asylum-and-residence-law',
  'regular-services',
  'labour-market',
  'recognition-of-certificates',
  'school-childcare-youth',
  'language-acquisition',
  'volunteers',
  'counselling-and-case-management',
  'intercultural-competence',
] as const;
export type TrainingTopic = (typeof TRAINING_TOPICS)[number];

const topics = z.array(z.enum(TRAINING_TOPICS)).refine((given) => new Set(given).size === given.length, {
  params: { code: 'INVALID_CHOICE', choices: TRAINING_TOPICS },
});

/** A requalification as far as it has come (3.3). Its booking is no beginning, its end is no proof without certificate. */
const requalification = z
  .strictObject({
    bookedOn: dateField.optional(),
    /** First course day attended. Its evidence closes the duty of 3.3.2 and is recorded there. */
    begunOn: dateField.optional(),
    completedOn: dateField.optional(),
    /** Days of the longest course (3.3.1: of several days). */
    days: wholeNumber(1, 400).optional(),
    topics: topics.optional(),
    certificate: z.boolean().optional(),
  })
  .superRefine(refineOrder('bookedOn', 'begunOn', 'completedOn'));

/** What the guideline wants to know about a person's qualification. A field left out is unknown, not "no". */
export const qualificationSchema = z.strictObject({
  /** The type under 3.2 for which funding is asked. */
  type: z.enum(['a', 'b', 'c']),
  degree: degree.optional(),
  schoolCertificate: schoolCertificate.optional(),
  vocationalTraining: vocationalTraining.optional(),
  experience: experience.optional(),
  requalification: requalification.optional(),
  priorEmployment: z.array(priorEmployment).max(50).optional(),
  suitabilityCheck: suitabilityCheck.optional(),
});
export type Qualification = z.infer<typeof qualificationSchema>;

/** Facts handed in after the hire: each completes or replaces what was known, field by field. */
export const supplementSchema = z
  .strictObject({
    provedOn: dateField,
    qualification: z.strictObject({
      degree: degree.partial().optional(),
      schoolCertificate: schoolCertificate.partial().optional(),
      vocationalTraining: vocationalTraining.partial().optional(),
      experience: experience.partial().optional(),
      requalification: requalification.optional(),
      priorEmployment: z.array(priorEmployment).max(50).optional(),
      suitabilityCheck: suitabilityCheck.partial().optional(),
    }),
  })
  .superRefine((value, context) => {
    if (Object.keys(value.qualification).length === 0)
      context.addIssue({ code: 'custom', path: ['qualification'], params: { code: 'REQUIRED_FIELD' } });
  });
export type Supplement = z.infer<typeof supplementSchema>;
