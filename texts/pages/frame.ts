/** Words of the frame around every page, and of the pages that say that something went wrong. */
export const FRAME = {
  product: 'Fristwerk',
  purpose: 'Integrationsmanagement nach der Förderrichtlinie',
  skip: 'Zum Inhalt',
  navigation: 'Hauptbereiche',
  sections: { duties: 'Fristen', staff: 'Personal', outbox: 'Postausgang', guideline: 'Richtlinie' },
  today: (day: string) => `Heute: ${day}`,
  version: (version: string) => `Fristwerk ${version}`,
  api: 'Schnittstellenbeschreibung',
  faultTitle: (title: string) => `Fehler: ${title}`,
  notFound: 'Diese Seite gibt es nicht',
  notFoundHelp: 'Prüfen Sie die Adresse, oder wählen Sie einen Bereich in der Navigation.',
  refused: 'Das war nicht möglich',
  failed: 'Fristwerk konnte die Seite nicht ausliefern',
  failedHelp:
    'Es wurde nichts geändert, sofern zuvor keine Bestätigung erschien. Versuchen Sie es in einer Minute erneut; bleibt der Fehler, hilft der Betrieb weiter.',
  home: 'Zur Fristenliste',
  foreignRequest:
    'Diese Anfrage wurde nicht angenommen: Fristwerk beantwortet zurzeit nur Anfragen von diesem Rechner und aus den eigenen Seiten.',
} as const;
