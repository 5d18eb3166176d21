import type { DateBasis, Duty } from '../../../domain/duty';
import type { UsedReading } from '../../../domain/guideline';
import { legalDate } from '../../../domain/legal-date';
import { changeReasons } from '../../../rules/duties/change-reasons';

const READINESS = { number: 'Q24', key: 'readinessDates', value: ['06-30', '12-31'] } as const;
const LEAD = { number: 'Q20', key: 'internalLead', value: 28 } as const;
const BASIS: DateBasis = { readings: [READINESS, LEAD], guideline: '2017-09-01', calendar: 'BW/1' };

function duty(basis?: Partial<DateBasis>, on = '2026-01-01'): Duty {
  return {
    id: '3.11.2-readiness:2026-06-30',
    kind: 'internal',
    provision: '3.11.2',
    inventoryRow: '3.11.2-b',
    bearer: 'provider',
    addressee: 'county',
    arisenFrom: { eventId: 'e-1', on: legalDate(on) },
    revision: 1,
    status: 'open',
    due: legalDate('2026-06-30'),
    aim: legalDate('2026-06-30'),
    ...(basis === undefined ? {} : { basis: { ...BASIS, ...basis } }),
  };
}

const readings = (...used: UsedReading[]) => duty({ readings: used });

test('of a list each entry counts, and the same list is no reason', () => {
  expect(changeReasons(duty({}), readings({ ...READINESS, value: ['06-30', '12-31'] }, LEAD))).toEqual([]);
  expect(changeReasons(duty({}), readings({ ...READINESS, value: ['12-31', '06-30'] }, LEAD))).toEqual([
    {
      kind: 'reading',
      number: 'Q24',
      key: 'readinessDates',
      from: ['06-30', '12-31'],
      to: ['12-31', '06-30'],
    },
  ]);
});

test('a question that was not asked before, or is asked no more, is no changed answer', () => {
  expect(changeReasons(readings(LEAD), duty({}))).toEqual([]);
  expect(changeReasons(duty({}), readings(LEAD))).toEqual([]);
});

test('reasons come in one order: anchor, readings, calendar, guideline', () => {
  const later = duty(
    { readings: [READINESS, { ...LEAD, value: 14 }], calendar: 'BW/2', guideline: '2030-01-01' },
    '2026-01-02',
  );
  expect(changeReasons(duty({}), later)).toEqual([
    { kind: 'anchor' },
    { kind: 'reading', number: 'Q20', key: 'internalLead', from: 28, to: 14 },
    { kind: 'calendar', from: 'BW/1', to: 'BW/2' },
    { kind: 'guideline', from: '2017-09-01', to: '2030-01-01' },
  ]);
});

test('without what the dates rested on only the anchor can be told', () => {
  expect(changeReasons(duty(), duty({ calendar: 'BW/2' }, '2026-01-02'))).toEqual([{ kind: 'anchor' }]);
  expect(changeReasons(duty({}), duty())).toEqual([]);
});
