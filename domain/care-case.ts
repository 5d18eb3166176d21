import { z } from 'zod';
import type { CaseEvent } from './case-event';
import { NETWORK_PARTNERS } from './contact';
import { dateField, identifier, languageField, text } from './fields';
import { planEventSchemas } from './integration-plan';

/** What a client may consent to (5.8.1). */
export const CONSENT_PURPOSES = ['counselling', 'integrationPlan', 'transfer'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** Kinds of data that a transfer names; never the data. */
export const DATA_CATEGORIES = [
  'identity',
  'residence',
  'household',
  'qualification',
  'work',
  'health',
  'plan',
] as const;

/** Who receives data; `integrationManagement` where the earlier social work hands over what it has (5.6). */
export const DATA_RECIPIENTS = ['integrationManagement', 'county', 'grantingAuthority', ...NETWORK_PARTNERS] as const;

const onDay = z.strictObject({ on: dateField });

const allocated = z.strictObject({
  allocatedOn: dateField,
  municipality: text(120),
  /** The municipality belongs to the county (heading). Left out: unknown. */
  municipalityInCounty: z.boolean().optional(),
  /** Allocated to the municipality under the FlüAG (heading, 1.4). */
  underFluechtlingsaufnahmegesetz: z.boolean().optional(),
  stillInPreliminaryAccommodation: z.boolean().optional(),
  /** 2.2: the municipality says who is to be looked after. */
  namedByMunicipality: z.boolean().optional(),
  namedOn: dateField.optional(),
  /** Information only: nothing follows from it (readings, Q44). */
  prospectsOfStaying: z.enum(['good', 'unclear', 'poor']).optional(),
  receivesBenefits: z.boolean().optional(),
});

const consentGiven = z.strictObject({
  on: dateField,
  /** Language in which the client was informed, ISO 639, e.g. `ar`. */
  language: languageField,
  form: z.enum(['written', 'electronic', 'oral']),
  freelyGiven: z.boolean().optional(),
  /** Told beforehand what happens with the data and that consent can be withdrawn. */
  informed: z.boolean().optional(),
  /** Names data on health, origin or belief expressly. Left out: unknown. */
  explicitForSpecialCategories: z.boolean().optional(),
  purposes: z.array(z.enum(CONSENT_PURPOSES)).max(CONSENT_PURPOSES.length).optional(),
});

const dataTransferred = z.strictObject({
  on: dateField,
  recipient: z.enum(DATA_RECIPIENTS),
  basis: z.enum(['consent', 'legal', 'none']),
  categories: z.array(z.enum(DATA_CATEGORIES)).min(1).max(DATA_CATEGORIES.length),
});

/** What each event of a care case says: references, days, yes or no, categories. A field left out is unknown, not "no". */
export const careCaseEventSchemas = {
  allocated,
  handoverHeld: z.strictObject({ on: dateField, with: z.enum(NETWORK_PARTNERS) }),
  contactOffered: z.strictObject({ on: dateField, accepted: z.boolean().optional() }),
  consentGiven,
  consentWithdrawn: onDay,
  /** 5.6: needs and resources were taken down. */
  surveyed: z.strictObject({ on: dateField, receivesBenefits: z.boolean().optional() }),
  /** 5.6: the case in I-online, by its reference there. */
  externalRecordLinked: z.strictObject({ on: dateField, reference: identifier }),
  ...planEventSchemas,
  counsellingNotUsed: onDay,
  brokenOff: onDay,
  /** 5.8.2: a written record of another event, by its id. */
  recordWritten: z.strictObject({ on: dateField, of: identifier }),
  /** 5.7: told of social law and of the rules on the abuse of benefits. */
  socialLawNoticeGiven: onDay,
  dataTransferred,
  ended: onDay,
  /** 5.8.1: the personal data of the case were deleted. */
  deleted: onDay,
} as const;

export type CareCaseEventType = keyof typeof careCaseEventSchemas;

/** What one event of a care case says; a document kept with it goes by its id. */
export type CareCaseData<Type extends CareCaseEventType> = z.infer<(typeof careCaseEventSchemas)[Type]> & {
  readonly documentId?: string;
};

/** Everything that can happen to a care case. */
export type CareCaseEvent = { [Type in CareCaseEventType]: CaseEvent<Type, CareCaseData<Type>> }[CareCaseEventType];
