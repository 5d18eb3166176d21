import type { CaseEvent } from '../../../domain/case-event';
import { FristwerkError } from '../../../domain/errors';
import type { Instant } from '../../../domain/instant';
import type { LegalDate } from '../../../domain/legal-date';
import { refuseStory } from '../../../rules/assess/refuse-story';

let count = 0;
const event = (type: string, data: object, id = `event-${++count}`): CaseEvent => ({
  id,
  type,
  occurredOn: '2027-01-04' as LegalDate,
  recordedAt: '2027-01-04T08:00:00.000Z' as Instant,
  actor: 'p-101',
  data,
  contentHash: '0000000000000000',
});

const REPORTED = event('reported', {
  employment: 'employment/0123456789ab',
  firstDay: '2027-01-04',
  workedOnFirstDay: false,
  reason: 'illness',
  knownOn: '2027-01-04',
  expectedUntil: '2027-03-31',
});
const returned = (on: string) => event('returned', { on });
const EARLY = returned('2027-01-02');

function refusal(events: readonly CaseEvent[], arrived = 1): Pick<FristwerkError, 'code' | 'faults'> | null {
  try {
    refuseStory('absence', events, arrived, []);
    return null;
  } catch (error) {
    if (!(error instanceof FristwerkError)) throw error;
    return { code: error.code, faults: error.faults };
  }
}

describe('a new event', () => {
  it('that can follow the story is not refused', () => {
    expect(refusal([REPORTED])).toBeNull();
    expect(refusal([REPORTED, returned('2027-01-11')])).toBeNull();
  });

  it('that cannot is refused with its code, the field as it was handed in, the value and the limit', () => {
    expect(refusal([REPORTED, EARLY])).toEqual({
      code: 'DATE_ORDER',
      faults: [{ code: 'DATE_ORDER', field: 'on', value: '2027-01-02', details: { earliest: '2027-01-04' } }],
    });
  });

  it('is not refused for what was wrong before it', () => {
    const later = event('absenceSumChanged', { upTo: '2027-01-04', days: 1 });
    expect(refusal([REPORTED, EARLY, later])).toBeNull();
  });

  it('that is none leaves nothing to refuse', () => {
    expect(refusal([REPORTED, EARLY], 0)).toBeNull();
  });
});

it('of several that arrive together each is held against the ledger, not the last one alone', () => {
  const stray = event('voided', { on: '2027-01-12', event: 'no-such', reason: 'x' });
  expect(refusal([REPORTED, stray, returned('2027-01-11')], 2)?.code).toBe('UNKNOWN_EVENT');
  expect(refusal([REPORTED, stray, returned('2027-01-11')], 1)).toBeNull();
});

describe('what is done about an absence lies not before it was known of or began', () => {
  it.each([
    ['forecastChanged', 'knownOn', {}],
    ['replacementProposed', 'on', { employment: 'employment/b' }],
    ['declaredImpossible', 'on', {}],
    ['impossibilityNoticeReceived', 'receivedOn', { channel: 'letter' }],
    ['sickPayNoticeReceived', 'receivedOn', { channel: 'letter' }],
  ])('%s', (type, field, more) => {
    expect(refusal([REPORTED, event(type, { ...more, [field]: '2027-01-03' })])).toMatchObject({
      code: 'DATE_ORDER',
      faults: [{ field, details: { earliest: '2027-01-04' } }],
    });
    expect(refusal([REPORTED, event(type, { ...more, [field]: '2027-01-04' })])).toBeNull();
  });
});

describe('a correction', () => {
  const right = returned('2027-01-11');
  const correcting = (on: string) =>
    event('corrected', { on: '2027-01-12', event: right.id, data: { on }, reason: 'a slip of the pen' });

  it('answers for what it makes of the event, at data.<field>', () => {
    expect(refusal([REPORTED, right, correcting('2027-01-03')])).toEqual({
      code: 'DATE_ORDER',
      faults: [{ code: 'DATE_ORDER', field: 'data.on', value: '2027-01-03', details: { earliest: '2027-01-04' } }],
    });
    expect(refusal([REPORTED, right, correcting('2027-01-04')])).toBeNull();
  });

  it('of an event that nobody recorded is refused by the ledger', () => {
    const stray = event('corrected', { on: '2027-01-12', event: 'no-such', data: {}, reason: 'x' });
    expect(refusal([REPORTED, stray])?.code).toBe('UNKNOWN_EVENT');
  });
});
