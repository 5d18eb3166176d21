import type { DerivationStep } from '../domain/decision';
import type { LegalDate } from '../domain/legal-date';
import type { Cents, FullTimeEquivalent } from '../domain/money';
import { exactMoney, mixedNumber } from './exact-number';
import { formatDay, formatMoney, formatShare } from './format';
import { monthName } from './month-name';

type Value = string | number | undefined;
type Lines = Readonly<Record<string, (values: DerivationStep['values']) => string>>;

const money = (value: Value) => formatMoney(value as Cents);
const share = (value: Value) => formatShare(value as FullTimeEquivalent);
const day = (value: Value) => formatDay(value as LegalDate);
const exact = (value: Value) => exactMoney(String(value));
const month = (value: Value) => monthName(String(value));
const lacking = (value: Value, written: (value: Value) => string) =>
  value === 0 ? '' : `, es fehlen ${written(value)}`;

/** The yearly amount and the grant for a period (3.2, 3.4.2). */
const GRANT: Lines = {
  rate: ({ provision, rate }) => `Fördersatz für eine VZÄ im Jahr nach Ziffer ${provision}: ${money(rate)}`,
  'rate-inferred': ({ type, provision, rate }) =>
    `Fördersatz für eine VZÄ im Jahr, für Buchstabe ${type} aus Ziffer ${provision} abgeleitet: ${money(rate)}`,
  'rate-set': ({ type, rate }) =>
    `Fördersatz für eine VZÄ im Jahr, für Buchstabe ${type} vom Landkreis bestimmt: ${money(rate)}`,
  'rate-set-unnamed': ({ type, rate }) =>
    `Fördersatz für eine VZÄ im Jahr, für Buchstabe ${type} vom Landkreis bestimmt, da die Richtlinie keinen nennt: ${money(rate)}`,
  'rate-undetermined': ({ type }) =>
    `Für Buchstabe ${type} ist kein Fördersatz bestimmt; ein Betrag wird nicht genannt`,
  'proportional-to-share': (values) =>
    `Anteil nach Ziffer 3.4.2: ${money(values.rate)} × ${share(values.share)} = ${money(values.perYear)}`,
  'costs-unknown': () => 'Der Fördersatz gilt als Obergrenze; die tatsächlichen Personalkosten sind nicht bekannt',
  'no-more-than-costs': (values) =>
    `Höchstens die tatsächlichen Personalkosten von ${money(values.costs)}: ${exact(values.exact)}`,
  stretch: (values) => `${day(values.from)} bis ${day(values.to)}: Buchstabe ${values.type}, ${share(values.share)}`,
  'cut-to-grant-period': ({ from, to }) =>
    `Beschäftigt vom ${day(from)} bis ${day(to)}; nur die Tage im Bewilligungszeitraum zählen`,
  'outside-grant-period': ({ from, to }) =>
    `${day(from)} bis ${day(to)}: außerhalb des Bewilligungszeitraums, zählt nicht`,
  'below-minimum-share': (values) =>
    `${share(values.share)}: unter ${share(values.minimum)}, nach Ziffer 3.4.2 nicht zuwendungsfähig`,
  'whole-months': ({ from, to, months }) =>
    months === 1 ? `${month(from)}: 1 voller Monat` : `${month(from)} bis ${month(to)}: ${months} volle Monate`,
  'part-month': (values) => `${month(values.month)}: ${partOfMonth(values)}`,
  'stretch-amount': (values) =>
    `${money(values.rate)} × ${share(values.share)} ÷ 12 × ${months(values.months)} = ${exact(values.exact)}`,
  'sum-of-stretches': (values) => `Zusammen: ${exact(values.exact)}`,
  rounded: ({ amount }) => `Auf volle Cent gerundet: ${money(amount)}`,
  'post-amount': ({ post, amount }) => `Stelle ${post}: ${money(amount)}`,
  'post-amount-unknown': ({ post }) => `Stelle ${post}: Betrag nicht beurteilbar`,
  total: ({ amount }) => `Förderung zusammen: ${money(amount)}`,
};

/** The minimum of a first application (3.4.1). */
const APPLICATION: Lines = {
  'application-post': (values) =>
    `${values.place}. Stelle: ${money(values.rate)} × ${share(values.share)} = ${exact(values.exact)}`,
  'application-post-below-minimum': (values) =>
    `${values.place}. Stelle: ${share(values.share)}, unter ${share(values.minimum)} nach Ziffer 3.4.2, zählt nicht`,
  'application-post-undetermined': (values) =>
    `${values.place}. Stelle: ${share(values.share)} nach Buchstabe ${values.type}, Fördersatz nicht bestimmt`,
  'application-volume': (values) =>
    `Mittelvolumen nach Ziffer 3.4.1: ${money(values.volume)}, mindestens ${money(values.minimum)}${lacking(values.lacking, money)}`,
  'application-known-volume': (values) =>
    `Mittelvolumen nach Ziffer 3.4.1, soweit bestimmt: ${money(values.volume)}, mindestens ${money(values.minimum)}`,
  'application-share': (values) =>
    `Stellenumfang nach Ziffer 3.4.1: ${share(values.share)}, mindestens ${share(values.minimum)}${lacking(values.lacking, share)}`,
  'application-below-full-time': (values) =>
    `Hinweis: Das Mittelvolumen ist erreicht, der Stellenumfang liegt mit ${share(values.share)} unter ${share(values.minimum)}`,
};

/** The reduction in a long absence (4.2). */
const REDUCTION: Lines = {
  'replacement-possible': () => 'Keine Kürzung nach Ziffer 4.2: Geeigneter Ersatz ist möglich',
  'sick-pay-continues': () => 'Keine Kürzung nach Ziffer 4.2: Die gesetzliche Lohnfortzahlung dauert an',
  'reduction-fact-unknown': ({ fact }) => `Nicht bekannt: ${reductionFact(String(fact))}`,
  'reduction-days': ({ from, to }) => `Zeitraum der Kürzung nach Ziffer 4.2: ${day(from)} bis ${day(to)}`,
  'reduction-before-week-seven': ({ from, weekSeven }) =>
    `Hinweis: Der ${day(from)} liegt vor der 7. Woche, die am ${day(weekSeven)} beginnt; bis zu 6 Wochen ist der Verband nach Ziffer 4.1 ohne Erstattungspflicht freigestellt`,
  'no-day-to-reduce': () => 'Kein Tag, für den zu kürzen wäre',
  'reduction-month': (values) =>
    `${month(values.month)}: ${money(values.costs)} × ${values.counted}/${values.of} − ${money(values.supplement)} Krankengeldzuschuss = ${exact(values.exact)}`,
  'supplement-exceeds': (values) =>
    `Hinweis: Im ${month(values.month)} übersteigt der Krankengeldzuschuss die ersparten Personalkosten um ${exact(values.excess)}; die Kürzung ist 0,00 €, der Rest wird nicht übertragen`,
  'reduction-is-a-proposal': () => 'Vorschlag: Über eine Kürzung entscheidet eine Person',
  'reduction-amount': ({ post, amount }) => `Stelle ${post}: Kürzung ${money(amount)}`,
  'reduction-amount-unknown': ({ post }) => `Stelle ${post}: Kürzung nicht beurteilbar`,
  'reduction-total': ({ amount }) => `Vorgeschlagene Kürzung zusammen: ${money(amount)}`,
};

const LINES: Lines = { ...GRANT, ...APPLICATION, ...REDUCTION };

/** One line of a computation: `Anteil nach Ziffer 3.4.2: 64.000,00 € × 0,75 VZÄ = 48.000,00 €`. */
export function derivationLine({ step, values }: DerivationStep): string {
  return LINES[step]?.(values) ?? `${step}: ${Object.values(values).join(', ')}`;
}

function partOfMonth({ counted, of, basis }: DerivationStep['values']): string {
  if (basis === 'thirtieths') return `${counted} von ${of} Dreißigsteln`;
  if (basis === 'calendarDays') return `${counted} von ${of} Kalendertagen`;
  return counted === 0 ? 'kein voller Monat, zählt nicht' : `${counted} von ${of} Kalendertagen eines vollen Monats`;
}

function months(value: Value): string {
  return value === '1' ? '1 Monat' : `${mixedNumber(String(value))} Monate`;
}

const FACTS: Readonly<Record<string, string>> = {
  replacementImpossible: 'ob geeigneter Ersatz nicht möglich ist',
  lastPaidDay: 'letzter Tag der gesetzlichen Lohnfortzahlung',
  monthlyCosts: 'Personalkosten eines vollen Monats',
  expectedUntil: 'wie lange der Ausfall dauert',
};

/** A fact of a reduction that has to be known: `Krankengeldzuschuss für Februar 2027`. */
export function reductionFact(fact: string): string {
  const [, supplementOf] = /^supplements\.(.+)$/.exec(fact) ?? [];
  return supplementOf === undefined ? (FACTS[fact] ?? fact) : `Krankengeldzuschuss für ${monthName(supplementOf)}`;
}
