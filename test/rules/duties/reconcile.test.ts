import type { Duty, DutyChange } from '../../../domain/duty';
import type { EmploymentEvent } from '../../../domain/employment';
import type { Instant } from '../../../domain/instant';
import { legalDate } from '../../../domain/legal-date';
import { deriveDuties } from '../../../rules/duties/derive-duties';
import { houseSettings } from '../../../rules/duties/house-settings';
import { applyChanges, reconcile } from '../../../rules/duties/reconcile';
import { badenWuerttemberg } from '../../../rules/periods/calendar';
import { basisOf } from '../legal-basis';
import {
  hired,
  noticeOfNewStaffReceived,
  priorEmployment,
  proofOfBeginningReceived,
  qualificationProved,
  requalificationBegun,
} from './employment/told';

const calendar = badenWuerttemberg();
const settings = houseSettings();
const context = { entityId: 'foobar', entity: 'employment', events: [], calendar, settings } as const;
const TRAINING = '3.3.2-requalification-begun';
const PROOF = '3.3.2-proof-of-beginning';
const NOTICE = '4.3-notice-of-new-staff';

function changes(previous: readonly Duty[], events: readonly EmploymentEvent[], asOf: string, basis = basisOf()) {
  const derived = deriveDuties('employment', events, { ...basis, calendar });
  return reconcile(previous, derived, { ...context, events, asOf: `${asOf}.000Z` as Instant });
}

function only(found: readonly DutyChange[]): DutyChange {
  expect(found).toHaveLength(1);
  return found[0] as DutyChange;
}

const armed = applyChanges([], changes([], [hired()], '2026-08-20T10:00:00'));

test('a hire arms its duties under revision 1, each with its first rung', () => {
  expect(changes([], [hired()], '2026-08-20T10:00:00')).toMatchObject([
    { change: 'armed', duty: { id: TRAINING, revision: 1, status: 'open', nextRung: { offset: -28 } } },
    { change: 'armed', duty: { id: NOTICE, revision: 1, status: 'open', nextRung: { offset: -14 } } },
  ]);
});

test('the same events give no change, however late they are looked at', () => {
  expect(changes(armed, [hired()], '2026-08-20T10:00:00')).toEqual([]);
  expect(changes(armed, [hired()], '2027-08-20T10:00:00')).toEqual([]);
});

test('a duty that is overdue when it is entered gets a rung at once', () => {
  const [training, notice] = changes([], [hired()], '2026-12-10T10:00:00');
  expect(training?.duty.nextRung).toEqual({
    key: `foobar/${TRAINING}/1/immediate`,
    offset: 9,
    at: '2026-12-10T10:00:00.000Z',
  });
  expect(notice?.duty).toMatchObject({ status: 'open', due: '2026-09-08', nextRung: { offset: 93 } });
});

test('a moved first day moves the duties: next revision, dates before, rungs from the new dates', () => {
  const moved = changes(armed, [hired({ firstDay: '2026-11-30' })], '2026-08-21T10:00:00');
  expect(moved).toMatchObject([
    {
      change: 'moved',
      duty: { id: TRAINING, revision: 2, due: '2027-03-01', nextRung: { key: `foobar/${TRAINING}/2/-28` } },
      before: { due: '2026-12-01', aim: '2026-11-30' },
    },
    {
      change: 'moved',
      duty: { id: NOTICE, revision: 2, due: '2026-12-07', nextRung: { key: `foobar/${NOTICE}/2/-28` } },
      before: { due: '2026-09-08', aim: '2026-09-08' },
    },
  ]);
});

test('a proof in time meets its duty, which keeps its revision and carries no rung', () => {
  const change = only(changes(armed, [hired(), noticeOfNewStaffReceived('2026-09-04')], '2026-09-04T10:00:00'));
  expect(change).toMatchObject({
    change: 'met',
    duty: { id: NOTICE, revision: 1, status: 'met', fulfilment: { on: '2026-09-04', daysLate: 0 } },
  });
  expect(change.duty).not.toHaveProperty('nextRung');
  expect(change).not.toHaveProperty('before');
});

test('a late proof meets its duty as late', () => {
  const change = only(changes(armed, [hired(), noticeOfNewStaffReceived('2026-09-10')], '2026-09-10T10:00:00'));
  expect(change).toMatchObject({ change: 'met', duty: { status: 'metLate', fulfilment: { daysLate: 2 } } });
});

test('the beginning meets one duty and arms the proof of it', () => {
  const events = [hired(), requalificationBegun('2026-11-09', '2026-11-10')];
  expect(changes(armed, events, '2026-11-10T14:00:00')).toMatchObject([
    { change: 'met', duty: { id: TRAINING, status: 'met' } },
    {
      change: 'armed',
      duty: { id: PROOF, revision: 1, aim: '2026-11-13', nextRung: { key: `foobar/${PROOF}/1/start` } },
    },
  ]);
});

describe('3.3.3: an exemption proved later', () => {
  const exempting = qualificationProved({ priorEmployment: [priorEmployment('2025-01-01', '2026-06-30')] });
  const lapsed = applyChanges(armed, changes(armed, [hired(), exempting], '2026-10-01T10:00:00'));

  test('lapses the requalification, which stays in the plan without a rung', () => {
    const change = only(changes(armed, [hired(), exempting], '2026-10-01T10:00:00'));
    expect(change).toMatchObject({ change: 'lapsed', duty: { id: TRAINING, status: 'lapsed', revision: 1 } });
    expect(change.duty).not.toHaveProperty('nextRung');
    expect(lapsed.map(({ id, status }) => [id, status])).toEqual([
      [TRAINING, 'lapsed'],
      [NOTICE, 'open'],
    ]);
  });

  test('is told once', () => {
    expect(changes(lapsed, [hired(), exempting], '2026-10-02T10:00:00')).toEqual([]);
  });

  test('leaves a requalification alone that had begun, and lapses its open proof', () => {
    const begun = requalificationBegun('2026-09-14', '2026-09-15');
    const plan = applyChanges(armed, changes(armed, [hired(), begun], '2026-09-15T10:00:00'));
    const change = only(changes(plan, [hired(), begun, exempting], '2026-10-01T10:00:00'));
    expect(change).toMatchObject({ change: 'lapsed', duty: { id: PROOF } });
  });

  test('and withdrawn again arms the requalification under the next revision: it is owed once more', () => {
    const withdrawn = { ...qualificationProved({ priorEmployment: [] }), id: 'supplement-2' };
    const change = only(changes(lapsed, [hired(), exempting, withdrawn], '2026-10-05T10:00:00'));
    expect(change).toMatchObject({
      change: 'armed',
      duty: { id: TRAINING, status: 'open', revision: 2, nextRung: { key: `foobar/${TRAINING}/2/-28` } },
    });
  });
});

test('a met duty does not follow a changed reading, an open one does', () => {
  const begun = requalificationBegun('2026-09-14', '2026-09-15');
  const met = applyChanges(armed, changes(armed, [hired(), begun], '2026-09-15T10:00:00'));
  const counted = basisOf({ trainingPeriodStart: '187_2' });
  expect(changes(met, [hired(), begun], '2026-10-01T10:00:00', counted)).toEqual([]);
  expect(only(changes(armed, [hired()], '2026-10-01T10:00:00', counted))).toMatchObject({
    change: 'moved',
    duty: { id: TRAINING, due: '2026-11-30' },
  });
});

test('a plan built from all events at once shows the closed duties as closed', () => {
  const events = [hired(), noticeOfNewStaffReceived('2026-09-04')];
  const plan = applyChanges([], changes([], events, '2026-09-04T10:00:00'));
  expect(plan.map(({ id, status, revision }) => [id, status, revision])).toEqual([
    [TRAINING, 'open', 1],
    [NOTICE, 'met', 1],
  ]);
});

test('changes replace the duty in its place and leave the others as they are', () => {
  const met = changes(armed, [hired(), noticeOfNewStaffReceived('2026-09-04')], '2026-09-04T10:00:00');
  const plan = applyChanges(armed, met);
  expect(plan.map(({ id }) => id)).toEqual([TRAINING, NOTICE]);
  expect(plan[0]).toBe(armed[0]);
});

describe('a plan that is counted otherwise names the reason', () => {
  const asOf = '2026-10-01T10:00:00';
  const Q14 = { kind: 'reading', number: 'Q14', key: 'trainingPeriodStart', from: '187_1', to: '187_2' };

  test('the first day of work moved: the anchor', () => {
    const moved = changes(armed, [hired({ firstDay: '2026-11-30' })], '2026-10-01T10:00:00');
    expect(moved.map(({ change, reasons }) => [change, reasons])).toEqual([
      ['moved', [{ kind: 'anchor' }]],
      ['moved', [{ kind: 'anchor' }]],
    ]);
  });

  test('the county answers Q14 otherwise: the reading with both answers', () => {
    const change = only(changes(armed, [hired()], asOf, basisOf({ trainingPeriodStart: '187_2' })));
    expect(change.reasons).toEqual([Q14]);
  });

  test('both at once: the anchor first', () => {
    const basis = basisOf({ trainingPeriodStart: '187_2' });
    const [training] = changes(armed, [hired({ firstDay: '2026-11-30' })], asOf, basis);
    expect(training?.reasons).toEqual([{ kind: 'anchor' }, Q14]);
  });

  test('a reading that counts from another day is no moved anchor (Q36)', () => {
    const events = [hired({ firstDay: '2026-10-01', contract: { from: legalDate('2026-09-15') } })];
    const plan = applyChanges([], changes([], events, '2026-08-20T10:00:00'));
    const change = only(changes(plan, events, asOf, basisOf({ newStaffTrigger: 'contractStart' })));
    expect(change).toMatchObject({ change: 'moved', duty: { id: NOTICE, due: '2026-09-22', revision: 2 } });
    expect(change.reasons).toEqual([
      { kind: 'reading', number: 'Q36', key: 'newStaffTrigger', from: 'firstDeployment', to: 'contractStart' },
    ]);
  });

  test('a prompt duty has no receipt and names its reading all the same (Q38)', () => {
    const events = [hired(), requalificationBegun('2026-11-09', '2026-11-10')];
    const plan = applyChanges([], changes([], events, '2026-11-10T14:00:00'));
    const change = only(changes(plan, events, '2026-11-11T14:00:00', basisOf({ promptRedDays: 10 })));
    expect(change).toMatchObject({
      change: 'moved',
      duty: { id: PROOF, aim: '2026-11-13', alarm: '2026-11-20' },
      reasons: [{ kind: 'reading', number: 'Q38', key: 'promptRedDays', from: 14, to: 10 }],
    });
  });

  test('another version of the guideline', () => {
    const { guideline, readings } = basisOf();
    const later = { guideline: { ...guideline, version: '2030-01-01' }, readings };
    expect(changes(armed, [hired()], asOf, later).map(({ change, reasons }) => [change, reasons])).toEqual([
      ['recounted', [{ kind: 'guideline', from: '2017-09-01', to: '2030-01-01' }]],
      ['recounted', [{ kind: 'guideline', from: '2017-09-01', to: '2030-01-01' }]],
    ]);
  });

  describe('a one-off holiday on the due day of 3.3.2', () => {
    const holiday = badenWuerttemberg([{ day: legalDate('2026-12-01'), name: 'Landesfeiertag' }]);
    const derived = deriveDuties('employment', [hired()], { ...basisOf(), calendar: holiday });
    const found = reconcile(armed, derived, { ...context, calendar: holiday, asOf: `${asOf}.000Z` as Instant });
    const reasons = [{ kind: 'calendar', from: calendar.version, to: holiday.version }];

    test('moves that duty, and only the calendar is the reason', () => {
      expect(found[0]).toMatchObject({
        change: 'moved',
        duty: { id: TRAINING, due: '2026-12-02', revision: 2 },
        reasons,
      });
      expect(found[0]?.reasons).toHaveLength(1);
    });

    test('leaves the dates of the other one: its new receipt is kept, its revision and its next rung stay', () => {
      expect(found[1]).toMatchObject({
        change: 'recounted',
        duty: { id: NOTICE, due: '2026-09-08', revision: 1, receipt: { calendar: holiday.version } },
        reasons,
      });
      expect(found[1]?.duty.nextRung).toEqual(armed[1]?.nextRung);
      expect(found[1]).not.toHaveProperty('before');
    });

    test('is told once', () => {
      const plan = applyChanges(armed, found);
      expect(reconcile(plan, derived, { ...context, calendar: holiday, asOf: `${asOf}.000Z` as Instant })).toEqual([]);
    });
  });

  test('an anchor that moved within one weekend leads to the same days by another counting', () => {
    const saturday = applyChanges([], changes([], [hired({ firstDay: '2026-08-29' })], '2026-08-20T10:00:00'));
    const found = changes(saturday, [hired({ firstDay: '2026-08-30' })], '2026-08-21T10:00:00');
    expect(found.map(({ change, duty, reasons }) => [change, duty.due, duty.receipt?.anchor, reasons])).toEqual([
      ['recounted', '2026-11-30', '2026-08-30', [{ kind: 'anchor' }]],
      ['recounted', '2026-09-07', '2026-08-30', [{ kind: 'anchor' }]],
    ]);
  });

  test('a plan of before, which did not keep what its dates rest on, is counted anew without a reason', () => {
    const old = armed.map(({ receipt: _, ...duty }) => duty);
    const found = changes(old, [hired()], asOf, basisOf({ trainingPeriodStart: '187_2' }));
    expect(found.map(({ change }) => change)).toEqual(['moved', 'recounted']);
    expect(found[0]).not.toHaveProperty('reasons');
  });
});

test('a plan that went through JSON is the same plan', () => {
  const events = [hired({ checked: false }), requalificationBegun('2026-11-09', '2026-11-10')];
  const plan = applyChanges([], changes([], events, '2026-11-10T14:00:00'));
  expect(plan.map(({ kind }) => kind)).toEqual(['statutory', 'prompt', 'internal', 'statutory']);
  expect(changes(JSON.parse(JSON.stringify(plan)), events, '2026-11-10T15:00:00')).toEqual([]);
});

test('3.3.2: what the county owes is armed with a reminder of its own', () => {
  const events = [hired(), requalificationBegun('2026-11-09', '2026-11-10')];
  const plan = applyChanges([], changes([], events, '2026-11-10T14:00:00'));
  const found = changes(plan, [...events, proofOfBeginningReceived('2026-11-13')], '2026-11-13T10:00:00');
  expect(found).toMatchObject([
    { change: 'met', duty: { id: PROOF } },
    { change: 'armed', duty: { id: '3.3.2-proof-of-beginning-to-authority', bearer: 'county', status: 'open' } },
  ]);
  expect(found[1]?.duty.nextRung?.key).toBe('foobar/3.3.2-proof-of-beginning-to-authority/1/start');
});
