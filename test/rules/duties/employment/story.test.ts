import type { EmploymentEvent } from '../../../../domain/employment';
import { storyFaults } from '../../../../rules/duties/story-faults';
import {
  applied,
  changed,
  ended,
  grantPeriodSet,
  hired,
  noticeOfChangeReceived,
  noticeOfNewStaffReceived,
  proofOfBeginningForwarded,
  proofOfBeginningReceived,
  proofOfCompletionForwarded,
  proofOfCompletionReceived,
  qualificationProved,
  requalificationBegun,
  started,
} from './told';

const refusals = (...events: readonly EmploymentEvent[]) =>
  storyFaults('employment', events).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('an employment begins once', () => {
  test('with an application and its start, or with the hire', () => {
    expect(refusals(applied(), started('2026-09-01'))).toEqual([]);
    expect(refusals(hired())).toEqual([]);
  });

  test('no start without an application, none twice, none after a hire', () => {
    expect(refusals(started('2026-09-01'))).toEqual(['INVALID_CHOICE 0.type']);
    const again = { ...started('2026-09-02'), id: 'start-2' };
    expect(refusals(applied(), started('2026-09-01'), again)).toEqual(['INVALID_CHOICE 2.type']);
    expect(refusals(hired(), started('2026-09-01'))).toEqual(['INVALID_CHOICE 1.type']);
  });

  test('no hire after an application, no application after a hire', () => {
    expect(refusals(applied(), hired())).toEqual(['INVALID_CHOICE 1.type']);
    expect(refusals(hired(), applied())).toEqual(['INVALID_CHOICE 1.type']);
  });

  test('nobody takes up work after the last day agreed, or after the grant period (31 Aug 2027)', () => {
    expect(refusals(applied({ lastDay: '2026-10-31' }), started('2026-10-31'))).toEqual([]);
    expect(refusals(applied({ lastDay: '2026-10-31' }), started('2026-11-01'))).toEqual(['DATE_ORDER 1.data.firstDay']);
    expect(refusals(applied(), started('2027-08-31'))).toEqual([]);
    expect(refusals(applied(), started('2027-09-01'))).toEqual(['DATE_ORDER 1.data.firstDay']);
    const longer = grantPeriodSet('2026-09-01', '2027-12-31');
    expect(refusals(applied(), longer, started('2027-09-01'))).toEqual([]);
  });
});

describe('only who works has something to prove or to change', () => {
  test.each([
    ['3.3.2: a beginning', requalificationBegun('2026-08-20', '2026-08-21')],
    ['3.3.2: a proof of it', proofOfBeginningReceived('2026-08-21')],
    ['3.3.2: a proof of completion', proofOfCompletionReceived('2026-08-21')],
    ['4.3: a notice', noticeOfNewStaffReceived('2026-08-21')],
    ['4.4: a change', changed('2026-10-01', '2026-08-21')],
  ])('%s waits for the start', (_, event) => {
    expect(refusals(applied(), event)).toContain('INVALID_CHOICE 1.type');
    expect(refusals(applied(), started('2026-08-01'), event)).toEqual([]);
    expect(refusals(hired({ firstDay: '2026-08-01' }), event)).toEqual([]);
  });

  test('the county passes on what it has (3.3.2)', () => {
    expect(refusals(hired(), proofOfBeginningForwarded('2026-10-01'))).toEqual(['INVALID_CHOICE 1.type']);
    expect(refusals(hired(), proofOfCompletionForwarded('2026-10-01'))).toEqual(['INVALID_CHOICE 1.type']);
    expect(
      refusals(
        hired(),
        proofOfBeginningReceived('2026-10-01'),
        proofOfBeginningForwarded('2026-10-02'),
        proofOfCompletionReceived('2026-11-01'),
        proofOfCompletionForwarded('2026-11-02'),
      ),
    ).toEqual([]);
  });
});

describe('a change or an end lies between the first and the last day', () => {
  test('4.4: neither before the first day of work', () => {
    expect(refusals(hired(), changed('2026-08-31', '2026-08-31'))).toEqual(['DATE_ORDER 1.data.effectiveOn']);
    expect(refusals(hired(), changed('2026-09-01', '2026-08-31'))).toEqual([]);
    expect(refusals(hired(), ended('2026-08-31', '2026-08-31'))).toEqual(['DATE_ORDER 1.data.effectiveOn']);
    expect(refusals(hired(), ended('2026-09-01', '2026-09-01'))).toEqual([]);
  });

  test('4.4: no change after the last day; one of that day may be told later, and papers still arrive', () => {
    const end = ended('2027-03-31', '2027-02-15');
    expect(refusals(hired(), end, changed('2027-03-31', '2027-04-10'))).toEqual([]);
    expect(refusals(hired(), end, changed('2027-04-01', '2027-04-01'))).toEqual(['ENTITY_ENDED 2.data.effectiveOn']);
    expect(
      refusals(hired(), end, noticeOfChangeReceived(1, '2027-04-05'), proofOfBeginningReceived('2027-04-05')),
    ).toEqual([]);
    expect(refusals(hired(), end, qualificationProved({ experience: { credible: true } }))).toEqual([]);
  });

  test('4.4: a change that was planned before the end was known is no fault', () => {
    expect(refusals(hired(), changed('2027-04-01', '2027-01-10'), ended('2027-03-31', '2027-02-15'))).toEqual([]);
  });

  test('an application is given up from its own day, 1 Jun 2026, on; afterwards nobody starts', () => {
    expect(refusals(applied(), ended('2026-05-31', '2026-05-31'))).toEqual(['DATE_ORDER 1.data.effectiveOn']);
    expect(refusals(applied(), ended('2026-06-01', '2026-06-01'))).toEqual([]);
    expect(refusals(applied(), ended('2026-08-10', '2026-08-10'), started('2026-09-01'))).toEqual([
      'ENTITY_ENDED 2.data.firstDay',
    ]);
    expect(refusals(applied(), ended('2026-08-10', '2026-08-10'), started('2026-08-10'))).toEqual([
      'ENTITY_ENDED 2.data.firstDay',
    ]);
  });
});

test('4.4: a notice tells of a change that is known, the end included', () => {
  expect(refusals(hired(), noticeOfChangeReceived(1, '2026-10-01'))).toEqual(['INVALID_CHOICE 1.data.change']);
  const changes = [changed('2026-10-01', '2026-09-15'), ended('2027-03-31', '2027-02-15')] as const;
  expect(refusals(hired(), ...changes, noticeOfChangeReceived(2, '2027-04-01'))).toEqual([]);
  expect(refusals(hired(), ...changes, noticeOfChangeReceived(3, '2027-04-01'))).toEqual([
    'INVALID_CHOICE 3.data.change',
  ]);
});
