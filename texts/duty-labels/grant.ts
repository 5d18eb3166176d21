import type { DutyLabel } from '../duty-label';

/** The duties of a grant, by the row of the duty table. */
export const GRANT_DUTY_LABELS: Readonly<Record<string, DutyLabel>> = {
  '3.10.1-proof-of-use': {
    title: 'Verwendungsnachweis vorlegen',
    closedBy:
      'Eingang des Verwendungsnachweises auf dem Formular der Bewilligungsstelle, ohne dass sie ihn zurückweist.',
    why: 'Nach Ziffer 3.10.1 ist die Verwendung der Fördermittel der Bewilligungsstelle spätestens drei Monate nach Ablauf des Bewilligungszeitraums nachzuweisen.',
  },
  '3.10.1-proof-to-county': {
    title: 'Verwendungsnachweis dem Landkreis vorlegen',
    closedBy:
      'Eingang des ausgefüllten Formulars mit dem Nachweis der Beschäftigung beim Landkreis, für den längsten Zeitraum auch mit dem Sachbericht.',
    why: 'Nach Ziffer 3.10.1 muss der Verband das ausgefüllte Formular mit seinen Anlagen fristgemäß dem Landkreis vorlegen. Einen eigenen Tag nennt die Ziffer nicht; diesen setzt das Haus.',
  },
  '3.11.1-figures-checked': {
    title: 'Kennzahlen des Jahres prüfen',
    closedBy:
      'Prüfung nach Ablauf des Jahres ohne offene Lücke, oder mit einer Begründung, warum die restlichen bestehen bleiben.',
    why: 'Nach Ziffer 3.11.1 sind die Kennzahlen kontinuierlich zu erheben; am 15. Januar werden sie gemeldet. Den Prüftag setzt das Haus selbst fest.',
  },
  '3.11.2-readiness': {
    title: 'Meldefähigkeit der Kennzahlen bestätigen',
    closedBy: 'Bestätigung, dass die Daten bis zu diesem Tag nach dem landeseinheitlichen Muster vorliegen.',
    why: 'Nach Ziffer 3.11.2 müssen die Daten mindestens halbjährlich auf Abfrage gemeldet werden können. Die Prüftage setzt das Haus selbst fest.',
  },
  '3.11.2-data-on-request': {
    title: 'Angefragte Daten melden',
    closedBy: 'Eingang der Daten bei der Bewilligungsstelle oder der von ihr benannten Stelle.',
    why: 'Nach Ziffer 3.11.2 müssen die Integrationsmanagerinnen und Integrationsmanager sicherstellen, dass die Daten auf Abfrage der Bewilligungsstelle oder einer von ihr benannten Stelle gemeldet werden können; den Tag bestimmt die Abfrage.',
  },
  '3.11.3-annual-report': {
    title: 'Kennzahlenmeldung (15. Januar) abgeben',
    closedBy: 'Eingang der formlosen Meldung mit der Anzahl der Einzelpersonen, Familien und Beratungsgespräche.',
    why: 'Nach Ziffer 3.11.3 müssen die Integrationsmanagerinnen und Integrationsmanager die Zahlen des vorangegangenen Kalenderjahres bis zum 15. Januar formlos an das Landratsamt bzw. die Bewilligungsstelle melden.',
  },
  '3.11.4-evaluation-data': {
    title: 'Daten für die Evaluation bereitstellen',
    closedBy: 'Eingang der zusammengefassten oder pseudonymisierten Daten bei der anfragenden Stelle.',
    why: 'Nach Ziffer 3.11.4 müssen Landratsamt bzw. Integrationsmanagement an der Evaluation mitwirken und die notwendigen Daten bereitstellen; den Tag bestimmt die Anfrage.',
    parties: 'Landratsamt bzw. Integrationsmanagement gegenüber dem Land',
  },
  '3.11.4-evaluation-data-undated': {
    title: 'Daten für die Evaluation bereitstellen',
    closedBy: 'Eingang der zusammengefassten oder pseudonymisierten Daten bei der anfragenden Stelle.',
    why: 'Nach Ziffer 3.11.4 müssen Landratsamt bzw. Integrationsmanagement an der Evaluation mitwirken und die notwendigen Daten bereitstellen. Weder die Ziffer noch die Anfrage nennt einen Tag; diesen setzt das Haus.',
    parties: 'Landratsamt bzw. Integrationsmanagement gegenüber dem Land',
  },
};
