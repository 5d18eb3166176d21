import { COVERAGE_KINDS, COVERING_KINDS, rowText } from '../../texts/coverage/coverage';
import { FUNDING_AND_POSTS } from '../../texts/coverage/funding-and-posts';
import { GENERAL } from '../../texts/coverage/general';
import { INTEGRATION_PLAN } from '../../texts/coverage/integration-plan';
import { PROOF_AND_FIGURES } from '../../texts/coverage/proof-and-figures';
import { QUALIFICATION } from '../../texts/coverage/qualification';
import { RIGHTS_AND_DUTIES } from '../../texts/coverage/rights-and-duties';
import { STAFF } from '../../texts/coverage/staff';
import { TASKS } from '../../texts/coverage/tasks';
import { INVENTORY_IDS } from '../coverage/inventory';

const ALL = INVENTORY_IDS;

const FILES = [
  GENERAL,
  RIGHTS_AND_DUTIES,
  QUALIFICATION,
  FUNDING_AND_POSTS,
  PROOF_AND_FIGURES,
  STAFF,
  TASKS,
  INTEGRATION_PLAN,
];

const rowsWith = (pattern: RegExp) => ALL.filter((id) => pattern.test(rowText(id).sentence));

test('each of the 136 rows of the inventory is told exactly once, and no other', () => {
  expect(ALL).toHaveLength(136);
  expect(FILES.flatMap((rows) => Object.keys(rows)).sort()).toEqual([...ALL].sort());
});

test.each(ALL)('%s is told in its own words, not by its id', (id) => {
  expect(rowText(id)).toEqual(FILES.find((rows) => Object.hasOwn(rows, id))?.[id]);
});

test('no two rows share a title or a sentence, so that none is told in place of another', () => {
  expect(new Set(ALL.map((id) => rowText(id).title)).size).toBe(136);
  expect(new Set(ALL.map((id) => rowText(id).sentence)).size).toBe(136);
});

describe.each(ALL)('%s', (id) => {
  const { title, sentence } = rowText(id);

  it('has a heading of at most 70 characters that is no sentence', () => {
    expect(title).toMatch(/^\p{Lu}.{3,68}[^.!?\s]$/u);
  });

  it('has a sentence of at most 320 characters that ends with a full stop', () => {
    expect(sentence).toMatch(/^\p{Lu}.{18,317}[^.!?\s]\.$/u);
  });

  it('uses no exclamation mark, no double space and no word of another procedure', () => {
    expect(`${title} ${sentence}`).not.toMatch(
      /!| {2}|bescheid|auflage|mahn|fehlzeit|weiterbildung|betreuungsfall|jahresbericht|deadline|klient/i,
    );
  });
});

test('a date of the guideline is never told as one of a statute: only sick pay and benefit rules are statutory', () => {
  expect(rowsWith(/gesetzlich/i)).toEqual(['4.2-c', '4.2-d', '5.7-k']);
  expect(rowText('4.2-c').sentence).toContain('entfällt die gesetzliche Lohnfortzahlung');
  expect(rowText('4.2-d').sentence).toContain('entfällt die gesetzliche Lohnfortzahlung');
  expect(rowText('5.7-k').sentence).toContain('die gesetzlichen Vorgaben und Regelungen bei Leistungsmissbrauch');
});

test('2.3, 3.3.2, 4.1, 4.2: what is to be done "unverzüglich" has no number of days, weeks or months', () => {
  const prompt = rowsWith(/unverzüglich/);
  expect(prompt).toEqual(['2.3-a', '3.3.2-b', '4.1-e', '4.2-c']);
  for (const id of prompt) expect(rowText(id).sentence).not.toMatch(/\b(Tag|Woche|Monat|Werktag)(e|en|s)?\b/);
});

test('3.2 c: no amount is told for it, only that none is expressly named', () => {
  expect(rowsWith(/Buchstaben? .*\bc\b.*(€|[Bb]etrag)|(€|[Bb]etrag).*Buchstaben? .*\bc\b/)).toEqual(['3.2-0']);
  expect(rowText('3.2-0').sentence).toContain('für Buchstabe c ist er nicht ausdrücklich genannt');
});

test('each amount of the guideline stands in its own row', () => {
  expect(rowsWith(/€/)).toEqual(['3.2-a2', '3.2-b2', '3.4.1-a', '3.4.3-a']);
});

test.each(['3.2-a2', '3.2-b2'])('%s: that the amount is one for a year is told as inferred', (id) => {
  expect(rowText(id).sentence).toMatch(/ 64\.000 € .*für ein Jahr gilt, ist aus Ziffer 3\.4\.1 abgeleitet\.$/);
});

it.each([
  ['3.3.2-a', 'innerhalb von drei Monaten nach Aufnahme der Tätigkeit'],
  ['3.3.3-a', 'mindestens sechs Monate'],
  ['3.4.1-a', 'mindestens einer VZÄ bei Personalkosten von 51.000 € im Jahr'],
  ['3.4.2-a', 'mindestens 0,25 VZÄ'],
  ['3.4.3-a', 'bis 450 €'],
  ['3.10.1-a', 'spätestens drei Monate nach Ablauf des Bewilligungszeitraums'],
  ['3.11.2-b', 'mindestens halbjährlich'],
  ['3.11.2-c', 'vor dem 01.09.2017'],
  ['3.11.3-a', 'formlos bis zum 15. Januar'],
  ['4.1-b', 'bis zu sechs Wochen'],
  ['4.2-a', 'länger als sechs Wochen aus, muss der Verband spätestens ab der 7. Woche'],
  ['4.3-a', 'innerhalb einer Woche schriftlich, per E-Mail oder Fax'],
  ['4.4-a', 'innerhalb einer Woche schriftlich, per E-Mail oder Fax'],
  ['4.4-b', 'innerhalb einer Woche'],
  ['7-a', 'ab dem 01.09.2017 anzuwenden; unterzeichnet wurden sie am 29.12.2017'],
])('%s tells its period, amount or day: %s', (id, words) => {
  expect(rowText(id).sentence).toContain(words);
});

it.each(['1.6-a', '2.2-a', '3.8-a', '5.4-a', '5.6-a', '5.9-b'])(
  '%s says that the provision names no period where one might look for it',
  (id) => {
    expect(rowText(id).sentence).toMatch(/; eine Frist nennt die Ziffer nicht\.$/);
  },
);

it.each(['constructor', '8.1-a', ''])(
  'a row of another version (%j) keeps its id and gets a neutral sentence',
  (id) => {
    expect(rowText(id)).toEqual({ title: id, sentence: 'Der Wortlaut steht in der Richtlinie.' });
  },
);

test('the kinds of coverage and of what covers are told in German', () => {
  expect(COVERAGE_KINDS).toEqual({ executed: 'ausgeführt', tracked: 'überwacht', displayed: 'angezeigt' });
  expect(COVERING_KINDS).toEqual({
    rule: 'Prüfregel',
    duty: 'Pflicht',
    computation: 'Berechnung',
    validation: 'Eingabeprüfung',
    record: 'Aufzeichnung',
    checklist: 'Checkliste',
  });
});
