import type { DeadlineReceipt } from '../../domain/duty';
import { type LegalDate, legalDate } from '../../domain/legal-date';
import type { DerivedDuty } from '../../rules/duties/derive-duties';
import type { DutyRow } from '../../rules/duties/duty-row';
import { withLaterDates } from '../../rules/duties/ledger/moved-dates';
import { type DatedPeriod, statutoryDeadline } from '../../rules/duties/statutory-deadline';
import { DUTIES } from '../../rules/guideline/2017-09-01/duties';
import { SWITCHES } from '../../rules/guideline/2017-09-01/switches';
import { badenWuerttemberg } from '../../rules/periods/calendar';
import { differingReadings, otherReadingSentence } from '../../texts/counting';
import { basisOf } from '../rules/legal-basis';

const calendar = badenWuerttemberg();

const DATED = Object.values(DUTIES)
  .flatMap((rows) => rows as readonly DutyRow<never>[])
  .flatMap(({ id, period }) => (isDated(period) ? [{ id, period }] : []));

function isDated(period: DutyRow<never>['period']): period is DatedPeriod {
  return period.kind !== 'prompt' && period.kind !== 'internal';
}

/** A receipt of the row; where the day is disputed, the one of the default lies three days before the other. */
function receiptOf(period: DatedPeriod, on: LegalDate, readings: object): DeadlineReceipt {
  const other = legalDate('2026-10-01');
  const key = period.kind === 'statutory' ? period.anchorSwitch : undefined;
  const anchors =
    key === undefined
      ? {}
      : { anchors: Object.fromEntries(SWITCHES[key].choices.map((it, at) => [it, at ? other : on])) };
  const request = period.kind === 'requested' ? { request: { ends: 'day', day: on } as const } : {};
  return statutoryDeadline(
    [],
    period,
    { eventId: 'e-1', on, ...anchors, ...request },
    { ...basisOf(readings), calendar },
  );
}

function extended(receipt: DeadlineReceipt, readings: object): DeadlineReceipt {
  const duty = { receipt, due: receipt.due, aim: receipt.aim } as DerivedDuty;
  const growth = { period: { count: 10, unit: 'days' } } as const;
  return withLaterDates(duty, growth, { ...basisOf(readings), calendar }).receipt as DeadlineReceipt;
}

const told = (receipt: DeadlineReceipt) =>
  differingReadings(receipt).map((other) => otherReadingSentence(other, receipt));

const rowOf = (id: string) => DATED.find((row) => row.id === id)?.period as DatedPeriod;

test('the table has rows of every kind of date', () => {
  expect(new Set(DATED.map(({ period }) => period.kind))).toEqual(
    new Set(['statutory', 'fixedDate', 'weekBegins', 'requested']),
  );
});

test.each<[string, string, string, object, boolean, readonly string[]]>([
  [
    'Q14, counted as usual: the first day counting is stricter',
    '3.3.2-requalification-begun',
    '2026-09-30',
    {},
    false,
    ['Strengere Zählung (erster Arbeitstag zählt mit): Ende Di 29.12.2026.'],
  ],
  [
    'Q14, counted strictly: the first day left out is milder',
    '3.3.2-requalification-begun',
    '2026-09-30',
    { trainingPeriodStart: '187_2' },
    false,
    ['Mildere Zählung (erster Arbeitstag zählt nicht mit): Ende Mi 30.12.2026.'],
  ],
  [
    'Q14 after an extension: the first day counting stays the stricter one',
    '3.3.2-requalification-begun',
    '2026-09-30',
    {},
    true,
    ['Strengere Zählung (erster Arbeitstag zählt mit): Ende Fr 08.01.2027.'],
  ],
  [
    'Q19 after an extension: from the last day of the period on is the stricter one',
    '3.10.1-proof-of-use',
    '2018-02-28',
    {},
    true,
    ['Strengere Zählung (vom letzten Tag des vorigen Zeitraums an): Ende Do 07.06.2018.'],
  ],
  [
    'Q58: an end on Sat 30 Jun, due Mon 2 Jul; ten days from the later one are milder',
    '3.10.1-proof-of-use',
    '2018-03-31',
    {},
    true,
    ['Mildere Zählung (Verlängerung vom verschobenen Ende an): Ende Do 12.07.2018.'],
  ],
  [
    'Q58, counted from the due day: ten days from the nominal end are stricter',
    '3.10.1-proof-of-use',
    '2018-03-31',
    { extensionFrom: 'due' },
    true,
    ['Strengere Zählung (Verlängerung vom rechnerischen Ende an): Ende Di 10.07.2018.'],
  ],
  [
    'Q55: without the roll',
    '3.3.2-requalification-begun',
    '2026-10-01',
    {},
    false,
    [
      'Strengere Zählung (erster Arbeitstag zählt mit): Ende Do 31.12.2026.',
      'Ohne Verschiebung auf den nächsten Werktag: Ende Fr 01.01.2027.',
    ],
  ],
  [
    'Q37: a change that is known later than it takes effect',
    '4.4-notice-of-change',
    '2026-09-28',
    {},
    false,
    ['Mildere Zählung (ab Kenntnis): Ende Do 08.10.2026.'],
  ],
  [
    'Q37, counted from knowledge: the day on which it takes effect is stricter',
    '4.4-notice-of-change',
    '2026-09-28',
    { changeTrigger: 'knowledge' },
    false,
    ['Strengere Zählung (ab dem Tag, an dem sie wirksam wird): Ende Mo 05.10.2026.'],
  ],
])('%s', (_, row, on, readings, isExtended, sentences) => {
  const receipt = receiptOf(rowOf(row), legalDate(on), readings);
  expect(told(isExtended ? extended(receipt, readings) : receipt)).toEqual(sentences);
});

test('of every dated row and answer, what ends earlier is called stricter and what ends later milder, extended or not', () => {
  const choices = ['trainingPeriodStart', 'afterExpiry', 'changeTrigger', 'newStaffTrigger', 'extensionFrom'] as const;
  const answers = choices.flatMap((key) => SWITCHES[key].choices.map((choice) => ({ [key]: choice })));
  const days = ['2026-09-28', '2026-09-30', '2026-10-05', '2018-02-28', '2027-01-31'].map((day) => legalDate(day));
  const compared = DATED.flatMap(({ period }) =>
    answers.flatMap((readings) =>
      days.flatMap((on) => {
        const receipt = receiptOf(period, on, readings);
        return [receipt, extended(receipt, readings)].flatMap((one) =>
          differingReadings(one).map((other) => ({
            isEarlier: other.due < one.due,
            sentence: otherReadingSentence(other, one),
          })),
        );
      }),
    ),
  );
  expect(compared.length).toBeGreaterThan(100);
  const wrong = compared.filter(({ isEarlier, sentence }) => sentence.startsWith(isEarlier ? 'Mildere' : 'Strengere'));
  expect(wrong).toEqual([]);
});
