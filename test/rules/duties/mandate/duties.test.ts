import type { MandateEvent } from '../../../../domain/mandate';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { bookOf } from '../../../../rules/duties/event-book';
import { formOf, writtenNotices } from '../../../../rules/duties/mandate/written-form';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { staffListReceived, told } from './told';

const calendar = badenWuerttemberg();

function duties(events: readonly MandateEvent[], readings: object = {}) {
  return deriveDuties('mandate', events, { ...basisOf(readings), calendar });
}

/** Ids of the notices whose form a person has to confirm. */
function toConfirmIn(events: readonly MandateEvent[], readings: object = {}): readonly string[] {
  const book = bookOf(events);
  return writtenNotices(book)
    .filter((notice) => formOf(notice, book, basisOf(readings)) === 'toConfirm')
    .map(({ id }) => id);
}

/** Known on Tue 2 Jan 2018; Epiphany, Sat 6 Jan, is a public holiday. */
const known = told('deploymentKnown', { on: '2018-01-02' });

describe('2.3: the provider names staff, municipalities and extent, in writing and without culpable delay', () => {
  test('a mandate without a known deployment owes no list', () => {
    expect(duties([told('transferred', { on: '2018-01-02', municipality: 'Weil am Rhein' })])).toEqual([]);
  });

  test('it starts at once, has a house target on the third working day, an alarm after 14 days and no legal date', () => {
    const [duty] = duties([known]);
    expect(duty).toMatchObject({
      id: '2.3-staff-list',
      kind: 'prompt',
      provision: '2.3',
      inventoryRow: '2.3-a',
      bearer: 'provider',
      addressee: 'county',
      arisenFrom: { eventId: 'deploymentKnown', on: '2018-01-02' },
      aim: '2018-01-05',
      alarm: '2018-01-16',
      status: 'open',
    });
    expect(duty).not.toHaveProperty('due');
  });

  test('what closes it is to be in writing and to name all three', () => {
    const row = basisOf().guideline.duties.mandate.find(({ id }) => id === '2.3-staff-list');
    expect(row).toMatchObject({
      channels: ['letter'],
      mustName: ['staff', 'municipalities', 'extent'],
      consequence: null,
      readings: ['Q34', 'Q35', 'Q38', 'Q39'],
    });
  });

  test('a complete list by letter closes it on the day on which it arrives, not on the day it was sent', () => {
    const list = staffListReceived({ sentOn: '2018-01-03' });
    const sent = told('staffListSent', { on: '2018-01-03', channel: 'letter' });
    expect(duties([known, sent])).toMatchObject([{ status: 'open' }]);
    expect(duties([known, sent, list])).toMatchObject([
      { status: 'met', fulfilment: { eventId: 'list-1', on: '2018-01-05', daysLate: 0 } },
    ]);
  });

  test.each(['staff', 'municipalities', 'extent'])('a list that does not name the %s leaves it open', (missing) => {
    const names = { staff: true, municipalities: true, extent: true, [missing]: false };
    expect(duties([known, staffListReceived({ names })])).toMatchObject([{ status: 'open' }]);
  });

  test('a list months later still closes it: it is never late, since no date is named', () => {
    expect(duties([known, staffListReceived({ receivedOn: '2018-06-01' })])).toMatchObject([
      { status: 'met', fulfilment: { daysLate: 0 } },
    ]);
  });

  test('of several lists the one that arrived first closes it', () => {
    const events = [known, staffListReceived({ receivedOn: '2018-01-09' }), staffListReceived({}, 'list-2')];
    expect(duties(events)).toMatchObject([{ fulfilment: { eventId: 'list-2', on: '2018-01-05' } }]);
  });

  test('Q34: a second deployment goes by 4.3 and 4.4 and owes no second list', () => {
    expect(duties([known, told('deploymentKnown', { on: '2018-02-01' }, 'known-2')])).toMatchObject([
      { arisenFrom: { eventId: 'deploymentKnown', on: '2018-01-02' } },
    ]);
  });

  test('Q34: the county may ask for the list again; only a list of that day or later answers', () => {
    const requested = told('staffListRequested', { on: '2018-03-01' }, 'request-1');
    const asked = (receivedOn: string) =>
      duties([known, staffListReceived(), requested, staffListReceived({ receivedOn }, 'list-2')]).map(
        ({ id, status }) => [id, status],
      );
    expect(asked('2018-02-28')).toEqual([
      ['2.3-staff-list', 'met'],
      ['2.3-staff-list:request-1', 'open'],
    ]);
    expect(asked('2018-03-01')).toEqual([
      ['2.3-staff-list', 'met'],
      ['2.3-staff-list:request-1', 'met'],
    ]);
  });
});

describe('Q35: whether an e-mail or fax is "in writing"', () => {
  const byEmail = staffListReceived({ channel: 'email' });
  const confirmed = (accepted: boolean, id = 'confirmed-1') =>
    told('writtenFormConfirmed', { on: '2018-01-08', of: 'list-1', accepted }, id);

  test.each([
    ['ask', 'letter', 'met', []],
    ['ask', 'email', 'open', ['list-1']],
    ['ask', 'fax', 'open', ['list-1']],
    ['yes', 'email', 'met', []],
    ['yes', 'fax', 'met', []],
    ['no', 'email', 'open', []],
    ['no', 'letter', 'met', []],
  ] as const)('answered %s: a list by %s leaves the duty %s', (answer, channel, status, toConfirm) => {
    const events = [known, staffListReceived({ channel })];
    const readings = { writtenFormIncludesEmail: answer };
    expect(duties(events, readings)).toMatchObject([{ status }]);
    expect(toConfirmIn(events, readings)).toEqual(toConfirm);
  });

  test('a person confirms the form: closed on the day on which the e-mail arrived', () => {
    expect(duties([known, byEmail, confirmed(true)])).toMatchObject([
      { status: 'met', fulfilment: { eventId: 'list-1', on: '2018-01-05' } },
    ]);
    expect(toConfirmIn([known, byEmail, confirmed(true)])).toEqual([]);
  });

  test('a person does not accept the form: open, and nothing is left to confirm; the last word holds', () => {
    expect(duties([known, byEmail, confirmed(false)])).toMatchObject([{ status: 'open' }]);
    expect(toConfirmIn([known, byEmail, confirmed(false)])).toEqual([]);
    expect(duties([known, byEmail, confirmed(false), confirmed(true, 'confirmed-2')])).toMatchObject([
      { status: 'met' },
    ]);
  });

  test('a county that does not accept e-mail cannot be overruled by a confirmation', () => {
    const readings = { writtenFormIncludesEmail: 'no' };
    expect(duties([known, byEmail, confirmed(true)], readings)).toMatchObject([{ status: 'open' }]);
  });
});

describe('4.1: the provider tells the county why the service is interrupted, in writing and without culpable delay', () => {
  const gap = (ref: string, on: string, why: 'emptyPost' | 'other' = 'other') =>
    told('serviceGapOpened', { gap: ref, on, why }, `opened-${ref}`);
  const explained = (ref: string, receivedOn: string, channel: 'letter' | 'email' = 'letter') =>
    told('serviceGapExplained', { gap: ref, receivedOn, channel }, `explained-${ref}`);

  test('each gap owes its own reasons; an empty post is a gap (Q57)', () => {
    expect(duties([gap('g1', '2018-01-02', 'emptyPost'), gap('g2', '2018-02-01')])).toMatchObject([
      { id: '4.1-reasons-for-gap:g1', inventoryRow: '4.1-e', aim: '2018-01-05', alarm: '2018-01-16', status: 'open' },
      { id: '4.1-reasons-for-gap:g2', aim: '2018-02-06', alarm: '2018-02-15', status: 'open' },
    ]);
  });

  test('reasons for one gap do not close the other', () => {
    const events = [gap('g1', '2018-01-02'), gap('g2', '2018-01-03'), explained('g2', '2018-01-04')];
    expect(duties(events).map(({ status }) => status)).toEqual(['open', 'met']);
  });

  test('of two explanations the one that arrived first closes the gap', () => {
    const again = told('serviceGapExplained', { gap: 'g1', receivedOn: '2018-01-08', channel: 'letter' }, 'again');
    expect(duties([gap('g1', '2018-01-02'), again, explained('g1', '2018-01-05')])).toMatchObject([
      { fulfilment: { eventId: 'explained-g1', on: '2018-01-05' } },
    ]);
  });

  test('reasons by e-mail wait for a person', () => {
    const events = [gap('g1', '2018-01-02'), explained('g1', '2018-01-03', 'email')];
    expect(duties(events)).toMatchObject([{ status: 'open' }]);
    expect(toConfirmIn(events)).toEqual(['explained-g1']);
    const accepted = told('writtenFormConfirmed', { on: '2018-01-04', of: 'explained-g1', accepted: true });
    expect(duties([...events, accepted])).toMatchObject([{ status: 'met', fulfilment: { on: '2018-01-03' } }]);
  });

  test('a gap that was closed still owes its reasons', () => {
    const closed = told('serviceGapClosed', { gap: 'g1', on: '2018-01-03' });
    expect(duties([gap('g1', '2018-01-02'), closed])).toMatchObject([{ status: 'open' }]);
  });
});
