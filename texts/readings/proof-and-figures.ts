import { listReading, numberReading, type ReadingText, reading } from './reading-text';

const dayOfYear = (entry: string) => `${entry.slice(3)}.${entry.slice(0, 2)}.`;

/** Questions at 3.10 and 3.11, and on notices of the granting authority: proof of use, figures, reports. */
export const PROOF_AND_FIGURES: Readonly<Record<string, ReadingText>> = {
  afterExpiry: reading('Zählt bei „drei Monaten nach Ablauf“ der Tag nach dem Bewilligungszeitraum als erster Tag?', {
    '187_2': 'Ja (BGB § 187 Abs. 2): Endet der Zeitraum am 28.02., läuft die Frist bis 31.05.',
    '187_1': 'Nein (BGB § 187 Abs. 1): Endet der Zeitraum am 28.02., läuft die Frist bis 28.05.',
  }),
  internalLead: numberReading(
    'Bis wann legt der Verband dem Landkreis das Formular „fristgemäß“ vor?',
    (days) =>
      `${days === 1 ? '1 Tag' : `${days} Tage`} vor der Frist des Landkreises, als interne Vorlauffrist; die Richtlinie nennt keinen Tag`,
  ),
  proofPeriod: reading('Auf welchen Bewilligungszeitraum bezieht sich der Nachweis?', {
    perPersonAndGrant:
      'Die Zahlen je Person, der Sachbericht einmal für den Antragsteller, zum Ende des längsten Zeitraums.',
  }),
  consequence: reading('Was folgt, wenn ein Tag versäumt wird?', {
    noneNamed: 'Die Richtlinie nennt keine Folge; auch Fristwerk nennt keine.',
  }),
  extensionFrom: reading('Von wo an zählt eine Verlängerung: vom rechnerischen Ende oder vom verschobenen?', {
    nominal: 'vom rechnerischen Ende der alten Frist (BGB § 190)',
    due: 'vom verschobenen Ende der alten Frist',
  }),
  deemedDeliveryDays: numberReading(
    'Wann gilt ein mit der Post versandter Bescheid als bekannt gegeben?',
    (days) => (days === 1 ? '1 Tag nach der Aufgabe zur Post' : `${days} Tage nach der Aufgabe zur Post`),
    {
      table:
        'nach der gesetzlichen Frist des jeweiligen Tages (LVwVfG § 41 Abs. 2), sofern kein späterer Zugang erfasst ist',
    },
  ),
  servicesReferredTo: reading('Zählt „Anzahl der Regeldienste“ die Dienste oder die Weiterleitungen?', {
    servicesAndReferrals: 'Beide Zahlen werden gemeldet; Personen und Familien zählen im Zeitraum je einmal.',
  }),
  readinessDates: listReading(
    'Sind die Daten halbjährlich von selbst oder nur auf Abfrage zu melden?',
    (days) => `nur auf Abfrage; intern geprüft wird die Bereitschaft zum ${days.map(dayOfYear).join(' und ')}`,
  ),
  annualReportAddressee: reading(
    'An wen geht die Meldung bis zum 15. Januar: „Landratsamt bzw. die Bewilligungsstelle“?',
    {
      county: 'an das Landratsamt, das sie weitergibt',
      'granting-authority': 'an die Bewilligungsstelle',
    },
  ),
  fixedDateRoll: reading('Verschiebt sich der 15. Januar von einem Samstag oder Sonntag?', {
    on: 'ja, auf den nächsten Werktag; erinnert wird zum 15. Januar oder zum Arbeitstag davor',
    off: 'nein',
  }),
  annualFigures: reading('Die Meldung im Januar nennt weniger Zahlen als Ziffer 3.11.1. Was gilt?', {
    sameEntriesFrozenWhenSent: 'Beide entstehen aus denselben Einträgen und werden mit dem Versand festgehalten.',
  }),
  fundingNotice: reading('Wer wird auf die Förderung hingewiesen?', {
    twoTracks:
      'Es sind zwei Pflichten: der Hinweis in der Öffentlichkeitsarbeit und die Information aller Beteiligten.',
  }),
};
