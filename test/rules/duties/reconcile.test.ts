import type { Duty, DutyChange } from '../../../domain/duty';
import type { EmploymentEvent } from '../../../domain/employment';
import type { Instant } from '../../../domain/instant';
import { deriveDuties } from '../../../rules/duties/derive-duties';
import { houseSettings } from '../../../rules/duties/house-settings';
import { applyChanges, reconcile } from '../../../rules/duties/reconcile';
import { readingsOf } from '../../../rules/guideline/2017-09-01/readings';
import { badenWuerttemberg } from '../../../rules/periods/calendar';
import {
  hired,
  noticeOfNewStaffReceived,
  priorEmployment,
  qualificationProved,
  requalificationBegun,
} from './employment-story';

const calendar = badenWuerttemberg();
const settings = houseSettings();
const context = { entityId: 'foobar', calendar, settings };
const TRAINING = '3.3.2-requalification-begun';
const PROOF = '3.3.2-proof-of-beginning';
const NOTICE = '4.3-notice-of-new-staff';

function changes(
  previous: readonly Duty[],
  events: readonly EmploymentEvent[],
  asOf: string,
  readings = settings.readings,
) {
  const derived = deriveDuties(events, { readings, calendar });
  return reconcile(previous, derived, { ...context, asOf: `${asOf}.000Z` as Instant });
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
  const counted = readingsOf({ trainingPeriodStart: '187_2' });
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
