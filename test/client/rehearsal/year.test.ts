import type { RehearsedDuty } from '../../../client/rehearsal/report';
import { breachesOf, monthsOf, onTimeOf } from '../../../client/rehearsal/year';
import type { Duty } from '../../../domain/duty';
import { legalDate } from '../../../domain/legal-date';
import { requalification } from '../history/history-builder';

const TO = legalDate('2027-06-11');

function duty(reference: string, due: string, more: Partial<Duty>): RehearsedDuty {
  const { fulfilment: _, nextRung: __, ...base } = requalification;
  const at = { due: legalDate(due), aim: legalDate(due) };
  return { entityId: reference, reference, organisation: 'awo', duty: { ...base, ...at, status: 'open', ...more } };
}

const met = (on: string, daysLate: number) => ({
  status: daysLate === 0 ? ('met' as const) : ('metLate' as const),
  fulfilment: { eventId: 'e', on: legalDate(on), daysLate },
});

const DUTIES = [
  duty('in-time', '2027-03-01', { provision: '4.3', ...met('2027-03-01', 0) }),
  duty('late', '2027-03-08', { provision: '4.3', ...met('2027-03-11', 3) }),
  duty('never', '2027-06-10', { provision: '3.3.2' }),
  // Its last day is the last day of the year: it can still be kept.
  duty('today', '2027-06-11', { provision: '3.3.2' }),
  duty('ahead', '2027-06-12', { provision: '3.3.2' }),
  duty('waived', '2027-03-01', { provision: '4.3', status: 'waived' }),
  duty('internal', '2027-03-01', { provision: '4.3', kind: 'internal' }),
  // 4.4, Q37: known only after its week, no breach by itself.
  duty('excused', '2027-03-01', { provision: '4.4', knownAfterPeriod: true }),
];

test('the on-time rate counts dates of the guideline that fell due and were owed to the end, by provision', () => {
  expect(onTimeOf(DUTIES, TO)).toEqual({
    inTime: 1,
    due: 4,
    byProvision: [
      { provision: '3.3.2', inTime: 0, due: 2 },
      { provision: '4.3', inTime: 1, due: 2 },
    ],
  });
});

test('a breach names when the duty was met and how late, or how late it is on the last day', () => {
  expect(breachesOf(DUTIES, TO).map(({ reference, metOn, daysLate }) => [reference, metOn, daysLate])).toEqual([
    ['late', '2027-03-11', 3],
    ['never', null, 1],
  ]);
});

test('a month counts what fell due and came late in it', () => {
  const months = monthsOf({ from: legalDate('2027-03-15'), to: TO }, [], DUTIES);
  expect(months.map(({ month, due, late }) => [month, due, late])).toEqual([
    ['2027-03', 2, 1],
    ['2027-04', 0, 0],
    ['2027-05', 0, 0],
    ['2027-06', 2, 1],
  ]);
});
