import type { DerivationStep } from '../../domain/decision';
import { derivationLine } from '../../texts/derivation';

const line = (step: string, values: DerivationStep['values'] = {}) => derivationLine({ step, values });
const FROM_TO = { from: '2018-03-15', to: '2018-12-31' };

describe('a grant is told line by line (3.2, 3.4.2)', () => {
  it.each<[string, DerivationStep['values'], string]>([
    [
      'rate',
      { type: 'b', provision: '3.2 b', rate: 6_400_000 },
      'Fördersatz für eine VZÄ im Jahr nach Ziffer 3.2 b: 64.000,00 €',
    ],
    [
      'rate-inferred',
      { type: 'c', provision: '3.4.1', rate: 5_100_000 },
      'Fördersatz für eine VZÄ im Jahr, für Buchstabe c aus Ziffer 3.4.1 abgeleitet: 51.000,00 €',
    ],
    [
      'rate-set',
      { type: 'a', provision: '3.2 a', rate: 6_000_000 },
      'Fördersatz für eine VZÄ im Jahr, für Buchstabe a vom Landkreis bestimmt: 60.000,00 €',
    ],
    [
      'rate-set-unnamed',
      { type: 'c', provision: '3.4.1', rate: 4_800_000 },
      'Fördersatz für eine VZÄ im Jahr, für Buchstabe c vom Landkreis bestimmt, da die Richtlinie keinen nennt: 48.000,00 €',
    ],
    ['rate-undetermined', { type: 'c' }, 'Für Buchstabe c ist kein Fördersatz bestimmt; ein Betrag wird nicht genannt'],
    [
      'proportional-to-share',
      { rate: 6_400_000, share: 7_500, perYear: 4_800_000 },
      'Anteil nach Ziffer 3.4.2: 64.000,00 € × 0,75 VZÄ = 48.000,00 €',
    ],
    ['costs-unknown', {}, 'Der Fördersatz gilt als Obergrenze; die tatsächlichen Personalkosten sind nicht bekannt'],
    [
      'no-more-than-costs',
      { costs: 2_000_000, exact: '2000000' },
      'Höchstens die tatsächlichen Personalkosten von 20.000,00 €: 20.000,00 €',
    ],
    ['stretch', { ...FROM_TO, share: 5_000, type: 'a' }, '15.03.2018 bis 31.12.2018: Buchstabe a, 0,50 VZÄ'],
    [
      'cut-to-grant-period',
      FROM_TO,
      'Beschäftigt vom 15.03.2018 bis 31.12.2018; nur die Tage im Bewilligungszeitraum zählen',
    ],
    ['outside-grant-period', FROM_TO, '15.03.2018 bis 31.12.2018: außerhalb des Bewilligungszeitraums, zählt nicht'],
    [
      'below-minimum-share',
      { share: 2_000, minimum: 2_500 },
      '0,20 VZÄ: unter 0,25 VZÄ, nach Ziffer 3.4.2 nicht zuwendungsfähig',
    ],
    ['whole-months', { from: '2018-04', to: '2018-12', months: 9 }, 'April 2018 bis Dezember 2018: 9 volle Monate'],
    ['whole-months', { from: '2018-01', to: '2018-01', months: 1 }, 'Januar 2018: 1 voller Monat'],
    [
      'part-month',
      { month: '2018-03', counted: 17, of: 31, basis: 'calendarDays' },
      'März 2018: 17 von 31 Kalendertagen',
    ],
    ['part-month', { month: '2018-03', counted: 16, of: 30, basis: 'thirtieths' }, 'März 2018: 16 von 30 Dreißigsteln'],
    [
      'part-month',
      { month: '2018-03', counted: 0, of: 31, basis: 'wholeMonths' },
      'März 2018: kein voller Monat, zählt nicht',
    ],
    [
      'part-month',
      { month: '2018-03', counted: 17, of: 31, basis: 'wholeMonths' },
      'März 2018: 17 von 31 Kalendertagen eines vollen Monats',
    ],
    [
      'stretch-amount',
      { rate: 6_400_000, share: 5_000, months: '296/31', exact: '236800000/93' },
      '64.000,00 € × 0,50 VZÄ ÷ 12 × 9 17/31 Monate = 25.462,3655… €',
    ],
    [
      'stretch-amount',
      { rate: 6_400_000, share: 10_000, months: '1', exact: '1600000/3' },
      '64.000,00 € × 1,00 VZÄ ÷ 12 × 1 Monat = 5.333,3333… €',
    ],
    ['sum-of-stretches', { exact: '15001/2' }, 'Zusammen: 75,005 €'],
    ['rounded', { exact: '236800000/93', amount: 2_546_237 }, 'Auf volle Cent gerundet: 25.462,37 €'],
    ['post-amount', { post: 'stelle-1', amount: 5_100_000 }, 'Stelle stelle-1: 51.000,00 €'],
    ['post-amount-unknown', { post: 'stelle-1' }, 'Stelle stelle-1: Betrag nicht beurteilbar'],
    ['total', { amount: 5_100_000 }, 'Förderung zusammen: 51.000,00 €'],
  ])('%s %j', (step, values, told) => {
    expect(line(step, values)).toBe(told);
  });
});

describe('the minimum of a first application is told post by post (3.4.1)', () => {
  it.each<[string, DerivationStep['values'], string]>([
    [
      'application-post',
      { place: 1, rate: 6_400_000, share: 8_000, exact: '5120000' },
      '1. Stelle: 64.000,00 € × 0,80 VZÄ = 51.200,00 €',
    ],
    [
      'application-post-below-minimum',
      { place: 2, share: 2_000, minimum: 2_500 },
      '2. Stelle: 0,20 VZÄ, unter 0,25 VZÄ nach Ziffer 3.4.2, zählt nicht',
    ],
    [
      'application-post-undetermined',
      { place: 3, share: 5_000, type: 'c' },
      '3. Stelle: 0,50 VZÄ nach Buchstabe c, Fördersatz nicht bestimmt',
    ],
    [
      'application-volume',
      { volume: 5_120_000, minimum: 5_100_000, lacking: 0 },
      'Mittelvolumen nach Ziffer 3.4.1: 51.200,00 €, mindestens 51.000,00 €',
    ],
    [
      'application-volume',
      { volume: 3_200_000, minimum: 5_100_000, lacking: 1_900_000 },
      'Mittelvolumen nach Ziffer 3.4.1: 32.000,00 €, mindestens 51.000,00 €, es fehlen 19.000,00 €',
    ],
    [
      'application-known-volume',
      { volume: 3_200_000, minimum: 5_100_000, lacking: 1_900_000 },
      'Mittelvolumen nach Ziffer 3.4.1, soweit bestimmt: 32.000,00 €, mindestens 51.000,00 €',
    ],
    [
      'application-share',
      { share: 8_000, minimum: 10_000, lacking: 2_000 },
      'Stellenumfang nach Ziffer 3.4.1: 0,80 VZÄ, mindestens 1,00 VZÄ, es fehlen 0,20 VZÄ',
    ],
    [
      'application-share',
      { share: 17_500, minimum: 10_000, lacking: 0 },
      'Stellenumfang nach Ziffer 3.4.1: 1,75 VZÄ, mindestens 1,00 VZÄ',
    ],
    [
      'application-below-full-time',
      { share: 8_000, minimum: 10_000, lacking: 2_000 },
      'Hinweis: Das Mittelvolumen ist erreicht, der Stellenumfang liegt mit 0,80 VZÄ unter 1,00 VZÄ',
    ],
  ])('%s %j', (step, values, told) => {
    expect(line(step, values)).toBe(told);
  });
});

describe('a reduction is told month by month (4.2)', () => {
  const may = { month: '2018-05', costs: 300_000, counted: 15, of: 31, saved: '4500000/31', supplement: 20_000 };

  it.each<[string, DerivationStep['values'], string]>([
    ['replacement-possible', {}, 'Keine Kürzung nach Ziffer 4.2: Geeigneter Ersatz ist möglich'],
    ['sick-pay-continues', {}, 'Keine Kürzung nach Ziffer 4.2: Die gesetzliche Lohnfortzahlung dauert an'],
    [
      'reduction-fact-unknown',
      { fact: 'replacementImpossible' },
      'Nicht bekannt: ob geeigneter Ersatz nicht möglich ist',
    ],
    ['reduction-fact-unknown', { fact: 'lastPaidDay' }, 'Nicht bekannt: letzter Tag der gesetzlichen Lohnfortzahlung'],
    ['reduction-fact-unknown', { fact: 'monthlyCosts' }, 'Nicht bekannt: Personalkosten eines vollen Monats'],
    ['reduction-fact-unknown', { fact: 'supplements.2018-06' }, 'Nicht bekannt: Krankengeldzuschuss für Juni 2018'],
    ['reduction-days', FROM_TO, 'Zeitraum der Kürzung nach Ziffer 4.2: 15.03.2018 bis 31.12.2018'],
    [
      'reduction-before-week-seven',
      { from: '2018-05-16', weekSeven: '2018-05-17' },
      'Hinweis: Der 16.05.2018 liegt vor der 7. Woche, die am 17.05.2018 beginnt; bis zu 6 Wochen ist der Verband nach Ziffer 4.1 ohne Erstattungspflicht freigestellt',
    ],
    ['no-day-to-reduce', {}, 'Kein Tag, für den zu kürzen wäre'],
    [
      'reduction-month',
      { ...may, exact: '3880000/31' },
      'Mai 2018: 3.000,00 € × 15/31 − 200,00 € Krankengeldzuschuss = 1.251,6129… €',
    ],
    [
      'supplement-exceeds',
      { month: '2018-06', excess: '1' },
      'Hinweis: Im Juni 2018 übersteigt der Krankengeldzuschuss die ersparten Personalkosten um 0,01 €; die Kürzung ist 0,00 €, der Rest wird nicht übertragen',
    ],
    ['reduction-is-a-proposal', {}, 'Vorschlag: Über eine Kürzung entscheidet eine Person'],
    ['reduction-amount', { post: 'stelle-1', amount: 375_161 }, 'Stelle stelle-1: Kürzung 3.751,61 €'],
    ['reduction-amount-unknown', { post: 'stelle-1' }, 'Stelle stelle-1: Kürzung nicht beurteilbar'],
    ['reduction-total', { amount: 375_161 }, 'Vorgeschlagene Kürzung zusammen: 3.751,61 €'],
  ])('%s %j', (step, values, told) => {
    expect(line(step, values)).toBe(told);
  });
});

test('a line of a later version is shown with its values', () => {
  expect(line('bonus', { amount: 5, reason: 'x' })).toBe('bonus: 5, x');
});
