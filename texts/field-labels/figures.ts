import { CARE_CASE_FIELD_LABELS } from './care-case';

const CONTACT_FIELDS = ['kind', 'on', 'form', 'topics', 'topics.*', 'estimated', 'persons', 'persons.*'] as const;
const MORE_FIELDS = ['persons.*.caseRef', 'persons.*.householdRef', 'referredTo', 'referredTo.*', 'partner'] as const;
const MEASURE_FIELDS = ['measure.beganOn', 'measure.laterCollectionImpossible'] as const;

/** Fields of the input of key figures, and of a planned care case; a list in a contact has its own position, so the contact says only its place. */
export const FIGURES_FIELD_LABELS: Readonly<Record<string, string>> = {
  contacts: 'Kontakte',
  'contacts.*': '{n}. Kontakt',
  ...Object.fromEntries(
    [...CONTACT_FIELDS, ...MORE_FIELDS, ...MEASURE_FIELDS].flatMap((field) => [
      [`contacts.*.${field}`, `{n}. Kontakt, ${CARE_CASE_FIELD_LABELS[field] ?? field}`],
      [`contact.${field}`, `Kontakt, ${CARE_CASE_FIELD_LABELS[field] ?? field}`],
    ]),
  ),
  plans: 'Erstellte Integrationspläne',
  'plans.*': '{n}. Integrationsplan',
  'plans.*.on': 'Tag des {n}. Integrationsplans',
  measure: 'Maßnahme',
  year: 'Kalenderjahr',
  outgoing: 'Weitergabe',
  'period.from': 'Beginn des Zeitraums',
  'period.to': 'Ende des Zeitraums',
  retentionYears: 'Aufbewahrung in Jahren',
  contact: 'Kontakt',
  gaps: 'Lücken',
  confirmed: 'Begründung für bestehende Lücken',
  figuresLeadDays: 'Tage zwischen der Prüfung der Kennzahlen und dem 15. Januar',
  evaluationLeadDays: 'Tage für die Evaluation ohne Termin',
};
