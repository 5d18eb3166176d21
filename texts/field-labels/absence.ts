/** Fields of the events of an absence, by dotted path; with `absence.` where another form uses the name differently. */
export const ABSENCE_FIELD_LABELS: Readonly<Record<string, string>> = {
  'absence.firstDay': 'Erster Tag des Ausfalls',
  workedOnFirstDay: 'Am ersten Tag noch gearbeitet',
  'absence.reason': 'Grund des Ausfalls',
  expectedUntil: 'Voraussichtlich letzter Tag des Ausfalls',
  suitable: 'Anforderungen der Richtlinien erfüllt',
  lastPaidDay: 'Letzter Tag der gesetzlichen Lohnfortzahlung',
  upTo: 'Zwölf Monate bis',
  days: 'Ausfalltage',
};
