import type { AbsenceEventType } from '../../domain/absence';

/** What happened in an absence. */
export const ABSENCE_EVENT_LABELS: Readonly<Record<AbsenceEventType, string>> = {
  reported: 'Ausfall gemeldet',
  forecastChanged: 'Voraussichtliche Dauer geändert',
  replacementProposed: 'Ersatzpersonal vorgeschlagen',
  replacementStarted: 'Ersatzpersonal eingesetzt',
  replacementAssessed: 'Ersatzpersonal beurteilt',
  replacementEnded: 'Einsatz des Ersatzpersonals beendet',
  declaredImpossible: 'Kein Ersatzpersonal möglich',
  impossibilityNoticeSent: 'Mitteilung über fehlendes Ersatzpersonal abgesandt',
  impossibilityNoticeReceived: 'Mitteilung über fehlendes Ersatzpersonal eingegangen',
  sickPayEnded: 'Gesetzliche Lohnfortzahlung entfallen',
  costsStated: 'Personalkosten und Krankengeldzuschuss angegeben',
  sickPayNoticeSent: 'Mitteilung über das Ende der Lohnfortzahlung abgesandt',
  sickPayNoticeReceived: 'Mitteilung über das Ende der Lohnfortzahlung eingegangen',
  reductionDecided: 'Kürzung der zu erstattenden Personalkosten entschieden',
  returned: 'Rückkehr',
  absenceSumChanged: 'Ausfalltage in zwölf Monaten',
  employmentEnded: 'Beschäftigung der ausgefallenen Person beendet',
};
