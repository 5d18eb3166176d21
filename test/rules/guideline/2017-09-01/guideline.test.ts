import { legalDate } from '../../../../domain/legal-date';
import { dutyRow, EMPLOYMENT_DUTIES } from '../../../../rules/guideline/2017-09-01/duties';
import { byProvision, isProvision, PROVISIONS } from '../../../../rules/guideline/2017-09-01/provisions';
import { readingsOf, usedReadings } from '../../../../rules/guideline/2017-09-01/readings';
import { requireInForce } from '../../../../rules/guideline/2017-09-01/version';

describe('7: the guideline is in force from 1 September 2017; the calendar reaches to the end of 2099', () => {
  test.each(['2017-09-01', '2099-12-31'])('%s is accepted', (day) => {
    expect(() => requireInForce(legalDate(day), 'firstDay')).not.toThrow();
  });

  test.each(['2017-08-31', '2100-01-01'])('%s is refused with the range', (day) => {
    const details = { guideline: '2017-09-01', earliest: '2017-09-01', latest: '2099-12-31' };
    const fault = { code: 'OUTSIDE_VALIDITY', field: 'firstDay', value: day, details };
    expect(() => requireInForce(legalDate(day), 'firstDay')).toThrow(expect.objectContaining({ faults: [fault] }));
  });
});

test('provisions sort in the order of the text, not of their digits', () => {
  expect(['4.3', '3.10.1', '3.2 c', '3.9', '3.2', '3.3'].sort(byProvision)).toEqual([
    '3.2',
    '3.2 c',
    '3.3',
    '3.9',
    '3.10.1',
    '4.3',
  ]);
});

test('a passage that the guideline does not have is none', () => {
  expect(isProvision('3.3.2')).toBe(true);
  expect(isProvision('3.3.6')).toBe(false);
  expect(new Set(PROVISIONS).size).toBe(PROVISIONS.length);
});

test('every duty stands on a passage and its readings', () => {
  for (const row of EMPLOYMENT_DUTIES) {
    expect(isProvision(row.provision)).toBe(true);
    expect(row.id.startsWith(`${row.provision}-`)).toBe(true);
    const used = usedReadings(row.readings, readingsOf()).map(({ number }) => number);
    expect([...new Set(used)]).toEqual(row.readings);
  }
});

test('3.3.2: the beginning is owed to the granting authority, a notice may not be given by telephone (4.3)', () => {
  expect(dutyRow('3.3.2-requalification-begun')).toMatchObject({
    bearer: 'provider',
    addressee: 'granting-authority',
    inventoryRow: '3.3.2-a',
    decisiveDay: 'begunOn',
    consequence: null,
  });
  expect(dutyRow('4.3-notice-of-new-staff')).toMatchObject({
    addressee: 'county',
    channels: ['letter', 'email', 'fax'],
    mustName: ['placeOfWork'],
    decisiveDay: 'receivedOn',
  });
});

test('a duty that is not in the table is refused', () => {
  expect(() => dutyRow('4.4-change')).toThrow(expect.objectContaining({ code: 'UNKNOWN_DUTY' }));
});
