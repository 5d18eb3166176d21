import type { DutyLabel } from '../duty-label';

/** The duties of an absence, by the row of the duty table. */
export const ABSENCE_DUTY_LABELS: Readonly<Record<string, DutyLabel>> = {
  '4.2-forecast-check': {
    title: 'Voraussichtliche Dauer des Ausfalls prüfen',
    closedBy: 'Erfassung, bis wann der Ausfall voraussichtlich dauert, oder der Rückkehr.',
    why: 'Nach Ziffer 4.2 ist Ersatzpersonal einzusetzen, wenn ein Ausfall voraussichtlich länger als sechs Wochen dauert. Den Prüftag setzt das Haus selbst fest.',
  },
  '4.2-replacement': {
    title: 'Ersatzpersonal einsetzen',
    closedBy:
      'Beginn eines Ersatzes, der die Anforderungen der Richtlinien erfüllt, oder Rückkehr der ausgefallenen Person.',
    why: 'Nach Ziffer 4.2 muss der Verband bei einem Ausfall von voraussichtlich mehr als sechs Wochen spätestens ab der 7. Woche geeignetes Ersatzpersonal einsetzen.',
  },
  '4.2-replacement-continued': {
    title: 'Weiteres Ersatzpersonal einsetzen',
    closedBy: 'Beginn eines weiteren geeigneten Ersatzes oder Rückkehr der ausgefallenen Person.',
    why: 'Der bisherige Ersatz endet vor dem Ausfall. Nach Ziffer 4.2 ist ab der 7. Woche geeignetes Ersatzpersonal einzusetzen; den Tag des Anschlusses setzt das Haus selbst fest.',
  },
  '4.2-notice-of-impossibility': {
    title: 'Bekannt geben, dass kein Ersatzpersonal möglich ist',
    closedBy: 'Eingang der Mitteilung beim Landratsamt; eine Form nennt die Ziffer nicht.',
    why: 'Nach Ziffer 4.2 gibt der Verband unverzüglich bekannt, wenn Ersatzpersonal nicht möglich ist und die gesetzliche Lohnfortzahlung entfällt.',
  },
  '4.2-notice-of-sick-pay-end': {
    title: 'Ende der Lohnfortzahlung bekannt geben',
    closedBy: 'Eingang der Mitteilung beim Landratsamt; eine Form nennt die Ziffer nicht.',
    why: 'Nach Ziffer 4.2 gibt der Verband unverzüglich bekannt, wenn Ersatzpersonal nicht möglich ist und die gesetzliche Lohnfortzahlung entfällt; die zu erstattenden Personalkosten verringern sich dann.',
  },
};
