import type { CaseEvent } from '../../../../domain/case-event';
import type { Duty } from '../../../../domain/duty';
import { deriveLedgerDuties, ledgerFaults } from '../../../../rules/duties/ledger/index';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { changed, hired, noticeOfNewStaffReceived, requalificationBegun } from '../employment/told';
import { ledgerEvent } from './told';

const calendar = badenWuerttemberg();
const TRAINING = '3.3.2-requalification-begun';
const NOTICE = '4.3-notice-of-new-staff';
const PROMPT = '3.3.2-proof-of-beginning';
const HIRE = hired({ firstDay: '2026-09-01' });
const PROVED = noticeOfNewStaffReceived('2026-09-04');
const BEGUN = requalificationBegun('2026-11-09', '2026-11-10');

/** What is wrong with the last event, as the plan stood before it. */
function faults(...events: readonly CaseEvent[]) {
  const derived = deriveLedgerDuties('employment', events.slice(0, -1), { ...basisOf(), calendar });
  const plan: readonly Duty[] = derived.map((duty) => ({ ...duty, revision: 1 }));
  return ledgerFaults('employment', events, plan).map(({ code, path }) => `${code} ${path.join('.')}`);
}

const act = (
  type: Parameters<typeof ledgerEvent>[0],
  given: Record<string, unknown>,
  on = '2026-09-10',
  actor = 'p-1',
) => ledgerEvent(type, `${type}-${actor}`, on, given, actor);

test('what fits is no fault', () => {
  expect(faults(HIRE, act('extended', { duty: NOTICE, by: 'authority', until: '2026-09-15' }, '2026-09-02'))).toEqual(
    [],
  );
  expect(faults(HIRE, act('corrected', { event: 'hire-1', data: {} }))).toEqual([]);
  expect(faults(HIRE, PROVED, act('voided', { event: 'notice-1' }))).toEqual([]);
  expect(faults(HIRE, PROVED, act('reopened', { duty: NOTICE, event: 'notice-1' }))).toEqual([]);
  expect(faults(HIRE, act('waived', { duty: NOTICE }))).toEqual([]);
  expect(faults(HIRE, act('overruled', { outcome: 'eligible' }))).toEqual([]);
  expect(faults(HIRE, act('introduced', { settled: [NOTICE] }))).toEqual([]);
  expect(faults(HIRE, act('handedOver', { to: 'p-7' }))).toEqual([]);
});

test.each(['extended', 'suspended', 'resumed', 'waived', 'overruled', 'reopened'] as const)(
  '%s names a duty that the entity has',
  (type) => {
    const given = {
      extended: { by: 'house', until: '2026-09-15' },
      suspended: { by: 'house' },
      reopened: { event: 'hire-1' },
    };
    const more = (given as Record<string, object>)[type] ?? {};
    expect(faults(HIRE, act(type, { duty: '9.9-x', ...more }))).toEqual(['UNKNOWN_DUTY 1.data.duty']);
  },
);

test.each(['extended', 'suspended', 'waived', 'overruled'] as const)('%s does not fit a duty that is met', (type) => {
  const more = { extended: { by: 'authority', until: '2026-09-15' }, suspended: { by: 'authority' } };
  const given = { duty: NOTICE, ...((more as Record<string, object>)[type] ?? {}) };
  expect(faults(HIRE, PROVED, act(type, given))).toEqual(['DUTY_NOT_OPEN 2.data.duty']);
});

describe('an extension', () => {
  test('of a date of the text is the authority’s, of a target the house’s', () => {
    const until = { until: '2026-12-30' };
    expect(faults(HIRE, act('extended', { duty: NOTICE, by: 'house', ...until }))).toEqual([
      'INVALID_CHOICE 1.data.by',
    ]);
    const prompt = { duty: PROMPT, ...until };
    expect(faults(HIRE, BEGUN, act('extended', { ...prompt, by: 'authority' }))).toEqual(['INVALID_CHOICE 2.data.by']);
    expect(faults(HIRE, BEGUN, act('extended', { ...prompt, by: 'house' }))).toEqual([]);
  });

  test('leads beyond the day before: due Tue 8 Sep, at least to Wed 9 Sep', () => {
    const until = (day: string) => act('extended', { duty: NOTICE, by: 'authority', until: day });
    expect(faults(HIRE, until('2026-09-08'))).toEqual(['DATE_ORDER 1.data.until']);
    expect(faults(HIRE, until('2026-09-09'))).toEqual([]);
  });
});

describe('a rest', () => {
  const resting = act('suspended', { duty: NOTICE, by: 'authority' }, '2026-09-03');

  test('of a date of the text is not for the house to set: it would be silent while the date passes', () => {
    const house = act('suspended', { duty: NOTICE, by: 'house' }, '2026-09-03');
    expect(faults(HIRE, house)).toEqual(['INVALID_CHOICE 1.data.by']);
  });

  test('begins by the last day: what expired on Tue 8 Sep does not come back to life on the 9th', () => {
    const rest = (on: string) => act('suspended', { duty: NOTICE, by: 'authority' }, on);
    expect(faults(HIRE, rest('2026-09-08'))).toEqual([]);
    expect(faults(HIRE, rest('2026-09-09'))).toEqual(['DATE_ORDER 1.data.on']);
  });

  test('of a prompt duty begins by the day of its alarm (Q38): Tue 24 Nov 2026, not after it', () => {
    const rest = (on: string) => act('suspended', { duty: PROMPT, by: 'house' }, on);
    expect(faults(HIRE, BEGUN, rest('2026-11-24'))).toEqual([]);
    expect(faults(HIRE, BEGUN, rest('2026-11-25'))).toEqual(['DATE_ORDER 2.data.on']);
  });

  test('begins once and ends only where it began, not before', () => {
    expect(faults(HIRE, resting, act('suspended', { duty: NOTICE, by: 'authority' }, '2026-09-04', 'p-2'))).toEqual([
      'DUTY_NOT_OPEN 2.data.duty',
    ]);
    expect(faults(HIRE, resting, act('resumed', { duty: TRAINING }, '2026-09-04'))).toEqual([
      'INVALID_CHOICE 2.data.duty',
    ]);
    expect(faults(HIRE, resting, act('resumed', { duty: NOTICE }, '2026-09-02'))).toEqual(['DATE_ORDER 2.data.on']);
    expect(faults(HIRE, resting, act('resumed', { duty: NOTICE }, '2026-09-03'))).toEqual([]);
  });
});

describe('a correction or a voiding', () => {
  test.each(['corrected', 'voided'] as const)('%s names an event that was recorded and still counts', (type) => {
    const of = (event: string) => act(type, type === 'corrected' ? { event, data: {} } : { event });
    expect(faults(HIRE, of('nothing'))).toEqual(['UNKNOWN_EVENT 1.data.event']);
    const gone = ledgerEvent('voided', 'v-1', '2026-09-05', { event: 'notice-1' });
    expect(faults(HIRE, PROVED, gone, of('notice-1'))).toEqual(['UNKNOWN_EVENT 3.data.event']);
  });

  test.each(['corrected', 'voided'] as const)('a fact from elsewhere is %s where it comes from', (type) => {
    const linked = {
      ...PROVED,
      id: 'l-1',
      type: 'linked',
      data: { on: '2026-09-04', entity: 'absence/a', as: 'absence' },
    };
    const given = type === 'corrected' ? { event: 'l-1', data: {} } : { event: 'l-1' };
    expect(faults(HIRE, linked as CaseEvent, act(type, given))).toEqual(['INVALID_CHOICE 2.data.event']);
  });

  test('the first event is voided once no other one of its own story stands', () => {
    const first = act('voided', { event: 'hire-1' }, '2026-09-11', 'p-2');
    expect(faults(HIRE, first)).toEqual([]);
    expect(faults(HIRE, PROVED, first)).toEqual(['INVALID_CHOICE 2.data.event']);
    expect(faults(HIRE, PROVED, act('voided', { event: 'notice-1' }), first)).toEqual([]);
    expect(faults(HIRE, act('handedOver', { to: 'p-7' }), first)).toEqual([]);
  });

  test('what was begun by mistake takes nothing more, save that its voiding is voided', () => {
    const first = act('voided', { event: 'hire-1' });
    expect(faults(HIRE, first, BEGUN)).toEqual(['ENTITY_ENDED 2.type']);
    expect(faults(HIRE, first, act('handedOver', { to: 'p-7' }))).toEqual(['ENTITY_ENDED 2.type']);
    const revived = act('voided', { event: 'voided-p-1' }, '2026-09-11', 'p-2');
    expect(faults(HIRE, first, revived)).toEqual([]);
    expect(faults(HIRE, first, revived, BEGUN)).toEqual([]);
  });

  test('what another entity tells is kept meanwhile', () => {
    const linked = {
      ...PROVED,
      id: 'l-1',
      type: 'linked',
      data: { on: '2026-09-04', entity: 'absence/a', as: 'absence' },
    };
    expect(faults(HIRE, act('voided', { event: 'hire-1' }), linked as CaseEvent)).toEqual([]);
    expect(faults(HIRE, linked as CaseEvent, act('voided', { event: 'hire-1' }))).toEqual([]);
  });

  test('an act keeps its duty and its side, which say who may decide on it', () => {
    const rest = act('suspended', { duty: NOTICE, by: 'authority' }, '2026-09-03');
    const corrected = (data: object) => act('corrected', { event: 'suspended-p-1', data }, '2026-09-04', 'p-2');
    const said = { duty: NOTICE, by: 'authority', on: '2026-09-02', reason: 'Schreiben vom Tag' };
    expect(faults(HIRE, rest, corrected(said))).toEqual([]);
    expect(faults(HIRE, rest, corrected({ ...said, duty: TRAINING }))).toEqual(['INVALID_CHOICE 2.data.data.duty']);
    expect(faults(HIRE, rest, corrected({ ...said, by: 'house' }))).toEqual(['INVALID_CHOICE 2.data.data.by']);
  });

  test('a proposal, its answer and a voiding are voided, never rewritten; a correction may be corrected', () => {
    const waived = act('waived', { duty: NOTICE });
    expect(faults(HIRE, waived, act('corrected', { event: 'waived-p-1', data: {} }))).toEqual([
      'INVALID_CHOICE 2.data.event',
    ]);
    expect(faults(HIRE, waived, act('voided', { event: 'waived-p-1' }))).toEqual([]);
    const first = act('corrected', { event: 'hire-1', data: { ...HIRE.data } });
    expect(faults(HIRE, first, act('corrected', { event: 'corrected-p-1', data: {} }, '2026-09-11', 'p-2'))).toEqual(
      [],
    );
  });

  test('4.4: of numbered changes only the last one can be voided, since notices name them by their number', () => {
    const changes = [changed('2026-10-01', '2026-09-20'), changed('2026-10-15', '2026-09-21', 'change-2')];
    expect(faults(HIRE, ...changes, act('voided', { event: 'change-1' }, '2026-09-22'))).toEqual([
      'INVALID_CHOICE 3.data.event',
    ]);
    expect(faults(HIRE, ...changes, act('voided', { event: 'change-2' }, '2026-09-22'))).toEqual([]);
  });
});

describe('a second person', () => {
  const waived = act('waived', { duty: NOTICE });
  const answer = (actor: string, of = 'waived-p-1', accepted = true) =>
    act('confirmed', { of, accepted }, '2026-09-11', actor);

  test('answers what another one proposed', () => {
    expect(faults(HIRE, waived, answer('p-2'))).toEqual([]);
    expect(faults(HIRE, waived, answer('p-1'))).toEqual(['SECOND_PERSON_REQUIRED 2.data.of']);
    expect(faults(HIRE, waived, answer('p-1', 'waived-p-1', false))).toEqual(['SECOND_PERSON_REQUIRED 2.data.of']);
  });

  test('finds something that waits: known, a proposal, not answered, not voided', () => {
    expect(faults(HIRE, answer('p-2', 'nothing'))).toEqual(['UNKNOWN_EVENT 1.data.of']);
    expect(faults(HIRE, PROVED, answer('p-2', 'notice-1'))).toEqual(['NOTHING_TO_CONFIRM 2.data.of']);
    expect(faults(HIRE, waived, answer('p-2'), answer('p-3'))).toEqual(['NOTHING_TO_CONFIRM 3.data.of']);
    expect(faults(HIRE, waived, answer('p-2', 'waived-p-1', false), answer('p-3'))).toEqual([
      'NOTHING_TO_CONFIRM 3.data.of',
    ]);
    const voided = ledgerEvent('voided', 'v-1', '2026-09-10', { event: 'waived-p-1' });
    expect(faults(HIRE, waived, voided, answer('p-2'))).toEqual(['NOTHING_TO_CONFIRM 3.data.of']);
  });

  test('decides before the next proposal on the same duty', () => {
    const again = act('overruled', { duty: NOTICE }, '2026-09-11', 'p-2');
    expect(faults(HIRE, waived, again)).toEqual(['SECOND_PERSON_REQUIRED 2.data.duty']);
    expect(faults(HIRE, waived, answer('p-2', 'waived-p-1', false), again)).toEqual([]);
    expect(faults(HIRE, waived, answer('p-2'), again)).toEqual(['DUTY_NOT_OPEN 3.data.duty']);
  });
});

describe('a rejected proof', () => {
  test('is the event that closed the duty', () => {
    expect(faults(HIRE, PROVED, act('reopened', { duty: NOTICE, event: 'hire-1' }))).toEqual([
      'INVALID_CHOICE 2.data.event',
    ]);
    expect(faults(HIRE, PROVED, act('reopened', { duty: TRAINING, event: 'notice-1' }))).toEqual([
      'INVALID_CHOICE 2.data.event',
    ]);
    expect(faults(HIRE, PROVED, act('reopened', { duty: NOTICE, event: 'nothing' }))).toEqual([
      'UNKNOWN_EVENT 2.data.event',
    ]);
  });
});

describe('the introduction', () => {
  test('is told once, of open duties that the entity has', () => {
    expect(faults(HIRE, act('introduced', { settled: [NOTICE, '9.9-x'] }))).toEqual(['UNKNOWN_DUTY 1.data.settled.1']);
    expect(faults(HIRE, PROVED, act('introduced', { settled: [NOTICE] }))).toEqual(['DUTY_NOT_OPEN 2.data.settled.0']);
    const twice = [act('introduced', {}), act('introduced', {}, '2026-09-11', 'p-2')];
    expect(faults(HIRE, ...twice)).toEqual(['INVALID_CHOICE 2.type']);
  });

  test('settles nothing of which the last day lies after it: due Tue 8 Sep, introduced on Mon 7 Sep or on the day itself', () => {
    const settled = (on: string) => act('introduced', { settled: [NOTICE] }, on);
    expect(faults(HIRE, settled('2026-09-07'))).toEqual(['DATE_ORDER 1.data.settled.0']);
    expect(faults(HIRE, settled('2026-09-08'))).toEqual([]);
  });

  test('settles nothing that arose after it', () => {
    // Prompt since Tue 10 Nov 2026.
    const settled = act('introduced', { settled: [PROMPT] }, '2026-11-09');
    expect(faults(HIRE, BEGUN, settled)).toEqual(['DATE_ORDER 2.data.settled.0']);
  });

  test('is corrected to less, never to more', () => {
    const introduced = act('introduced', { settled: [NOTICE] });
    const corrected = (settled: readonly string[]) =>
      act('corrected', { event: 'introduced-p-1', data: { on: '2026-09-10', settled } }, '2026-09-11', 'p-2');
    expect(faults(HIRE, introduced, corrected([]))).toEqual([]);
    expect(faults(HIRE, introduced, corrected([NOTICE, TRAINING]))).toEqual(['INVALID_CHOICE 2.data.data.settled.1']);
  });
});

test('nothing happens to an entity before it began: before its first day, and before it was recorded', () => {
  // Recorded on its first day, 1 September 2026.
  expect(faults(HIRE, act('handedOver', { to: 'p-7' }, '2026-08-31'))).toEqual(['DATE_ORDER 1.data.on']);
  expect(faults(HIRE, act('handedOver', { to: 'p-7' }, '2026-09-01'))).toEqual([]);
  const early = { ...HIRE, recordedAt: '2026-08-20T09:00:00.000Z' } as CaseEvent;
  expect(faults(early, act('handedOver', { to: 'p-7' }, '2026-08-20'))).toEqual([]);
  expect(faults(early, act('handedOver', { to: 'p-7' }, '2026-08-19'))).toEqual(['DATE_ORDER 1.data.on']);
});

test('an entity does not begin with an event of the ledger', () => {
  expect(faults(act('handedOver', { to: 'p-7' }))).toEqual(['INVALID_CHOICE 0.type']);
});

test('only what has just arrived is looked at, each event with those before it', () => {
  const early = act('handedOver', { to: 'p-7' }, '2026-08-31');
  const events = [HIRE, early, act('handedOver', { to: 'p-8' }, '2026-08-30', 'p-2')];
  const found = (arrived?: number) => ledgerFaults('employment', events, [], arrived).map(({ path }) => path[0]);
  expect(found()).toEqual([2]);
  expect(found(2)).toEqual([1, 2]);
});
