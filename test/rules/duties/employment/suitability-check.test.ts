import type { EmploymentEvent } from '../../../../domain/employment';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { ended, hired, qualificationProved, suitabilityCheck } from './told';

const calendar = badenWuerttemberg();

function checks(events: readonly EmploymentEvent[], readings: object = {}) {
  const derived = deriveDuties('employment', events, { ...basisOf(readings), calendar });
  return derived.filter(({ provision }) => provision === '3.5');
}

const told = (checkedOn: string, id = 'supplement-1') =>
  qualificationProved({ suitabilityCheck: suitabilityCheck(checkedOn) }, { id });

describe('3.5: the person is checked before the work', () => {
  test.each([
    ['2026-09-01', '2026-08-31'],
    ['2026-08-31', '2026-08-28'],
    // Sun 3 Jan, Sat 2 Jan and New Year before it.
    ['2027-01-04', '2026-12-31'],
  ])('first day of work %s: the house asks for it until the working day before, %s', (firstDay, due) => {
    const [check, ...others] = checks([hired({ firstDay, checked: false })]);
    expect(others).toEqual([]);
    expect(check).toMatchObject({
      id: '3.5-suitability-check',
      kind: 'internal',
      bearer: 'provider',
      due,
      aim: due,
      status: 'open',
      basis: { readings: [], guideline: '2017-09-01', calendar: 'BW/feiertagejs-1.5.1/none' },
    });
    expect(check).not.toHaveProperty('receipt');
  });

  test.each([
    // Tue 1 Sep 2026, and Sun 15 Nov 2026 after a Friday.
    [true, '2026-09-01', '2026-09-01'],
    [false, '2026-09-01', '2026-08-31'],
    [undefined, '2026-09-01', '2026-08-31'],
    [true, '2026-11-15', '2026-11-13'],
  ])('3.1: taken over (%s) on %s: by %s', (takenOver, firstDay, due) => {
    const story = hired({ firstDay, checked: false, ...(takenOver === undefined ? {} : { takenOver }) });
    expect(checks([story])).toMatchObject([{ id: '3.5-suitability-check', due }]);
  });

  test('a check stated with the hire leaves nothing to do', () => {
    expect(checks([hired()])).toEqual([]);
  });

  test.each([
    ['2026-08-31', 'met', 0],
    ['2026-09-01', 'metLate', 1],
  ])('checked on %s, stated later: %s', (checkedOn, status, daysLate) => {
    expect(checks([hired({ checked: false }), told(checkedOn)])).toMatchObject([
      { status, fulfilment: { eventId: 'supplement-1', on: checkedOn, daysLate } },
    ]);
  });

  test('a finding without the day of the check does not close it', () => {
    const [check] = checks([hired({ checked: false }), qualificationProved({ suitabilityCheck: { findings: false } })]);
    expect(check?.status).toBe('open');
  });
});

describe('3.5 names no rhythm; a county may set one (Q18)', () => {
  const checkedOn = (day: string) => hired({ qualification: { suitabilityCheck: suitabilityCheck(day) } });

  test.each([
    ['2026-08-20', 12, '2027-08-20'],
    // 31 Aug + 6 months ends on Sun 28 Feb 2027; the house goes back to the Friday.
    ['2026-08-31', 6, '2027-02-26'],
    ['2026-08-31', 1, '2026-09-30'],
  ])('checked on %s, every %i months: again by %s', (day, extremismRecheckMonths, due) => {
    expect(checks([checkedOn(day)], { extremismRecheckMonths })).toMatchObject([
      {
        id: `3.5-suitability-recheck:${day}`,
        kind: 'internal',
        due,
        status: 'open',
        basis: { readings: [{ number: 'Q18', key: 'extremismRecheckMonths', value: extremismRecheckMonths }] },
      },
    ]);
  });

  test('the next check closes it and sets the one after it', () => {
    const events = [checkedOn('2026-08-20'), told('2027-08-02')];
    expect(checks(events, { extremismRecheckMonths: 12 })).toMatchObject([
      { id: '3.5-suitability-recheck:2026-08-20', status: 'met', fulfilment: { on: '2027-08-02' } },
      { id: '3.5-suitability-recheck:2027-08-02', status: 'open', due: '2028-08-02' },
    ]);
  });

  test('a check that was asked for before the work is the first of the series', () => {
    const events = [hired({ checked: false }), told('2026-08-31')];
    expect(checks(events, { extremismRecheckMonths: 12 }).map(({ id, status }) => [id, status])).toEqual([
      ['3.5-suitability-check', 'met'],
      ['3.5-suitability-recheck:2026-08-31', 'open'],
    ]);
  });

  test.each([
    ['2027-08-19', 0],
    ['2027-08-20', 1],
  ])('whoever leaves on %s is not checked after it', (lastDay, count) => {
    const events = [checkedOn('2026-08-20'), ended(lastDay, '2027-01-15')];
    expect(checks(events, { extremismRecheckMonths: 12 })).toHaveLength(count);
    const agreed = hired({ lastDay, qualification: { suitabilityCheck: suitabilityCheck('2026-08-20') } });
    expect(checks([agreed], { extremismRecheckMonths: 12 })).toHaveLength(count);
  });

  test('the day on which it ended counts, not the one agreed before', () => {
    const agreed = hired({
      lastDay: '2027-12-31',
      qualification: { suitabilityCheck: suitabilityCheck('2026-08-20') },
    });
    expect(checks([agreed, ended('2027-08-19', '2027-01-15')], { extremismRecheckMonths: 12 })).toEqual([]);
  });
});
