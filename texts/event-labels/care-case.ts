import type { CareCaseEventType } from '../../domain/care-case';

/** What happened in a care case. */
export const CARE_CASE_EVENT_LABELS: Readonly<Record<CareCaseEventType, string>> = {
  allocated: 'Zuweisung an die Gemeinde',
  handoverHeld: 'Übergabegespräch',
  contactOffered: 'Angebot der Integrationsbegleitung',
  consentGiven: 'Einwilligung',
  consentWithdrawn: 'Widerruf der Einwilligung',
  surveyed: 'Erhebung der Bedarfe und Ressourcen',
  externalRecordLinked: 'Verweis auf den Datensatz in I-online',
  planAgreed: 'Integrationsplan vereinbart',
  legacyPlanAdopted: 'Früherer Integrationsplan übernommen',
  planReviewed: 'Integrationsplan überprüft',
  agreementAligned: 'Abstimmung mit Jobcenter oder Agentur für Arbeit',
  agreementDutyExplained: 'Hinweis auf die Pflicht zur Eingliederungsvereinbarung',
  stepAgreed: 'Schritt vereinbart',
  stepFulfilled: 'Schritt erfüllt',
  stepMissed: 'Schritt nicht erfüllt',
  planNotReached: 'Kein Integrationsplan zustande gekommen',
  noPlanRecorded: 'Gründe für den fehlenden Integrationsplan festgehalten',
  counsellingNotUsed: 'Beratung nicht in Anspruch genommen',
  brokenOff: 'Beratung abgebrochen',
  recordWritten: 'Schriftlicher Vermerk',
  socialLawNoticeGiven: 'Hinweis auf die sozialrechtlichen Bestimmungen',
  dataTransferred: 'Daten weitergegeben',
  ended: 'Betreuung beendet',
  deleted: 'Personenbezogene Daten gelöscht',
};
