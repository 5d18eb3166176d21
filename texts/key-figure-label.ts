import type { KeyFigure } from '../domain/key-figure';

const KEY_FIGURE_LABELS: Readonly<Record<KeyFigure, string>> = {
  talks: 'Beratungsgespräche',
  networkingTalks: 'Vernetzungsgespräche',
  'networking.integrationOfficer': 'Vernetzung: kommunale Integrationsbeauftragte',
  'networking.preliminaryAccommodation': 'Vernetzung: Flüchtlingssozialarbeit der vorläufigen Unterbringung',
  'networking.languageCourses': 'Vernetzung: Anbieter von Integrations- und Sprachkursen',
  'networking.migrationCounselling': 'Vernetzung: Migrationsberatung und Jugendmigrationsdienste',
  'networking.employmentServices': 'Vernetzung: Jobcenter und Agenturen für Arbeit',
  'networking.civicNetworks': 'Vernetzung: bürgerschaftliche Netzwerke',
  'networking.furtherActors': 'Vernetzung: weitere Stellen',
  'topics.work': 'Thema: Arbeit',
  'topics.language': 'Thema: Sprache',
  'topics.housing': 'Thema: Wohnen',
  'topics.health': 'Thema: Gesundheit',
  'topics.education': 'Thema: Bildung',
  'topics.other': 'Thema: Sonstiges',
  'forms.counselling': 'Form: Beratung',
  'forms.accompanying': 'Form: Begleitung',
  'forms.placing': 'Form: Vermittlung',
  'forms.networking': 'Form: Vernetzung',
  'forms.other': 'Form: Sonstiges',
  persons: 'Beratene Einzelpersonen',
  families: 'Beratene Familien',
  plansMade: 'Erstellte Integrationspläne',
  regularServices: 'Regeldienste, an die weitergeleitet wurde',
  referrals: 'Weiterleitungen an Regeldienste',
};

/** Name of a key figure as the reports show it. */
export const keyFigureLabel = (figure: KeyFigure): string => KEY_FIGURE_LABELS[figure];
