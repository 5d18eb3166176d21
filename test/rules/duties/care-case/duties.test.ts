import type { CareCaseEvent } from '../../../../domain/care-case';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { allocated, planAgreed, told } from './told';

const calendar = badenWuerttemberg();

/** Without the deletion that follows from each end, which has its own tests. */
function duties(events: readonly CareCaseEvent[], readings: object = {}) {
  const all = deriveDuties('careCase', events, { ...basisOf(readings), calendar });
  return all.filter(({ id }) => !id.startsWith('5.8.1-deletion'));
}

const ended = told('ended', { on: '2018-12-31' });

describe('5.6: contact and an offer at the beginning; the text names no day (Q40)', () => {
  const offered = told('contactOffered', { on: '2018-03-12', accepted: true });

  test('off unless a county sets a time', () => {
    expect(duties([allocated()])).toEqual([]);
  });

  test('14 days after the allocation of Thu 1 Mar 2018: Thu 15 Mar, a date of the house', () => {
    expect(duties([allocated()], { firstContactDays: 14 })).toMatchObject([
      {
        id: '5.6-first-contact',
        kind: 'internal',
        provision: '5.6',
        inventoryRow: '5.6-a',
        bearer: 'employee',
        addressee: 'provider',
        arisenFrom: { eventId: 'allocated', on: '2018-03-15' },
        due: '2018-03-15',
        aim: '2018-03-15',
        status: 'open',
      },
    ]);
  });

  test('30 days later is Sat 31 Mar, in the Easter days: moved back to Thu 29 Mar, never on', () => {
    expect(duties([allocated()], { firstContactDays: 30 })).toMatchObject([{ due: '2018-03-29' }]);
  });

  test.each([
    ['2018-03-15', 'met', 0],
    ['2018-03-16', 'metLate', 1],
  ])('offered on %s: %s', (on, status, daysLate) => {
    const events = [allocated(), told('contactOffered', { on, accepted: true })];
    expect(duties(events, { firstContactDays: 14 })).toMatchObject([{ status, fulfilment: { on, daysLate } }]);
  });

  test('the first of several offers closes it', () => {
    const later = told('contactOffered', { on: '2018-05-02', accepted: true }, 'offer-2');
    expect(duties([allocated(), offered, later], { firstContactDays: 14 })).toMatchObject([
      { fulfilment: { eventId: 'contactOffered', on: '2018-03-12' } },
    ]);
  });

  test('a later correction of the allocation moves it', () => {
    const corrected = { ...allocated({ allocatedOn: '2018-03-08' }), id: 'allocated-2' };
    expect(duties([allocated(), corrected], { firstContactDays: 14 })).toMatchObject([{ due: '2018-03-22' }]);
  });

  test('a case that ended before a contact owes none any more; one that was made stays', () => {
    expect(duties([allocated(), ended], { firstContactDays: 14 })).toEqual([]);
    expect(duties([allocated(), offered, ended], { firstContactDays: 14 })).toMatchObject([{ status: 'met' }]);
  });
});

describe('5.9: talks to hand the case over with the social work of the preliminary accommodation (Q40)', () => {
  const held = (on: string, partner: 'preliminaryAccommodation' | 'employmentServices') =>
    told('handoverHeld', { on, with: partner });

  test('off unless a county sets a time; ten days after 1 Mar 2018 is Sun 11 Mar, moved back to Fri 9 Mar', () => {
    expect(duties([allocated()], { handoverDays: 'off' })).toEqual([]);
    expect(duties([allocated()], { handoverDays: 10 })).toMatchObject([
      { id: '5.9-handover', kind: 'internal', inventoryRow: '5.9-b', due: '2018-03-09', status: 'open' },
    ]);
  });

  test('only a talk with the preliminary accommodation closes it', () => {
    const events = (partner: 'preliminaryAccommodation' | 'employmentServices') => [
      allocated(),
      held('2018-03-09', partner),
    ];
    expect(duties(events('employmentServices'), { handoverDays: 10 })).toMatchObject([{ status: 'open' }]);
    expect(duties(events('preliminaryAccommodation'), { handoverDays: 10 })).toMatchObject([{ status: 'met' }]);
  });
});

describe('5.6, 5.7: the plan is reviewed "regelmäßig" (Q40)', () => {
  const reviewed = (on: string, id: string) => told('planReviewed', { on }, id);

  test('off unless a county sets an interval, and nothing to review without a plan', () => {
    expect(duties([planAgreed()])).toEqual([]);
    expect(duties([allocated()], { planReviewMonths: 6 })).toEqual([]);
  });

  test('six months in one step from the plan: 31 Aug 2018 leads to 28 Feb 2019', () => {
    expect(duties([planAgreed({ on: '2018-08-31' })], { planReviewMonths: 6 })).toMatchObject([
      { id: '5.6-plan-review:plan-1', inventoryRow: '5.6-g', kind: 'internal', due: '2019-02-28', status: 'open' },
    ]);
  });

  test('each review closes the one before and starts the next, whatever the order of recording', () => {
    const events = [planAgreed(), reviewed('2019-02-01', 'review-2'), reviewed('2018-09-06', 'review-1')];
    expect(duties(events, { planReviewMonths: 6 })).toMatchObject([
      {
        id: '5.6-plan-review:plan-1',
        due: '2018-09-05',
        status: 'metLate',
        fulfilment: { eventId: 'review-1', daysLate: 1 },
      },
      { id: '5.6-plan-review:review-1', due: '2019-03-06', status: 'met', fulfilment: { eventId: 'review-2' } },
      { id: '5.6-plan-review:review-2', due: '2019-08-01', status: 'open' },
    ]);
  });

  test('an earlier plan that was taken over counts from the day on which it was taken over', () => {
    const legacy = told('legacyPlanAdopted', { on: '2018-03-05', planDate: '2017-05-01', missingBlocks: [] });
    expect(duties([legacy], { planReviewMonths: 3 })).toMatchObject([{ due: '2018-06-05' }]);
  });

  test('after the end of the support no further review is owed', () => {
    const events = [planAgreed(), reviewed('2018-09-03', 'review-1'), ended];
    expect(duties(events, { planReviewMonths: 6 })).toMatchObject([{ id: '5.6-plan-review:plan-1', status: 'met' }]);
  });
});

describe('5.8.2: what was not fulfilled, broken off or not used is recorded in writing', () => {
  test.each([
    ['a step missed', told('stepMissed', { step: 's1', on: '2018-04-10' }, 'event-1')],
    ['counselling not used', told('counsellingNotUsed', { on: '2018-04-10' }, 'event-1')],
    ['counselling broken off', told('brokenOff', { on: '2018-04-10' }, 'event-1')],
    ['an offer declined', told('contactOffered', { on: '2018-04-10', accepted: false }, 'event-1')],
  ])('%s owes a record at once: house target Fri 13 Apr, alarm 24 Apr 2018', (_what, event) => {
    const [duty] = duties([event]);
    expect(duty).toMatchObject({
      id: '5.8.2-record-unfulfilled:event-1',
      kind: 'prompt',
      inventoryRow: '5.8.2-a',
      aim: '2018-04-13',
      alarm: '2018-04-24',
      status: 'open',
    });
    expect(duty).not.toHaveProperty('due');
  });

  test('a step fulfilled, an offer accepted, or one of which nobody said so owes none', () => {
    const events = [
      told('stepFulfilled', { step: 's1', on: '2018-04-10' }),
      told('contactOffered', { on: '2018-04-10', accepted: true }, 'offer-1'),
      told('contactOffered', { on: '2018-04-10' }, 'offer-2'),
    ];
    expect(duties(events)).toEqual([]);
  });

  test('the record closes the event that it names and no other', () => {
    const missed = (id: string) => told('stepMissed', { step: 's1', on: '2018-04-10' }, id);
    const record = told('recordWritten', { on: '2018-04-12', of: 'missed-2' });
    expect(duties([missed('missed-1'), missed('missed-2'), record]).map(({ id, status }) => [id, status])).toEqual([
      ['5.8.2-record-unfulfilled:missed-1', 'open'],
      ['5.8.2-record-unfulfilled:missed-2', 'met'],
    ]);
  });

  test('the end of the support does not excuse the record', () => {
    expect(duties([told('brokenOff', { on: '2018-12-31' }), ended])).toMatchObject([{ status: 'open' }]);
  });
});

describe('5.8.2: if no plan comes about, the reasons are recorded in writing', () => {
  const notReached = told('planNotReached', { on: '2018-04-10' });

  test('owed at once when it is stated', () => {
    expect(duties([notReached])).toMatchObject([
      {
        id: '5.8.2-reasons-without-plan:planNotReached',
        kind: 'prompt',
        inventoryRow: '5.8.2-b',
        aim: '2018-04-13',
        status: 'open',
      },
    ]);
    expect(duties([allocated()])).toEqual([]);
  });

  test.each([
    ['2018-04-09', 'open'],
    ['2018-04-10', 'met'],
    ['2018-04-30', 'met'],
  ])('reasons recorded on %s: %s', (on, status) => {
    expect(duties([notReached, told('noPlanRecorded', { on, reason: 'declined' })])).toMatchObject([{ status }]);
  });

  test('a second time owes reasons of its own; earlier ones do not do for it', () => {
    const again = told('planNotReached', { on: '2018-10-01' }, 'again');
    const recorded = told('noPlanRecorded', { on: '2018-04-12', reason: 'declined' });
    expect(duties([notReached, recorded, again]).map(({ id, status }) => [id, status])).toEqual([
      ['5.8.2-reasons-without-plan:planNotReached', 'met'],
      ['5.8.2-reasons-without-plan:again', 'open'],
    ]);
  });

  test('a plan agreed after all removes it; an earlier one does not', () => {
    expect(duties([notReached, planAgreed({ on: '2018-04-10' })])).toEqual([]);
    expect(duties([planAgreed({ on: '2018-04-09' }), notReached])).toMatchObject([{ status: 'open' }]);
  });
});
