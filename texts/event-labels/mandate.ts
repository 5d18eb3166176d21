import type { MandateEventType } from '../../domain/mandate';

/** What happened in a mandate. */
export const MANDATE_EVENT_LABELS: Readonly<Record<MandateEventType, string>> = {
  agreed: 'Einvernehmen zwischen Landkreis und Gemeinde',
  transferred: 'Aufgabe übertragen',
  providerInformed: 'Verband über die Gemeinden informiert',
  personsNamed: 'Zu betreuende Personen vorgegeben',
  deploymentKnown: 'Personaleinsatz steht fest',
  staffListRequested: 'Personalaufstellung angefordert',
  staffListSent: 'Personalaufstellung abgesandt',
  staffListReceived: 'Personalaufstellung eingegangen',
  fundsAllocated: 'Mittel für die Gemeinde bereitgestellt',
  cooperationHeld: 'Zusammenarbeit mit örtlichen Stellen',
  roomsNegotiated: 'Verhandlung über Räume und Ausstattung',
  planTemplateProvided: 'Standardisierter Integrationsplan bereitgestellt',
  fundingNoticeGiven: 'Hinweis auf die Förderung',
  serviceGapOpened: 'Dienstleistung unterbrochen',
  serviceGapExplained: 'Begründung der Unterbrechung eingegangen',
  serviceGapClosed: 'Dienstleistung wieder aufgenommen',
  exceptionDecided: 'Über den Ausnahmefall entschieden',
  writtenFormConfirmed: 'Schriftform geprüft',
  ended: 'Aufgabenübertragung beendet',
};
