import { z } from 'zod';
import { dateField, identifier } from './fields';

/** What a contact was about (3.11.1 names the first five as examples), in the fixed order of the reports. */
export const CONTACT_TOPICS = ['work', 'language', 'housing', 'health', 'education', 'other'] as const;
export type ContactTopic = (typeof CONTACT_TOPICS)[number];

/** In which form a contact took place (3.11.1 names the first four as examples). */
export const CONTACT_FORMS = ['counselling', 'accompanying', 'placing', 'networking', 'other'] as const;
export type ContactForm = (typeof CONTACT_FORMS)[number];

/** With whom the integration management networks: the seven groups of 5.9, in its order. */
export const NETWORK_PARTNERS = [
  'integrationOfficer',
  'preliminaryAccommodation',
  'languageCourses',
  'migrationCounselling',
  'employmentServices',
  'civicNetworks',
  'furtherActors',
] as const;
export type NetworkPartner = (typeof NETWORK_PARTNERS)[number];

const base = {
  on: dateField,
  topics: z.array(z.enum(CONTACT_TOPICS)).max(CONTACT_TOPICS.length).default([]),
  form: z.enum(CONTACT_FORMS),
  /** Taken down later from memory; allowed for older measures only (3.11.2). */
  estimated: z.boolean().default(false),
};

/** One care case is one person. */
const counselledPerson = z.strictObject({
  caseRef: identifier,
  /** The family by a reference of its household (readings, Q25); null for a person without one, left out: unknown. */
  householdRef: identifier.nullable().optional(),
});

const counselling = z.strictObject({
  kind: z.literal('counselling'),
  ...base,
  /** A talk with a family is one talk with several persons. */
  persons: z.array(counselledPerson).min(1).max(50),
  /** Regular services to which they were referred, by their names in the house's list, e.g. `debt-counselling`. */
  referredTo: z.array(identifier).max(20).default([]),
});

const networking = z.strictObject({ kind: z.literal('networking'), ...base, partner: z.enum(NETWORK_PARTNERS) });

/** One contact as it is taken down for the key figures (3.11.1): references and categories, no names, no contents. */
export const contactSchema = z.discriminatedUnion('kind', [counselling, networking]);

/** A contact after validation. */
export type Contact = z.infer<typeof contactSchema>;
