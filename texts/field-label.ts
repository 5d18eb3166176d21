import { ENTITY_TYPES } from '../domain/case-event';
import { ABSENCE_FIELD_LABELS } from './field-labels/absence';
import { CALCULATOR_FIELD_LABELS } from './field-labels/calculators';
import { CARE_CASE_FIELD_LABELS } from './field-labels/care-case';
import { EMPLOYMENT_FIELD_LABELS } from './field-labels/employment';
import { FIGURES_FIELD_LABELS } from './field-labels/figures';
import { FREE_REASON_LABELS } from './field-labels/free-reasons';
import { FUNDING_FIELD_LABELS } from './field-labels/funding';
import { GRANT_FIELD_LABELS } from './field-labels/grant';
import { LEDGER_FIELD_LABELS } from './field-labels/ledger';
import { MANDATE_FIELD_LABELS } from './field-labels/mandate';
import { SETTINGS_FIELD_LABELS } from './field-labels/settings';

/** Labels by dotted path; `*` stands for a position in a list, `{n}` for it counted from one. */
const FIELD_LABELS: Readonly<Record<string, string>> = {
  ...CALCULATOR_FIELD_LABELS,
  ...ABSENCE_FIELD_LABELS,
  ...GRANT_FIELD_LABELS,
  ...FUNDING_FIELD_LABELS,
  ...CARE_CASE_FIELD_LABELS,
  ...FIGURES_FIELD_LABELS,
  ...MANDATE_FIELD_LABELS,
  ...EMPLOYMENT_FIELD_LABELS,
  ...LEDGER_FIELD_LABELS,
  ...SETTINGS_FIELD_LABELS,
  ...FREE_REASON_LABELS,
  provider: 'Verband',
  person: 'Person',
  'person.givenName': 'Vorname',
  'person.familyName': 'Nachname',
  firstDay: 'Erster Arbeitstag',
  lastDay: 'Letzter Tag der Beschäftigung',
  takenOver: 'Übernahme bereits tätigen Personals',
  contract: 'Arbeitsvertrag',
  'contract.kind': 'Art des Vertrags',
  'contract.from': 'Vertragsbeginn',
  'contract.fullTimeEquivalent': 'Beschäftigungsumfang',
  'contract.municipalities': 'Aufteilung auf Gemeinden',
  'contract.municipalities.*': '{n}. Gemeinde',
  'contract.municipalities.*.name': 'Name der {n}. Gemeinde',
  'contract.municipalities.*.share': 'Stellenanteil der {n}. Gemeinde',
  'contract.monthlyPay': 'Monatliches Entgelt',
  'contract.placeOfWork': 'Einsatzort',
  qualification: 'Qualifikation',
  'qualification.type': 'Qualifikationsart nach Ziffer 3.2',
  'qualification.degree': 'Hochschulabschluss',
  'qualification.degree.level': 'Grad des Hochschulabschlusses',
  'qualification.degree.field': 'Studienfach',
  'qualification.degree.suitabilityReasonOnFile': 'Begründung der Eignung des Fachs liegt vor (Buchstabe b)',
  'qualification.degree.country': 'Staat des Hochschulabschlusses',
  'qualification.degree.equivalence': 'Gleichwertigkeit des Hochschulabschlusses',
  'qualification.schoolCertificate': 'Schulabschluss',
  'qualification.schoolCertificate.level': 'Art des Schulabschlusses',
  'qualification.schoolCertificate.country': 'Staat des Schulabschlusses',
  'qualification.schoolCertificate.equivalence': 'Gleichwertigkeit des Schulabschlusses',
  'qualification.vocationalTraining': 'Berufsausbildung',
  'qualification.vocationalTraining.completed': 'Berufsausbildung abgeschlossen',
  'qualification.vocationalTraining.occupation': 'Ausbildungsberuf',
  'qualification.vocationalTraining.country': 'Staat der Berufsausbildung',
  'qualification.vocationalTraining.equivalence': 'Gleichwertigkeit der Berufsausbildung',
  'qualification.experience': 'Erfahrungswissen',
  'qualification.experience.credible': 'Erfahrungswissen glaubhaft gemacht',
  'qualification.experience.documentedBy': 'Erfahrungswissen dokumentiert durch',
  'qualification.experience.documentedOn': 'Erfahrungswissen dokumentiert am',
  'qualification.requalification': 'Nachqualifizierung',
  'qualification.requalification.bookedOn': 'Zur Nachqualifizierung angemeldet am',
  'qualification.requalification.begunOn': 'Nachqualifizierung begonnen am',
  'qualification.requalification.completedOn': 'Nachqualifizierung abgeschlossen am',
  'qualification.requalification.days': 'Dauer der längsten Schulung in Tagen',
  'qualification.requalification.topics': 'Behandelte Themen nach Ziffer 3.3.1',
  'qualification.requalification.topics.*': '{n}. behandeltes Thema',
  'qualification.requalification.certificate': 'Bescheinigung über die Nachqualifizierung',
  'qualification.priorEmployment': 'Frühere Beschäftigungen',
  priorEmploymentInField: 'Frühere Beschäftigung in diesem Feld',
  'qualification.priorEmployment.*': '{n}. frühere Beschäftigung',
  'qualification.priorEmployment.*.from': 'Beginn der {n}. früheren Beschäftigung',
  'qualification.priorEmployment.*.to': 'Ende der {n}. früheren Beschäftigung',
  'qualification.priorEmployment.*.field': 'Tätigkeitsfeld der {n}. früheren Beschäftigung',
  'qualification.priorEmployment.*.employed': 'Arbeitsverhältnis in der {n}. früheren Beschäftigung',
  'qualification.priorEmployment.*.extent': 'Umfang der {n}. früheren Beschäftigung',
  'qualification.priorEmployment.*.certificate': 'Bescheinigung zur {n}. früheren Beschäftigung',
  'qualification.suitabilityCheck': 'Prüfung der Eignung',
  'qualification.suitabilityCheck.checkedOn': 'Eignung geprüft am',
  'qualification.suitabilityCheck.means': 'Art der Eignungsprüfung',
  'qualification.suitabilityCheck.findings': 'Erkenntnisse bei der Eignungsprüfung',
  grantPeriod: 'Bewilligungszeitraum',
  'grantPeriod.from': 'Beginn des Bewilligungszeitraums',
  'grantPeriod.to': 'Ende des Bewilligungszeitraums',
  provedOn: 'Nachgewiesen am',
  receivedOn: 'Eingegangen am',
  begunOn: 'Erster besuchter Kurstag',
  sentOn: 'Abgesandt am',
  change: 'Nummer der Veränderung',
  what: 'Art der Veränderung',
  decidedOn: 'Tag der Entscheidung',
  excluded: 'Tätigkeitsausschluss',
  effectiveOn: 'Wirksam ab',
  knownOn: 'Bekannt seit',
  channel: 'Übermittlungsweg',
  placeOfWork: 'Einsatzort',
  documentId: 'Dokument',
  document: 'Dokument',
  people: 'Personen',
  'people.*': '{n}. Person',
  'people.*.id': 'Kennung der {n}. Person',
  'people.*.givenName': 'Vorname der {n}. Person',
  'people.*.familyName': 'Nachname der {n}. Person',
  'people.*.email': 'E-Mail-Adresse der {n}. Person',
  organisations: 'Organisationen',
  'organisations.*': '{n}. Organisation',
  'organisations.*.id': 'Kennung der {n}. Organisation',
  'organisations.*.kind': 'Art der {n}. Organisation',
  'organisations.*.name': 'Name der {n}. Organisation',
  'organisations.*.roles': 'Zuständige der {n}. Organisation',
  'organisations.*.roles.coordinator': 'Koordination der {n}. Organisation',
  'organisations.*.roles.deputy': 'Vertretung der {n}. Organisation',
  'organisations.*.roles.lead': 'Leitung der {n}. Organisation',
  'organisations.*.roles.compliance': 'Prüfung der {n}. Organisation',
  'organisations.*.roles.administrator': 'Verwaltung der {n}. Organisation',
  settings: 'Einstellungen',
  status: 'Stand',
  bearer: 'Pflichtiger',
  dueBefore: 'Fällig vor',
  organisation: 'Organisation',
  actor: 'Handelnde Person',
  as: 'Handelnde Person',
  title: 'Titel des Probelaufs',
  from: 'Beginn des Probelaufs',
  to: 'Ende des Probelaufs',
  steps: 'Schritte des Probelaufs',
  'steps.*': '{n}. Schritt',
  'steps.*.on': 'Tag des {n}. Schritts',
  'steps.*.at': 'Uhrzeit des {n}. Schritts',
  'steps.*.as': 'Handelnde Person im {n}. Schritt',
  'steps.*.name': 'Name im {n}. Schritt',
  'steps.*.hire': 'Vorgang im {n}. Schritt',
  employment: 'Beschäftigung',
  requestId: 'Vorgangskennung',
  entity: 'Aktenzeichen',
  duty: 'Pflicht',
  dutyId: 'Pflicht',
  file: 'Datei',
  type: 'Art des Vorgangs',
  list: 'Art der Akte',
  references: 'Aktenzeichen',
  'references.*': '{n}. Aktenzeichen',
  set: 'Einzelne Angabe',
};

/**
 * German label of an input field by its dotted path, list positions counted from one:
 * `contract.municipalities.0.share` is `Stellenanteil der 1. Gemeinde`. A field of an event stands behind entity and event
 * (`absence.reported.firstDay`); where that has no words of its own, it has those of the ledger's event or of the field
 * alone. A path without a label comes back as it is.
 */
export function fieldLabel(path: string): string {
  const label = candidates(path.split('.'))
    .map(labelOf)
    .find((found) => found !== undefined);
  return label ?? path;
}

/**
 * The same for a field of an event, `firstDay` of `absence.reported`, also where it stands below the event's name or
 * below `data`; without words of its own it stays as it is.
 */
export function faultFieldLabel(field: string, form: string | undefined): string {
  const below = field.slice(field.indexOf('.') + 1);
  const paths = form === undefined ? [field] : [`${form}.${field}`, `${form}.${below}`, field];
  const labelled = paths.find((path) => fieldLabel(path) !== path);
  return labelled === undefined ? field : fieldLabel(labelled);
}

function candidates(parts: readonly string[]): readonly (readonly string[])[] {
  const isOfEvent = parts.length > 2 && ENTITY_TYPES.some((entity) => entity === parts[0]);
  return isOfEvent ? [parts, parts.slice(1), parts.slice(2)] : [parts];
}

function labelOf(parts: readonly string[]): string | undefined {
  const positions = parts.filter((part) => /^\d+$/.test(part)).map((part) => String(Number(part) + 1));
  const pattern = parts.map((part) => (/^\d+$/.test(part) ? '*' : part)).join('.');
  // A field may be called `__proto__` or `constructor`: what every object inherits is no label.
  const label = Object.hasOwn(FIELD_LABELS, pattern) ? FIELD_LABELS[pattern] : undefined;
  return label?.replaceAll('{n}', () => positions.shift() ?? '');
}
