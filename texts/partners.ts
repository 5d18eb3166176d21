import type { ConsentPurpose, DATA_CATEGORIES, DATA_RECIPIENTS } from '../domain/care-case';
import type { NetworkPartner } from '../domain/contact';
import type { NO_PLAN_REASONS } from '../domain/integration-plan';

const PARTNERS: Readonly<Record<NetworkPartner, string>> = {
  integrationOfficer: 'kommunale Integrationsbeauftragte',
  preliminaryAccommodation: 'Flüchtlingssozialarbeit der vorläufigen Unterbringung',
  languageCourses: 'Anbieter von Integrations- und Sprachkursen',
  migrationCounselling: 'Migrationsberatung und Jugendmigrationsdienste',
  employmentServices: 'Jobcenter und Agenturen für Arbeit',
  civicNetworks: 'bürgerschaftliche Netzwerke',
  furtherActors: 'weitere Stellen',
};

const RECIPIENTS: Readonly<Record<(typeof DATA_RECIPIENTS)[number], string>> = {
  ...PARTNERS,
  integrationManagement: 'Integrationsmanagement',
  county: 'Landkreis (Landratsamt)',
  grantingAuthority: 'Bewilligungsstelle',
};

const CATEGORIES: Readonly<Record<(typeof DATA_CATEGORIES)[number], string>> = {
  identity: 'Angaben zur Person',
  residence: 'Aufenthalt',
  household: 'Haushalt',
  qualification: 'Qualifikation',
  work: 'Arbeit',
  health: 'Gesundheit',
  plan: 'Integrationsplan',
};

const PURPOSES: Readonly<Record<ConsentPurpose, string>> = {
  counselling: 'Beratung',
  integrationPlan: 'Integrationsplan',
  transfer: 'Weitergabe',
};

const NO_PLAN: Readonly<Record<(typeof NO_PLAN_REASONS)[number], string>> = {
  declined: 'abgelehnt',
  consentRefused: 'Einwilligung verweigert',
  notReached: 'nicht erreicht',
  movedAway: 'weggezogen',
  noNeed: 'kein Bedarf',
  otherPlan: 'anderer Plan liegt vor',
  other: 'anderer Grund',
};

const AGENCIES = { jobcenter: 'dem Jobcenter', employmentAgency: 'der Agentur für Arbeit' } as const;

/** With whom the integration management works (5.9): `Anbieter von Integrations- und Sprachkursen`. */
export const partnerLabel = (partner: NetworkPartner): string => PARTNERS[partner];

/** Who receives data: `Bewilligungsstelle`. */
export const recipientLabel = (recipient: (typeof DATA_RECIPIENTS)[number]): string => RECIPIENTS[recipient];

/** Which kind of data: `Haushalt`. */
export const dataCategoryLabel = (category: (typeof DATA_CATEGORIES)[number]): string => CATEGORIES[category];

/** To what a client consents (5.8.1): `Weitergabe`. */
export const purposeLabel = (purpose: ConsentPurpose): string => PURPOSES[purpose];

/** Why no plan came about (5.8.2), as a category: `weggezogen`. */
export const noPlanReason = (reason: (typeof NO_PLAN_REASONS)[number]): string => NO_PLAN[reason];

/** With whom the agreement is aligned (5.8.1), after „mit“: `dem Jobcenter`. */
export const agencyLabel = (agency: keyof typeof AGENCIES): string => AGENCIES[agency];
