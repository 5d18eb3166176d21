/** Words of the outbox. */
export const OUTBOX = {
  title: 'Postausgang',
  heading: (waiting: number, refused: number) =>
    [waitingWords(waiting), refused > 0 ? `${refused} nicht angenommen` : ''].filter((part) => part !== '').join(', '),
  caption: 'Erinnerungen, neueste zuerst',
  columns: ['Betreff', 'Empfang', 'Aufgabe', 'Stand', 'Akte'],
  states: {
    queued: 'wartet auf Versand',
    claimed: 'wird versandt',
    accepted: 'vom Mailserver angenommen',
    refused: 'nicht angenommen',
    bounced: 'als unzustellbar zurückgekommen',
    undeliverable: 'nicht zustellbar, niemand erreicht',
    withdrawn: 'nicht mehr nötig, nicht versandt',
  },
  empty: 'Noch keine Erinnerung.',
  emptyHelp: 'Erinnerungen entstehen vor, an und nach dem Tag, an dem eine Pflicht fällig ist.',
  attempts: (count: number) => (count === 1 ? '1 Versuch' : `${count} Versuche`),
  unknownAddress: 'keine Adresse hinterlegt',
  recipient: 'An',
  queuedAt: 'Aufgegeben am',
  state: 'Stand',
  messageId: 'Nachrichtenkennung',
  rungs: 'Erinnerungsstufen',
  file: 'Akte',
  text: 'Wortlaut',
  html: 'Darstellung im Mailprogramm',
  htmlFrame: 'Die Nachricht, wie ein Mailprogramm sie zeigt',
  calendar: 'Termin herunterladen (.ics)',
  evidence: 'Versand',
  evidenceColumns: ['Zeitpunkt', 'Ergebnis', 'Antwort des Mailservers'],
  results: {
    accepted: 'angenommen',
    refused: 'abgelehnt',
    deferred: 'zurückgestellt',
    bounced: 'zurückgekommen',
    withdrawn: 'zurückgezogen',
  } as Readonly<Record<string, string>>,
  noEvidence: 'Noch kein Versandversuch.',
  back: 'Zum Postausgang',
} as const;

function waitingWords(waiting: number): string {
  if (waiting === 0) return 'Alle Nachrichten sind versandt';
  return waiting === 1 ? '1 Nachricht wartet auf den Versand' : `${waiting} Nachrichten warten auf den Versand`;
}
