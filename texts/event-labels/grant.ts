import type { GrantEventType } from '../../domain/grant/index';

/** What happened in a grant. */
export const GRANT_EVENT_LABELS: Readonly<Record<GrantEventType, string>> = {
  applied: 'Förderung beantragt',
  awarded: 'Förderung bewilligt',
  periodChanged: 'Bewilligungszeitraum geändert',
  proofSent: 'Verwendungsnachweis abgesandt',
  proofReceived: 'Verwendungsnachweis eingegangen',
  proofRejected: 'Verwendungsnachweis zurückgewiesen',
  enclosureAdded: 'Anlage zum Verwendungsnachweis eingegangen',
  accepted: 'Verwendungsnachweis anerkannt',
  readinessConfirmed: 'Meldefähigkeit bestätigt',
  dataRequested: 'Daten angefragt',
  dataReceived: 'Angefragte Daten eingegangen',
  figuresChecked: 'Kennzahlen geprüft',
  reportSent: 'Kennzahlenmeldung abgesandt',
  reportReceived: 'Kennzahlenmeldung eingegangen',
  reportRejected: 'Kennzahlenmeldung zurückgewiesen',
  evaluationRequested: 'Daten für die Evaluation angefragt',
  evaluationDataSent: 'Daten für die Evaluation abgesandt',
  evaluationDataReceived: 'Daten für die Evaluation eingegangen',
};
