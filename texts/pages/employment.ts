import type { Outcome } from '../../domain/decision';
import type { LegalDate } from '../../domain/legal-date';
import { ENTRY_KINDS } from '../entry-kinds';
import { formatDate } from '../format';

/** Words of the page of one employment. */
export const EMPLOYMENT = {
  title: (reference: string) => `Akte ${reference}`,
  heading: (reference: string, openDuties: number, overdue: number) =>
    `Akte ${reference}: ${standing(openDuties, overdue)}`,
  provider: 'Verband',
  person: 'Person',
  decision: 'Prüfergebnis',
  decisionNote: 'Vorschlag nach der Richtlinie; über die Förderung entscheidet die Bewilligungsstelle.',
  noDecision: 'Noch kein Prüfergebnis. Es entsteht, sobald die Einstellung verarbeitet ist.',
  findings: 'Prüfung im Einzelnen',
  provision: (provision: string) => `Ziffer ${provision}`,
  missing: 'Es fehlt noch',
  supplement: 'Angaben nachreichen',
  suitability: 'Prüfung der Eignung nachreichen',
  exemption: 'Entbehrlich nach Ziffer 3.3.3? Frühere Beschäftigung nachreichen',
  amount: 'Förderbetrag im Jahr',
  amountNote: 'Rechnerischer Betrag für ein volles Jahr, falls gefördert wird; für Teile eines Jahres anteilig.',
  noAmount: (outcome: Outcome) =>
    outcome === 'not_eligible'
      ? 'Kein Betrag: Nach dem Vorschlag ist die Stelle nicht förderfähig.'
      : 'Kein Betrag: Er steht erst fest, wenn nichts mehr dagegenspricht und alle Angaben dazu vorliegen.',
  inferred: 'abgeleitet',
  inferredNote: 'Die Richtlinie nennt diesen Satz für Buchstabe c nicht ausdrücklich.',
  derivation: 'Herleitung',
  receipt: 'Grundlagen des Prüfergebnisses',
  duties: 'Pflichten',
  noDuties: 'Aus den bisherigen Angaben folgt keine Pflicht.',
  due: 'Fällig',
  prompt: 'Zu erledigen',
  owed: 'Pflichtiger',
  owedBy: 'Organisation',
  extended: 'Verlängert',
  extension: (from: LegalDate, to: LegalDate) => `von ${formatDate(from)} auf ${formatDate(to)}`,
  suspended: 'Ausgesetzt',
  rest: (from: LegalDate, to: LegalDate | undefined) =>
    to === undefined ? `seit ${formatDate(from)}` : `${formatDate(from)} bis ${formatDate(to)}`,
  counting: 'Fristberechnung',
  countingStrip: 'Fristberechnung als Folge von Tagen',
  otherReading: 'Andere Auslegung',
  stripStart: {
    event: 'Beginn, zählt nicht mit',
    firstDay: 'Beginn, zählt mit',
    fixed: 'Kalendertag',
    afterPeriodEnd: 'Ende des vorigen Zeitraums, zählt nicht mit',
    notification: 'Bekanntgabe, zählt nicht mit',
    rest: 'rechnerisches Ende vor dem Ruhen',
  },
  stripEnd: 'rechnerisches Ende',
  stripDue: 'fällig',
  stripEndDue: 'Ende und fällig',
  span: (count: number, unit: 'days' | 'weeks' | 'months' | 'years') =>
    `${count} ${count === 1 ? UNITS[unit][0] : UNITS[unit][1]}`,
  closes: 'Was erledigt sie?',
  why: 'Warum?',
  proof: 'Nachweis erfassen',
  proofHints: {
    receivedOn: 'Tag des Eingangs, TT.MM.JJJJ',
    begunOn: 'Der erste besuchte Kurstag; eine Anmeldung genügt nicht. TT.MM.JJJJ',
    sentOn: 'Tag der Absendung, TT.MM.JJJJ',
    placeOfWork: 'Gemeinde oder Anschrift, wie in der Mitteilung',
    document: 'PDF, Bild (png, jpg, webp, heic), E-Mail (eml, msg) oder Text (txt), bis 20 MB',
  },
  fulfilled: 'Erledigt',
  proofDocument: 'Nachweis herunterladen',
  proofDone: 'Der Nachweis ist erfasst',
  proofDoneHelp: 'Zu dieser Pflicht gehen keine Erinnerungen mehr hinaus.',
  nextReminder: 'Nächste Erinnerung',
  precaution: 'Hinweis',
  proofName: 'Nachweis',
  entries: 'Alle Einträge und Prüfpunkte dieser Akte',
  history: 'Verlauf',
  noHistory: 'Noch kein Eintrag.',
  historyAway: 'Der Verlauf ist zurzeit nicht abrufbar: Der Ablaufdienst antwortet nicht.',
  raw: 'Vollständige Aufzeichnung (JSON)',
  historyKinds: ENTRY_KINDS,
} as const;

const UNITS = {
  days: ['Tag', 'Tage'],
  weeks: ['Woche', 'Wochen'],
  months: ['Monat', 'Monate'],
  years: ['Jahr', 'Jahre'],
} as const;

/** How much is owed: `3 offene Pflichten, davon 1 überschritten`. */
export function standing(openDuties: number, overdue: number): string {
  if (openDuties === 0) return 'keine offene Pflicht';
  const open = openDuties === 1 ? '1 offene Pflicht' : `${openDuties} offene Pflichten`;
  return overdue === 0 ? open : `${open}, davon ${overdue} überschritten`;
}
