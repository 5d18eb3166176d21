import type { EmploymentEvent } from '../../../../domain/employment';
import { legalDate } from '../../../../domain/legal-date';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import {
  ended,
  hired,
  priorEmployment,
  proofOfBeginningForwarded,
  proofOfBeginningReceived,
  proofOfCompletionForwarded,
  proofOfCompletionReceived,
  qualificationProved,
  requalificationBegun,
} from './told';

const BEGUN = '3.3.2-requalification-begun';
const BEGINNING = '3.3.2-proof-of-beginning';
const BEGINNING_LEG = '3.3.2-proof-of-beginning-to-authority';
const COMPLETION = '3.3.2-proof-of-completion';
const COMPLETION_LEG = '3.3.2-proof-of-completion-to-authority';

const calendar = badenWuerttemberg();

function requalificationDuties(events: readonly EmploymentEvent[], readings: object = {}) {
  const derived = deriveDuties('employment', events, { ...basisOf(readings), calendar });
  return derived.filter(({ provision }) => provision === '3.3.2');
}

function duty(id: string, events: readonly EmploymentEvent[], readings: object = {}) {
  const found = requalificationDuties(events, readings).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no duty ${id}`);
  return found;
}

const begun = requalificationBegun('2026-11-09', '2026-11-10');
const beginningReceived = proofOfBeginningReceived('2026-11-13');
const completed = (completedOn: string, begunOn?: string) =>
  qualificationProved({
    requalification: {
      completedOn: legalDate(completedOn),
      certificate: true,
      ...(begunOn === undefined ? {} : { begunOn: legalDate(begunOn) }),
    },
  });

describe('3.3.2: the county passes on to the granting authority what the provider handed in', () => {
  test('it owes that from the day on which the proof arrived, "unverzüglich": three working days, alarm after 14', () => {
    const leg = duty(BEGINNING_LEG, [hired(), begun, beginningReceived]);
    expect(leg).toMatchObject({
      kind: 'prompt',
      bearer: 'county',
      addressee: 'granting-authority',
      arisenFrom: { eventId: 'proof-1', on: '2026-11-13' },
      aim: '2026-11-18',
      alarm: '2026-11-27',
      status: 'open',
    });
    expect(leg).not.toHaveProperty('due');
  });

  test('before the proof arrived it owes nothing', () => {
    expect(requalificationDuties([hired(), begun]).map(({ id }) => id)).toEqual([BEGUN, BEGINNING]);
  });

  test('it has done so when the granting authority has the proof', () => {
    const events = [hired(), begun, beginningReceived, proofOfBeginningForwarded('2026-11-30')];
    expect(duty(BEGINNING_LEG, events)).toMatchObject({
      status: 'met',
      fulfilment: { eventId: 'leg-1', on: '2026-11-30', daysLate: 0 },
    });
  });
});

describe('3.3.2, Q52: the proof of completion follows that of the beginning', () => {
  test('it is owed from the day on which the certificate was stated', () => {
    // Thu 1 Oct 2026; Sat 3 Oct is a holiday: Fri 2, Mon 5, Tue 6 Oct.
    expect(duty(COMPLETION, [hired(), completed('2026-09-30')])).toMatchObject({
      kind: 'prompt',
      bearer: 'provider',
      addressee: 'county',
      arisenFrom: { eventId: 'supplement-1', on: '2026-10-01' },
      aim: '2026-10-06',
      alarm: '2026-10-15',
      status: 'open',
    });
  });

  test('each leg closes by its own proof', () => {
    const events = [hired(), begun, completed('2026-12-10'), proofOfCompletionReceived('2026-12-14')];
    expect(duty(COMPLETION, events)).toMatchObject({ status: 'met', fulfilment: { eventId: 'proof-2' } });
    expect(duty(COMPLETION_LEG, events)).toMatchObject({
      bearer: 'county',
      status: 'open',
      arisenFrom: { eventId: 'proof-2', on: '2026-12-14' },
    });
    expect(duty(COMPLETION_LEG, [...events, proofOfCompletionForwarded('2026-12-16')])).toMatchObject({
      status: 'met',
      fulfilment: { eventId: 'leg-2', on: '2026-12-16' },
    });
    expect(duty(BEGINNING, events).status).toBe('open');
  });

  const everything = [
    hired(),
    begun,
    beginningReceived,
    completed('2026-12-10'),
    proofOfCompletionReceived('2026-12-14'),
  ];
  test.each([
    ['both', [BEGUN, BEGINNING, BEGINNING_LEG, COMPLETION, COMPLETION_LEG]],
    ['beginning', [BEGUN, BEGINNING, BEGINNING_LEG]],
    ['completion', [BEGUN, COMPLETION, COMPLETION_LEG]],
  ])('a county that asks for %s is owed these', (trainingProofs, expected) => {
    expect(requalificationDuties(everything, { trainingProofs }).map(({ id }) => id)).toEqual(expected);
  });

  test('3.3.3: with an exemption none of them is owed', () => {
    const exempting = qualificationProved({ priorEmployment: [priorEmployment('2025-01-01', '2026-06-30')] });
    expect(requalificationDuties([...everything, exempting])).toEqual([]);
  });

  test('3.2 c: types a and b owe none of them', () => {
    const [, ...later] = everything;
    expect(requalificationDuties([hired({ qualification: { type: 'a' } }), ...later])).toEqual([]);
  });
});

describe('3.3.2: the certificate of completion shows the beginning as well', () => {
  test.each([
    // Work was taken up on Tue 1 Sep 2026: due Tue 1 Dec, by the strictest counting Mon 30 Nov (Q14).
    ['2026-11-30', undefined, 'met', 0],
    ['2026-08-15', undefined, 'met', 0],
    ['2027-02-26', '2026-12-01', 'met', 0],
    ['2027-02-26', '2026-12-02', 'metLate', 1],
  ])('completed on %s, begun on %s: %s, %i days late', (completedOn, begunOn, status, daysLate) => {
    const on = begunOn ?? completedOn;
    expect(duty(BEGUN, [hired(), completed(completedOn, begunOn)])).toMatchObject({
      status,
      fulfilment: { eventId: 'supplement-1', on, daysLate },
    });
  });

  test('completed after the three months without the day of its beginning leaves the beginning open: it is unknown', () => {
    expect(duty(BEGUN, [hired(), completed('2026-12-01')]).status).toBe('open');
  });

  test('the evidence of the beginning itself goes before it', () => {
    const events = [hired(), requalificationBegun('2026-12-03', '2026-12-04'), completed('2027-02-26', '2026-12-01')];
    expect(duty(BEGUN, events)).toMatchObject({ status: 'metLate', fulfilment: { on: '2026-12-03', daysLate: 2 } });
  });
});

describe('3.3.2: after the last day of the employment', () => {
  const story = (lastDay: string, on: string) => [
    hired({ lastDay }),
    requalificationBegun(on, '2026-12-20'),
    proofOfBeginningReceived('2026-12-22'),
  ];

  test.each([
    ['2026-11-16', '2026-11-16', [BEGUN, BEGINNING, BEGINNING_LEG]],
    ['2026-11-16', '2026-11-17', [BEGUN]],
  ])('last day %s, begun on %s: what arose stays, also where papers come late', (lastDay, on, expected) => {
    expect(requalificationDuties(story(lastDay, on)).map(({ id }) => id)).toEqual(expected);
    const ending = [...story('2028-12-31', on), ended(lastDay, lastDay)];
    expect(requalificationDuties(ending).map(({ id }) => id)).toEqual(expected);
  });

  test.each([
    ['2026-12-10', [BEGUN, COMPLETION]],
    ['2026-12-09', [BEGUN]],
  ])('last day %s, completed on 10 Dec 2026: %j', (lastDay, expected) => {
    const ids = requalificationDuties([hired({ lastDay }), completed('2026-12-10')]).map(({ id }) => id);
    expect(ids).toEqual(expected);
  });
});
