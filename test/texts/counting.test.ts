import type { Counting } from '../../domain/duty';
import { legalDate } from '../../domain/legal-date';
import { citation, countingSentence, differingReadings, listed, otherReadingSentence } from '../../texts/counting';
import { requalification } from '../client/history/history-builder';

const counting: Counting = requalification.receipt as Counting;

test('a rolled end names every day that was passed over, and each paragraph once by its statute', () => {
  expect(countingSentence(counting, '3.3.2')).toBe(
    'Beginn Sa 01.08.2026, drei Monate, Ende So 01.11.2026; Sonntag und Allerheiligen, daher Mo 02.11.2026 (Ziffer 3.3.2; BGB § 187 Abs. 1, § 188 Abs. 2; LVwVfG § 31 Abs. 3).',
  );
});

test('an end on a working day stays', () => {
  const oneWeek: Counting = {
    reading: null,
    start: 'event',
    anchor: legalDate('2026-10-01'),
    count: 1,
    unit: 'weeks',
    paragraphs: ['BGB 187 I', 'BGB 188 II'],
    nominalEnd: legalDate('2026-10-08'),
    skipped: [],
    due: legalDate('2026-10-08'),
  };
  expect(countingSentence(oneWeek, '4.3')).toBe(
    'Beginn Do 01.10.2026, eine Woche, Ende Do 08.10.2026 (Ziffer 4.3; BGB § 187 Abs. 1, § 188 Abs. 2).',
  );
});

test('a calendar date of the text has no beginning', () => {
  const january: Counting = {
    reading: null,
    start: 'fixed',
    anchor: legalDate('2028-01-15'),
    count: 0,
    unit: 'days',
    paragraphs: ['LVwVfG 31 III'],
    nominalEnd: legalDate('2028-01-15'),
    skipped: [
      { day: legalDate('2028-01-15'), reason: 'saturday' },
      { day: legalDate('2028-01-16'), reason: 'sunday' },
    ],
    due: legalDate('2028-01-17'),
  };
  expect(countingSentence(january, '3.11.3')).toBe(
    'Kalendertag Sa 15.01.2028; Samstag und Sonntag, daher Mo 17.01.2028 (Ziffer 3.11.3; LVwVfG § 31 Abs. 3).',
  );
});

describe('what sets a period running is told', () => {
  const plain = { reading: null, skipped: [], count: 3, unit: 'months' } as const;

  it.each<[Counting, string]>([
    [
      {
        ...plain,
        start: 'afterPeriodEnd',
        anchor: legalDate('2017-12-31'),
        firstDay: legalDate('2018-01-01'),
        paragraphs: ['BGB 187 II', 'BGB 188 II'],
        nominalEnd: legalDate('2018-03-31'),
        due: legalDate('2018-03-31'),
      },
      'Voriger Zeitraum abgelaufen So 31.12.2017, 24 Uhr, Beginn Mo 01.01.2018, drei Monate, Ende Sa 31.03.2018 (BGB § 187 Abs. 2, § 188 Abs. 2).',
    ],
    [
      {
        ...plain,
        start: 'notification',
        anchor: legalDate('2018-02-28'),
        firstDay: legalDate('2018-03-01'),
        paragraphs: ['LVwVfG 31 II', 'BGB 187 I', 'BGB 188 II'],
        nominalEnd: legalDate('2018-05-28'),
        due: legalDate('2018-05-28'),
      },
      'Bekanntgabe Mi 28.02.2018, Beginn Do 01.03.2018, drei Monate, Ende Mo 28.05.2018 (LVwVfG § 31 Abs. 2; BGB § 187 Abs. 1, § 188 Abs. 2).',
    ],
    [
      {
        ...plain,
        start: 'week',
        anchor: legalDate('2027-01-04'),
        count: 7,
        unit: 'weeks',
        paragraphs: ['BGB 187 II', 'BGB 188 II'],
        nominalEnd: legalDate('2027-02-15'),
        due: legalDate('2027-02-15'),
      },
      'Erster Tag Mo 04.01.2027, Beginn der 7. Woche Mo 15.02.2027 (BGB § 187 Abs. 2, § 188 Abs. 2).',
    ],
  ])('%#: the sentence names it', (given, sentence) => {
    expect(countingSentence(given)).toBe(sentence);
  });
});

describe('3.3.2: other readings', () => {
  const KEYS = { Q14: 'trainingPeriodStart', Q55: 'trainingRoll' } as const;
  const reading = (number: 'Q14' | 'Q55', value: string, rest: Partial<Counting>): Counting => ({
    ...counting,
    reading: { number, key: KEYS[number], value },
    skipped: [],
    ...rest,
  });

  it.each([
    [
      reading('Q14', '187_2', { start: 'firstDay', nominalEnd: legalDate('2026-12-31'), due: legalDate('2026-12-31') }),
      '2027-01-04',
      'Strengere Zählung (erster Arbeitstag zählt mit): Ende Do 31.12.2026.',
    ],
    [
      reading('Q14', '187_1', { start: 'event', nominalEnd: legalDate('2026-12-01'), due: legalDate('2026-12-01') }),
      '2026-11-30',
      'Mildere Zählung (erster Arbeitstag zählt nicht mit): Ende Di 01.12.2026.',
    ],
    [
      reading('Q55', 'off', { nominalEnd: legalDate('2027-01-01'), due: legalDate('2027-01-01') }),
      '2027-01-04',
      'Ohne Verschiebung auf den nächsten Werktag: Ende Fr 01.01.2027.',
    ],
    [
      reading('Q55', 'on', { skipped: counting.skipped }),
      '2026-11-01',
      'Mit Verschiebung auf den nächsten Werktag: Ende So 01.11.2026; Sonntag und Allerheiligen, daher Mo 02.11.2026.',
    ],
  ])('%#: say how they count and where that ends', (other, legalDue, sentence) => {
    expect(otherReadingSentence(other, { due: legalDate(legalDue) })).toBe(sentence);
  });

  it('are left out where they give the legal due day itself', () => {
    const { receipt } = requalification;
    if (receipt === undefined) throw new Error('the sample has a deadline receipt');
    const unmoved = reading('Q55', 'off', { due: legalDate('2026-11-01') });
    const alternatives = [...receipt.alternatives, unmoved];
    expect(differingReadings({ ...receipt, alternatives })).toEqual([unmoved]);
  });
});

test.each([
  ['BGB 121 I', 'BGB § 121 Abs. 1'],
  ['BGB 191', 'BGB § 191'],
  ['SGB IV 8 I Nr. 2', 'SGB IV 8 I Nr. 2'],
])('%s is cited as %s', (paragraph, cited) => {
  expect(citation(paragraph)).toBe(cited);
});

test('words are listed with "und" before the last', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a und b',
    'a, b und c',
  ]);
});
