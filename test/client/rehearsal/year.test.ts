import type { RehearsedDuty } from '../../../client/rehearsal/report';
import { breachesOf, monthsOf, onTimeOf, standingsOf } from '../../../client/rehearsal/year';
import type { ClosingManner, Duty } from '../../../domain/duty';
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
  duty('excused-met', '2027-03-01', {
    provision: '4.4',
    knownAfterPeriod: true,
    status: 'met',
    fulfilment: { eventId: 'e', on: legalDate('2027-03-05'), daysLate: 4 },
  }),
  // 4.2, Q32: no replacement was possible: neither kept nor missed.
  duty('impossible', '2027-04-01', { provision: '4.2', ...ended('impossible', '2027-03-29', 0) }),
  // Declared after week 7 had begun, or back after it: missed until then.
  duty('declared-late', '2027-04-02', { provision: '4.2', ...ended('impossible', '2027-04-04', 2) }),
  duty('back-late', '2027-04-03', { provision: '4.2', ...ended('returned', '2027-05-01', 28) }),
  // Extended by the authority, and back before the later day: nothing came, nothing was missed.
  duty('back-before', '2027-04-05', { provision: '4.2', ...ended('returned', '2027-04-05', 0) }),
  duty('internal-late', '2027-03-01', { kind: 'internal', ...met('2027-03-02', 1) }),
];

function ended(manner: ClosingManner, on: string, daysLate: number) {
  const { status, fulfilment } = met(on, daysLate);
  return { status, fulfilment: { ...fulfilment, manner } };
}

test('the on-time rate counts dates of the guideline that fell due and were owed to the end, by provision', () => {
  expect(onTimeOf(DUTIES, TO)).toEqual({
    inTime: 1,
    due: 6,
    byProvision: [
      { provision: '3.3.2', inTime: 0, due: 2 },
      { provision: '4.2', inTime: 0, due: 2 },
      { provision: '4.3', inTime: 1, due: 2 },
    ],
    apart: { impossible: 1, ended: 1, excused: 2 },
  });
});

test('what nobody could keep in time is left out of the rate whether it was done or not (Q30, Q37, Q47)', () => {
  const excused = DUTIES.filter(({ duty: { knownAfterPeriod } }) => knownAfterPeriod);
  expect(onTimeOf(excused, TO)).toMatchObject({ inTime: 0, due: 0, apart: { excused: 2 } });
  const published = excused.map((one) => ({ ...one, duty: { ...one.duty, beforePublication: true as const } }));
  expect(onTimeOf(published, TO)).toMatchObject({ inTime: 0, due: 0, apart: { excused: 2 } });
});

test('late and overdue are counted by what the guideline demands and what the house has set', () => {
  const overdue = duty('internal-open', '2027-03-01', { kind: 'internal' });
  const counts = standingsOf([...DUTIES, overdue], TO);
  expect(counts).toEqual({
    statutory: { metLate: 1, endedLate: 2, overdueAtEnd: 1 },
    // The date of the house of the list above, and the one added here.
    internal: { metLate: 1, endedLate: 0, overdueAtEnd: 2 },
  });
  const { metLate, endedLate, overdueAtEnd } = counts.statutory;
  expect(metLate + endedLate + overdueAtEnd).toBe(breachesOf(DUTIES, TO).length);
});

test('a breach names when the duty was met and how late, or how late it is on the last day', () => {
  expect(breachesOf(DUTIES, TO).map(({ reference, metOn, daysLate }) => [reference, metOn, daysLate])).toEqual([
    ['late', '2027-03-11', 3],
    ['declared-late', '2027-04-04', 2],
    ['back-late', '2027-05-01', 28],
    ['never', null, 1],
  ]);
});

test('a month counts what fell due and came late in it', () => {
  const months = monthsOf({ from: legalDate('2027-03-15'), to: TO }, [], DUTIES);
  expect(months.map(({ month, due, late }) => [month, due, late])).toEqual([
    ['2027-03', 2, 1],
    ['2027-04', 2, 2],
    ['2027-05', 0, 0],
    ['2027-06', 2, 1],
  ]);
});
