import type { PlanBlock } from '../domain/integration-plan';

const PLAN_BLOCKS: Readonly<Record<PlanBlock, string>> = {
  personalDetails: 'Personenbezogene Angaben',
  placementInformation: 'Vermittlungsrelevante Informationen',
  qualifications: 'Qualifikationen und Kompetenzen',
  vocationalGoals: 'Berufliche Ziele',
  individualDevelopment: 'Individuelle Entwicklungen',
  bindingSteps: 'Verbindliche Beschreibung der Schritte, Ziele und ihrer Erfüllung',
};

/** Name of one of the contents of the integration plan (5.8.1). */
export const planBlockLabel = (block: PlanBlock): string => PLAN_BLOCKS[block];

const AGREEMENTS = {
  integrationAgreement: 'Eingliederungsvereinbarung',
  cooperationPlan: 'Kooperationsplan',
} as const;

/** What the agreement is called with which the plan has to interlock (5.8.1, Auslegung Q43). */
export const agreementLabel = (kind: keyof typeof AGREEMENTS): string => AGREEMENTS[kind];

const CONSENT_REASONS = {
  consentValid: 'Eine wirksame Einwilligung liegt vor.',
  noConsent: 'Eine Einwilligung liegt nicht vor.',
  withdrawn: 'Die Einwilligung ist widerrufen.',
  oralOnly: 'Die Einwilligung ist nur mündlich erteilt und nicht nachweisbar.',
  notFree: 'Die Einwilligung ist nicht freiwillig erteilt.',
  freedomUnknown: 'Ob die Einwilligung freiwillig erteilt ist, ist nicht festgehalten.',
  notInformed: 'Die betreute Person war vor der Einwilligung nicht informiert.',
  informationUnknown: 'Ob die betreute Person vor der Einwilligung informiert war, ist nicht festgehalten.',
  purposeMissing: 'Die Einwilligung umfasst diesen Zweck nicht.',
  purposeUnknown: 'Für welche Zwecke eingewilligt wurde, ist nicht festgehalten.',
  specialCategoriesMissing: 'Die Einwilligung nennt die besonderen Kategorien personenbezogener Daten nicht.',
  specialCategoriesUnknown:
    'Ob die Einwilligung besondere Kategorien personenbezogener Daten nennt, ist nicht festgehalten.',
  noLegalBasis: 'Für die Weitergabe ist keine Rechtsgrundlage festgehalten.',
  keptInOnlineRecord: 'Die Inhalte des Integrationsplans stehen in I-online, hier nur Tage und Vollständigkeit.',
} as const;

/** Why data of the integration plan may be processed or not (5.8.1). */
export const consentReason = (reason: keyof typeof CONSENT_REASONS): string => CONSENT_REASONS[reason];
