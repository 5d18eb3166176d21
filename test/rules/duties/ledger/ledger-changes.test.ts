import fc from 'fast-check';
import type { CaseEvent, EntityType } from '../../../../domain/case-event';
import type { Duty, DutyChange } from '../../../../domain/duty';
import type { Instant } from '../../../../domain/instant';
import { dayAfter, legalDate } from '../../../../domain/legal-date';
import { houseSettings } from '../../../../rules/duties/house-settings';
import { deriveLedgerDuties } from '../../../../rules/duties/ledger/index';
import { applyChanges, reconcile } from '../../../../rules/duties/reconcile';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { changed, hired, noticeOfNewStaffReceived, requalificationBegun } from '../employment/told';
import { awarded, grant, proofAtAuthority, rejected } from '../grant/events';
import { ledgerEvent } from './told';

const calendar = badenWuerttemberg();
const settings = houseSettings();
const TRAINING = '3.3.2-requalification-begun';
const NOTICE = '4.3-notice-of-new-staff';
const OF_CHANGE = '4.4-notice-of-change:1';
const PROOF = '3.10.1-proof-of-use';

function changesOf(
  entity: EntityType,
  previous: readonly Duty[],
  events: readonly CaseEvent[],
  asOf: string,
  readings = {},
) {
  const derived = deriveLedgerDuties(entity, events, { ...basisOf(readings), calendar });
  return reconcile(previous, derived, {
    entityId: 'x',
    entity,
    events,
    calendar,
    settings,
    asOf: `${asOf}:00.000Z` as Instant,
  });
}

/** The plan after each event of an employment was assessed on its own, and what the last one changed. */
function lived(...events: readonly CaseEvent[]): { plan: readonly Duty[]; last: readonly DutyChange[] } {
  return livedAs(
    'employment',
    events.map((_, index) => events.slice(0, index + 1)),
  );
}

function livedAs(entity: EntityType, turns: readonly (readonly CaseEvent[])[]) {
  return turns.reduce<{ plan: readonly Duty[]; last: readonly DutyChange[] }>(
    ({ plan }, events) => {
      const last = changesOf(entity, plan, events, (events.at(-1) as CaseEvent).recordedAt.slice(0, 16));
      return { plan: applyChanges(plan, last), last };
    },
    { plan: [], last: [] },
  );
}

const at = <Event extends CaseEvent>(event: Event, day: string): Event => ({
  ...event,
  recordedAt: `${day}T09:00:00.000Z` as Instant,
});
const HIRE = at(hired({ firstDay: '2026-09-01' }), '2026-08-20');
const PROVED = noticeOfNewStaffReceived('2026-09-04');
const corrected = (id: string, on: string, event: string, data: object) =>
  ledgerEvent('corrected', id, on, { event, data: data as Record<string, unknown> });
const voided = (id: string, on: string, event: string) => ledgerEvent('voided', id, on, { event });

test('LVwVfG 31 VII: an extension moves the duty, with the old dates and the event that granted it', () => {
  const act = ledgerEvent('extended', 'x-1', '2026-09-02', { duty: NOTICE, by: 'authority', until: '2026-09-15' });
  const { last } = lived(HIRE, act);
  expect(last).toMatchObject([
    {
      change: 'moved',
      duty: { id: NOTICE, revision: 2, due: '2026-09-15' },
      before: { due: '2026-09-08', aim: '2026-09-08' },
    },
  ]);
  expect(last[0]?.reasons).toEqual([{ kind: 'extension', eventId: 'x-1' }]);
  expect(last[0]?.duty.nextRung?.key).toMatch(/^x\/4\.3-notice-of-new-staff\/2\//);
});

test('a voided change of the grant period moves the proof of use back, and the voiding is a reason', () => {
  const period = { from: '2017-03-01', to: '2018-03-31' };
  const events = grant(awarded('2017-03-01', '2018-02-28'), ['periodChanged', '2018-01-10', { period }]);
  const { last } = livedAs('grant', [events, [...events, voided('v-1', '2018-01-11', 'e-2')]]);
  const proof = last.find(({ duty }) => duty.id === PROOF);
  // 31 March and three months: Sat 30 Jun, so Mon 2 Jul 2018.
  expect(proof).toMatchObject({ change: 'moved', duty: { due: '2018-06-01' }, before: { due: '2018-07-02' } });
  expect(proof?.reasons).toEqual([{ kind: 'anchor' }, { kind: 'correction', eventId: 'v-1' }]);
});

test('a voided extension moves the duty back, and the voiding is the reason', () => {
  const act = ledgerEvent('extended', 'x-1', '2026-09-02', { duty: NOTICE, by: 'authority', until: '2026-09-15' });
  const { last } = lived(HIRE, act, voided('v-1', '2026-09-03', 'x-1'));
  expect(last).toMatchObject([{ change: 'moved', duty: { revision: 3, due: '2026-09-08' } }]);
  expect(last[0]?.reasons).toEqual([{ kind: 'correction', eventId: 'v-1' }]);
});

describe('a rest', () => {
  const rest = ledgerEvent('suspended', 's-1', '2026-09-02', { duty: NOTICE, by: 'authority' });
  const end = ledgerEvent('resumed', 'r-1', '2026-09-04', { duty: NOTICE });

  test('takes the rungs of the plan away: under a new revision it is followed up after 28 days', () => {
    const { last } = lived(HIRE, rest);
    expect(last).toMatchObject([{ change: 'suspended', duty: { id: NOTICE, revision: 2, status: 'suspended' } }]);
    // Since Wed 2 Sep 2026: Wed 30 Sep.
    expect(last[0]?.duty.nextRung).toMatchObject({ key: expect.stringMatching(/\/2\/rest-2026-09-30$/) });
    expect(last[0]).not.toHaveProperty('before');
  });

  test('ends under a new revision with new rungs: three days make Tue 8 Sep Fri 11 Sep 2026', () => {
    const { last } = lived(HIRE, rest, end);
    expect(last).toMatchObject([
      {
        change: 'resumed',
        duty: { id: NOTICE, revision: 3, status: 'open', due: '2026-09-11', nextRung: {} },
        before: { due: '2026-09-08' },
        reasons: [{ kind: 'suspension', eventId: 's-1' }],
      },
    ]);
  });

  test('begins the rungs anew also where the dates stay: a rest of the house and a date of the text', () => {
    const inHouse = ledgerEvent('suspended', 's-1', '2026-09-02', { duty: NOTICE, by: 'house' });
    const { last } = lived(HIRE, inHouse, end);
    expect(last).toMatchObject([{ change: 'resumed', duty: { revision: 3, due: '2026-09-08', nextRung: {} } }]);
    expect(last[0]).not.toHaveProperty('before');
  });

  test('is over with the proof, and a duty that no longer follows lapses from it', () => {
    expect(lived(HIRE, rest, PROVED).last).toMatchObject([{ change: 'met', duty: { id: NOTICE, status: 'met' } }]);
    const toldOf = at(changed('2026-10-01', '2026-09-20'), '2026-09-21');
    const resting = ledgerEvent('suspended', 's-1', '2026-09-22', { duty: OF_CHANGE, by: 'authority' });
    const { last } = lived(HIRE, toldOf, resting, voided('v-1', '2026-09-23', 'change-1'));
    expect(last).toMatchObject([{ change: 'lapsed', duty: { id: OF_CHANGE, status: 'lapsed' } }]);
  });
});

describe('a waiver', () => {
  const waived = ledgerEvent('waived', 'w-1', '2026-09-02', { duty: NOTICE });
  const answer = (accepted: boolean) => ledgerEvent('confirmed', 'a-1', '2026-09-03', { of: 'w-1', accepted }, 'p-2');

  test('proposed is noted, and reminders go on', () => {
    const { last } = lived(HIRE, waived);
    expect(last).toMatchObject([{ change: 'noted', duty: { id: NOTICE, status: 'open', revision: 1, nextRung: {} } }]);
    expect(last[0]?.duty.proposed).toEqual({ kind: 'waived', eventId: 'w-1', by: 'p-1' });
  });

  test('confirmed closes the duty without a rung; refused takes the proposal off', () => {
    const { last } = lived(HIRE, waived, answer(true));
    expect(last).toMatchObject([{ change: 'waived', duty: { id: NOTICE, status: 'waived', closedBy: 'a-1' } }]);
    expect(last[0]?.duty).not.toHaveProperty('nextRung');
    const refused = lived(HIRE, waived, answer(false));
    expect(refused.last).toMatchObject([{ change: 'noted', duty: { status: 'open' } }]);
    expect(refused.plan).toEqual(lived(HIRE).plan);
  });

  test('whose confirmation is voided opens the duty again, proposed as before', () => {
    const { last } = lived(HIRE, waived, answer(true), voided('v-1', '2026-09-04', 'a-1'));
    expect(last).toMatchObject([
      { change: 'reopened', duty: { status: 'open', revision: 2, proposed: { eventId: 'w-1' }, nextRung: {} } },
    ]);
  });

  test('stands, though a proof arrives afterwards; once it is voided the proof counts', () => {
    expect(lived(HIRE, waived, answer(true), PROVED).last).toEqual([]);
    const { last } = lived(HIRE, waived, answer(true), PROVED, voided('v-1', '2026-09-07', 'w-1'));
    expect(last).toMatchObject([{ change: 'met', duty: { status: 'met', fulfilment: { eventId: 'notice-1' } } }]);
    expect(last[0]?.duty).not.toHaveProperty('closedBy');
  });
});

test('an overruled duty is closed as such', () => {
  const overruled = ledgerEvent('overruled', 'o-1', '2026-09-02', { duty: NOTICE });
  const answer = ledgerEvent('confirmed', 'a-1', '2026-09-03', { of: 'o-1', accepted: true }, 'p-2');
  expect(lived(HIRE, overruled, answer).last).toMatchObject([{ change: 'overruled', duty: { status: 'overruled' } }]);
});

describe('a proof that no longer counts opens its duty again under a new revision', () => {
  test('voided', () => {
    const { last } = lived(HIRE, PROVED, voided('v-1', '2026-09-07', 'notice-1'));
    expect(last).toMatchObject([
      { change: 'reopened', duty: { id: NOTICE, status: 'open', revision: 2, due: '2026-09-08', nextRung: {} } },
    ]);
    expect(last[0]?.duty).not.toHaveProperty('fulfilment');
  });

  test('rejected by its addressee; a new one meets it', () => {
    const rejection = ledgerEvent('reopened', 'r-1', '2026-09-07', { duty: NOTICE, event: 'notice-1' });
    expect(lived(HIRE, PROVED, rejection).last).toMatchObject([{ change: 'reopened', duty: { revision: 2 } }]);
    const again = { ...noticeOfNewStaffReceived('2026-09-09'), id: 'notice-2' };
    expect(lived(HIRE, PROVED, rejection, again).last).toMatchObject([
      { change: 'met', duty: { status: 'metLate', fulfilment: { eventId: 'notice-2', daysLate: 1 } } },
    ]);
  });

  test('3.10.1: a proof of use that the authority rejects', () => {
    const events = grant(
      awarded('2017-03-01', '2018-02-28'),
      proofAtAuthority('2018-05-20'),
      rejected('2018-05-28', { leg: 'county-to-authority' }),
    );
    const { last } = livedAs('grant', [events.slice(0, 1), events.slice(0, 2), events]);
    expect(last).toMatchObject([{ change: 'reopened', duty: { id: PROOF, status: 'open', revision: 2 } }]);
  });

  test('3.10.1: rejected and handed in once more at the same time, the new proof counts', () => {
    const events = grant(
      awarded('2017-03-01', '2018-02-28'),
      proofAtAuthority('2018-05-20'),
      rejected('2018-05-28', { leg: 'county-to-authority' }),
      proofAtAuthority('2018-06-04'),
    );
    const { last } = livedAs('grant', [events.slice(0, 1), events.slice(0, 2), events]);
    expect(last).toMatchObject([
      { change: 'amended', duty: { id: PROOF, status: 'metLate', fulfilment: { eventId: 'e-4', daysLate: 3 } } },
    ]);
  });

  test('an event that was proof and occasion in one reopens the one and lapses the other', () => {
    const begun = requalificationBegun('2026-11-09', '2026-11-10');
    const { last } = lived(HIRE, PROVED, begun, voided('v-1', '2026-11-11', 'begun-1'));
    expect(last).toMatchObject([
      { change: 'reopened', duty: { id: TRAINING, status: 'open' } },
      { change: 'lapsed', duty: { id: '3.3.2-proof-of-beginning' } },
    ]);
  });
});

describe('issued never changes', () => {
  test('a closed duty keeps its dates when its occasion is corrected; that it must be told anew is noted', () => {
    const { last } = lived(
      HIRE,
      PROVED,
      corrected('c-1', '2026-09-10', 'hire-1', hired({ firstDay: '2026-11-30' }).data),
    );
    expect(last).toMatchObject([
      {
        change: 'moved',
        duty: { id: TRAINING, due: '2027-03-01' },
        before: { due: '2026-12-01' },
        reasons: [{ kind: 'anchor' }, { kind: 'correction', eventId: 'c-1' }],
      },
      {
        change: 'noted',
        duty: { id: NOTICE, status: 'met', due: '2026-09-08', revision: 1, correctionNeeded: ['c-1'] },
      },
    ]);
  });

  test('a corrected proof decides by its new day, against the due day as it was: Wed 9 Sep is one day late', () => {
    const data = { ...PROVED.data, receivedOn: '2026-09-09' };
    const { last } = lived(HIRE, PROVED, corrected('c-1', '2026-09-10', 'notice-1', data));
    expect(last).toMatchObject([
      {
        change: 'amended',
        duty: {
          status: 'metLate',
          revision: 1,
          fulfilment: { on: '2026-09-09', daysLate: 1 },
          correctionNeeded: ['c-1'],
        },
      },
    ]);
  });

  test('a closed duty whose occasion is voided stays, marked for a correction', () => {
    const toldOf = at(changed('2026-10-01', '2026-09-20'), '2026-09-21');
    const told = {
      ...PROVED,
      id: 'n-2',
      type: 'noticeOfChangeReceived',
      recordedAt: '2026-09-25T09:00:00.000Z',
      data: { change: 1, receivedOn: '2026-09-25', channel: 'fax' },
    } as unknown as CaseEvent;
    const { last } = lived(HIRE, toldOf, told, voided('v-1', '2026-09-28', 'change-1'));
    expect(last).toMatchObject([
      { change: 'noted', duty: { id: OF_CHANGE, status: 'met', correctionNeeded: ['v-1'] } },
    ]);
  });

  test('a closed duty without its proof and without its occasion lapses', () => {
    const toldOf = at(changed('2026-10-01', '2026-09-20'), '2026-09-21');
    const told = {
      ...PROVED,
      id: 'n-2',
      type: 'noticeOfChangeReceived',
      data: { change: 1, receivedOn: '2026-09-25', channel: 'fax' },
    } as unknown as CaseEvent;
    const gone = [voided('v-1', '2026-09-28', 'change-1'), voided('v-2', '2026-09-29', 'n-2')];
    const { last } = lived(HIRE, toldOf, told, ...gone);
    expect(last).toMatchObject([{ change: 'lapsed', duty: { id: OF_CHANGE, status: 'lapsed' } }]);
    expect(last[0]?.duty).not.toHaveProperty('fulfilment');
    expect(last[0]?.duty).not.toHaveProperty('correctionNeeded');
  });

  test('where another proof is there, that one counts instead of the voided one', () => {
    const second = { ...noticeOfNewStaffReceived('2026-09-09'), id: 'notice-2' };
    const { last } = lived(HIRE, PROVED, second, voided('v-1', '2026-09-10', 'notice-1'));
    expect(last).toMatchObject([
      { change: 'amended', duty: { revision: 1, status: 'metLate', fulfilment: { eventId: 'notice-2', daysLate: 1 } } },
    ]);
  });

  test('Q23: another addressee opens no report that was received, whatever else happened to the grant', () => {
    const report = { year: 2020, persons: 1, families: 1, talks: 1, at: 'county' };
    const received = (provider: string) =>
      ['reportReceived', '2021-01-12', { ...report, provider, receivedOn: '2021-01-12' }] as const;
    const events = grant(
      awarded('2020-10-01', '2021-09-30', [{ organisation: 'caritas' }, { organisation: 'drk' }]),
      received('caritas'),
      received('drk'),
      ['reportRejected', '2021-01-13', { year: 2020, provider: 'drk', on: '2021-01-13', reason: 'unvollständig' }],
      ['readinessConfirmed', '2020-12-31', { for: '2020-12-31', provider: 'caritas' }],
    );
    const { plan } = livedAs(
      'grant',
      events.map((_, index) => events.slice(0, index + 1)),
    );
    const ids = ['caritas', 'drk'].map((provider) => `3.11.3-annual-report:2020:${provider}`);
    expect(ids.map((id) => plan.find((duty) => duty.id === id)?.status)).toEqual(['met', 'open']);
    const found = changesOf('grant', plan, events, '2021-01-14T09:00', { annualReportAddressee: 'granting-authority' });
    expect(found.find(({ duty }) => duty.id === ids[0])).toBeUndefined();
  });

  test('a changed reading or an unrelated correction leaves it alone', () => {
    const { plan } = lived(HIRE, PROVED);
    const events = [HIRE, PROVED];
    const found = changesOf('employment', plan, events, '2026-09-10T09:00', { trainingPeriodStart: '187_2' });
    expect(found.map(({ duty }) => duty.id)).toEqual([TRAINING]);
  });
});

describe('taken over while already running', () => {
  const introduced = (settled: readonly string[] = []) => ledgerEvent('introduced', 'i-1', '2027-01-04', { settled });
  const LATE = at(hired({ firstDay: '2026-09-01' }), '2027-01-04');

  test('what was met before is settled, without a rung', () => {
    const found = changesOf('employment', [], [LATE, introduced([NOTICE])], '2027-01-04T10:00');
    expect(found).toMatchObject([
      { change: 'armed', duty: { id: TRAINING } },
      { change: 'settledBefore', duty: { id: NOTICE, status: 'settledBefore', closedBy: 'i-1' } },
    ]);
    expect(found[1]?.duty).not.toHaveProperty('nextRung');
  });

  test('what was overdue gets no rung at once; its next planned one stays', () => {
    const without = changesOf('employment', [], [LATE], '2027-01-04T10:00');
    expect(without[0]?.duty.nextRung?.key).toBe(`x/${TRAINING}/1/immediate`);
    const found = changesOf('employment', [], [LATE, introduced()], '2027-01-04T10:00');
    // Due Tue 1 Dec 2026; weekly after +7: Tue 5 Jan 2027 is the 35th day.
    expect(found[0]?.duty.nextRung).toMatchObject({ key: `x/${TRAINING}/1/+35`, offset: 35 });
  });

  test('told of the introduction after it was armed, the rung at once is taken back', () => {
    const { last } = lived(LATE, introduced());
    expect(last).toMatchObject([
      { change: 'noted', duty: { id: TRAINING, nextRung: { offset: 35 } } },
      { change: 'noted', duty: { id: NOTICE } },
    ]);
  });

  test('what is due from the introduction on is reminded of as ever', () => {
    const hire = at(hired({ firstDay: '2026-10-12' }), '2027-01-04');
    const found = changesOf('employment', [], [hire, introduced([NOTICE])], '2027-01-04T10:00');
    expect(found[0]?.duty).toMatchObject({ id: TRAINING, due: '2027-01-12', nextRung: { offset: -1 } });
    // Due on the day itself: told at once.
    const close = at(hired({ firstDay: '2026-10-04' }), '2027-01-04');
    const today = changesOf('employment', [], [close, introduced([NOTICE])], '2027-01-04T10:00');
    expect(today[0]?.duty).toMatchObject({ due: '2027-01-04', nextRung: { key: `x/${TRAINING}/1/immediate` } });
  });
});

test('a settlement before the introduction that was told wrongly opens the duty again', () => {
  const introduced = ledgerEvent('introduced', 'i-1', '2026-09-02', { settled: [NOTICE] });
  const { last } = lived(HIRE, introduced, voided('v-1', '2026-09-03', 'i-1'));
  expect(last).toMatchObject([{ change: 'reopened', duty: { id: NOTICE, status: 'open', revision: 2, nextRung: {} } }]);
});

test('applying a correction and voiding it gives the plan before, save revisions and rungs', () => {
  const bare = (plan: readonly Duty[]) => plan.map(({ revision: _, nextRung: __, ...duty }) => duty);
  const before = bare(lived(HIRE, PROVED).plan);
  fc.assert(
    fc.property(fc.integer({ min: -300, max: 360 }), fc.boolean(), (days, isProof) => {
      const day = dayAfter(legalDate('2026-09-01'), days);
      const [target, data] = isProof
        ? (['notice-1', { ...PROVED.data, receivedOn: day }] as const)
        : (['hire-1', hired({ firstDay: day }).data] as const);
      const events = [HIRE, PROVED, corrected('c-1', '2026-09-10', target, data), voided('v-1', '2026-09-11', 'c-1')];
      expect(bare(lived(...events).plan)).toEqual(before);
    }),
    { numRuns: 40, seed: 5 },
  );
});

test('a handover is noted on open duties; the same events give no further change', () => {
  const events = [HIRE, PROVED, ledgerEvent('handedOver', 'h-1', '2026-09-10', { to: 'p-7' })];
  const { plan, last } = lived(...events);
  expect(last).toMatchObject([{ change: 'noted', duty: { id: TRAINING, assignee: 'p-7', nextRung: { offset: -28 } } }]);
  expect(changesOf('employment', plan, events, '2026-10-10T09:00')).toEqual([]);
});

test('a single change fits the marker of a history many times over', () => {
  const act = ledgerEvent('extended', 'x-1', '2026-09-02', { duty: NOTICE, by: 'authority', until: '2026-09-15' });
  const [change] = lived(HIRE, act).last;
  expect(JSON.stringify(change).length).toBeLessThan(2_500);
});
