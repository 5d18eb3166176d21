import { DATE, type FactCatalogue, YES_OR_NO, YES_OR_NOT_YET } from './fact-definition';

/** What the rules on a care case compare: the heading, 1.1, 1.4, 2.2, 5.6 to 5.8 and 6. Never a client's data. */
export const CARE_CASE_FACTS = {
  /** Information only (Q44). */
  prospectsOfStaying: { kind: 'choice', choices: ['good', 'unclear', 'poor'] },
  allocatedUnderFlueag: YES_OR_NO,
  /** Whether the municipality of the allocation belongs to the county. */
  municipalityInCounty: YES_OR_NO,
  /** Still entitled to preliminary accommodation: not yet in follow-up accommodation. */
  entitledToPreliminaryAccommodation: YES_OR_NO,
  namedByMunicipality: YES_OR_NOT_YET,
  /** Whether plan data are recorded, meant to be, or neither. */
  planData: { kind: 'choice', choices: ['none', 'intended', 'recorded'] },
  consentGiven: YES_OR_NO,
  /** Whether the consent is for the plan, not for other purposes alone. */
  consentNamesPlan: YES_OR_NO,
  consentFree: YES_OR_NO,
  consentInformed: YES_OR_NO,
  consentForm: { kind: 'choice', choices: ['written', 'electronic', 'oral'] },
  consentWithdrawn: YES_OR_NO,
  /** Day of the consent that counts for the entry of `firstEntryOn`. */
  consentOn: DATE,
  /** Day of the first entry of plan data, of those without consent of their day where there are any. */
  firstEntryOn: DATE,
  /** Data on health, origin, belief (GDPR 9). */
  specialCategories: YES_OR_NO,
  consentExplicit: YES_OR_NO,
  /** Whether an earlier plan is used on, and the day on which it was written (5.8.4). */
  legacyPlanUsed: YES_OR_NO,
  legacyPlanMadeOn: DATE,
  /** Whether client data were given to a third party, and on which legal basis; `none` where there is none. */
  disclosedToThirdParty: YES_OR_NO,
  disclosureBasis: { kind: 'choice', choices: ['consent', 'legal', 'none'] },
} as const satisfies FactCatalogue;
