/** German of the house settings, of absences and of mails that came back. */
export const SETTINGS_WORDS = {
  commands: {
    settings: 'zeigt die Hauseinstellungen, schlägt neue vor oder bestätigt einen Vorschlag',
    away: 'vermerkt, von wann bis wann eine Person nicht da ist; so lange wird auch die Vertretung erinnert',
    bounce: 'vermerkt, dass eine E-Mail als unzustellbar zurückkam; die nächste Person wird erinnert',
  },
  arguments: {
    person: 'Kennung der Person; ohne Angabe erscheint die Liste',
    messageId: 'Nachrichtenkennung aus dem Postausgang',
  },
  options: {
    file: 'neue Hauseinstellungen als YAML oder JSON',
    preview: 'zeigt nur, welche offenen Termine und Erinnerungen sich verschieben',
    propose:
      'schlägt die Hauseinstellungen vor; eine zweite Person bestätigt sie: Verwaltung oder Leitung des Landkreises',
    confirm: 'Kennung des Vorschlags, der gelten soll',
    history: 'listet alle Fassungen, die neueste zuerst',
    reassess: 'lässt alle Akten mit den geltenden Hauseinstellungen neu berechnen oder setzt dies fort',
    from: 'erster Tag (JJJJ-MM-TT)',
    to: 'letzter Tag (JJJJ-MM-TT)',
    drop: 'nimmt die Abwesenheit zurück, die an diesem Tag beginnt (JJJJ-MM-TT)',
    detail: 'Meldung des Mailservers; Adressen darin werden nicht gespeichert',
  },
  heads: {
    versions: ['Fassung', 'Gilt seit', 'Gesetzt durch'],
    away: ['Person', 'Von', 'Bis'],
  },
  inForce: (version: number, since: string, by: string) =>
    `Fassung ${version}, gilt seit ${since}, gesetzt durch ${by}`,
  waiting: (id: string, by: string, at: string) =>
    `Vorschlag ${id} von ${by}, ${at}: wartet auf die Bestätigung einer zweiten Person.`,
  proposed: (id: string) =>
    `Vorschlag ${id} aufgenommen. Er gilt, sobald eine zweite Person ihn bestätigt: Verwaltung oder Leitung des Landkreises.`,
  adopted: (version: number, entities: number) =>
    `Fassung ${version} gilt. ${entities === 1 ? '1 Akte wird' : `${entities} Akten werden`} neu berechnet.`,
  underway: (version: number, asked: number, entities: number) =>
    `Neuberechnung mit Fassung ${version}: ${asked} von ${entities} Akten.`,
  reassessed: (asked: number) =>
    `${asked === 1 ? '1 Akte ist' : `${asked} Akten sind`} zur Neuberechnung aufgefordert.`,
  away: (person: string, from: string, to: string) => `${person} ist vom ${from} bis zum ${to} als abwesend vermerkt.`,
  awayDropped: (person: string, from: string) => `Die Abwesenheit von ${person} ab ${from} ist zurückgenommen.`,
  nobodyAway: 'Niemand ist als abwesend vermerkt.',
  bounced: 'Vermerkt. Die nächste Person wird erinnert.',
  nobodyLeft: 'Vermerkt. Es ist niemand mehr da, der erinnert werden könnte.',
} as const;
