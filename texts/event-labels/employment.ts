import type { EmploymentEvent } from '../../domain/employment';

/** What happened in an employment. */
export const EMPLOYMENT_EVENT_LABELS: Readonly<Record<EmploymentEvent['type'], string>> = {
  applied: 'Bewerbung auf eine Stelle',
  hired: 'Einstellung',
  started: 'Arbeitsbeginn',
  qualificationProved: 'Angaben zur Qualifikation nachgereicht',
  experienceDocumented: 'Erfahrungswissen dokumentiert',
  equivalenceProved: 'Gleichwertigkeit nachgewiesen',
  suitabilityChecked: 'Eignung geprüft',
  requalificationBooked: 'Anmeldung zur Nachqualifizierung',
  requalificationBrokenOff: 'Abbruch der Nachqualifizierung',
  noticeSent: 'Mitteilung zum Personal abgesandt',
  requalificationBegun: 'Beginn der Nachqualifizierung',
  proofOfBeginningReceived: 'Nachweis über den Beginn der Nachqualifizierung',
  proofOfBeginningForwarded: 'Nachweis über den Beginn der Nachqualifizierung bei der Bewilligungsstelle',
  proofOfCompletionReceived: 'Nachweis über den Abschluss der Nachqualifizierung',
  proofOfCompletionForwarded: 'Nachweis über den Abschluss der Nachqualifizierung bei der Bewilligungsstelle',
  noticeOfNewStaffReceived: 'Mitteilung über den neuen Einsatz',
  exclusionDecided: 'Entscheidung über den Tätigkeitsausschluss',
  changed: 'Veränderung im Personal',
  ended: 'Ausscheiden',
  noticeOfChangeReceived: 'Mitteilung über eine Veränderung im Personal',
  grantPeriodSet: 'Bewilligungszeitraum festgelegt',
  linked: 'Verweis auf einen Ausfall',
  absenceRecorded: 'Dauer eines Ausfalls',
};
