import type { CareCaseEvent } from '../../../../domain/care-case';
import { checklistOf } from '../../../../rules/duties/checklist';
import { GUIDELINE } from '../../legal-basis';
import { allocated, planAgreed, told } from './told';

function item(id: string, ...events: readonly CareCaseEvent[]) {
  const found = checklistOf('careCase', events, GUIDELINE).find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}

const status = (id: string, ...events: readonly CareCaseEvent[]) => item(id, ...events).status;

const offered = (accepted?: boolean) => told('contactOffered', { on: '2018-03-05', accepted });

test('a care case just allocated owes contact and handover; the rest is not owed yet or not known', () => {
  const entries = checklistOf('careCase', [allocated()], GUIDELINE);
  expect(entries.map(({ id, inventoryRow, status: given }) => [id, inventoryRow, given])).toEqual([
    ['5.6-contact-offered', '5.6-a', 'open'],
    ['5.6-surveyed', '5.6-b', 'notOwed'],
    ['5.6-earlier-data-taken-over', '5.6-c', 'notOwed'],
    ['5.6-online-record', '5.6-d', 'notOwed'],
    ['5.6-plan-reviewed', '5.6-g', 'notOwed'],
    ['5.7-social-law-notice', '5.7-k', 'notAssessable'],
    ['5.8.1-agreement-aligned', '5.8.1-h', 'notOwed'],
    ['5.8.1-agreement-duty-explained', '5.8.1-i', 'notOwed'],
    ['5.8.4-legacy-plan-completed', '5.8.4-b', 'notOwed'],
    ['5.9-handover-held', '5.9-b', 'open'],
  ]);
});

describe('5.6: what follows the first contact is owed once the offer is accepted', () => {
  test.each(['5.6-surveyed', '5.6-earlier-data-taken-over', '5.6-online-record', '5.8.1-agreement-duty-explained'])(
    '%s: open when accepted, not owed when declined, not assessable when nobody said so',
    (id) => {
      expect(status(id, offered(true))).toBe('open');
      expect(status(id, offered(false))).toBe('notOwed');
      expect(status(id, offered())).toBe('notAssessable');
      expect(status(id, offered(false), offered(true))).toBe('open');
    },
  );

  test('each is done by its own event', () => {
    const transferred = (recipient: 'integrationManagement' | 'county') =>
      told('dataTransferred', { on: '2018-03-06', recipient, basis: 'legal', categories: ['identity'] });
    expect(status('5.6-contact-offered', offered())).toBe('done');
    expect(status('5.6-surveyed', offered(true), told('surveyed', { on: '2018-03-06' }))).toBe('done');
    expect(status('5.6-earlier-data-taken-over', offered(true), transferred('county'))).toBe('open');
    expect(status('5.6-earlier-data-taken-over', transferred('integrationManagement'))).toBe('done');
    expect(status('5.6-online-record', told('externalRecordLinked', { on: '2018-03-06', reference: 'io-17' }))).toBe(
      'done',
    );
    expect(status('5.8.1-agreement-duty-explained', told('agreementDutyExplained', { on: '2018-03-06' }))).toBe('done');
    expect(status('5.9-handover-held', told('handoverHeld', { on: '2018-03-06', with: 'civicNetworks' }))).toBe('open');
    expect(
      status('5.9-handover-held', told('handoverHeld', { on: '2018-03-06', with: 'preliminaryAccommodation' })),
    ).toBe('done');
  });
});

describe('5.7, Q53: recipients of benefits are told of social law', () => {
  const ID = '5.7-social-law-notice';
  const surveyed = (receivesBenefits?: boolean) => told('surveyed', { on: '2018-03-06', receivesBenefits });

  test('owed by the fact last stated; unknown is not assessable', () => {
    expect(status(ID, allocated({ receivesBenefits: true }))).toBe('open');
    expect(status(ID, allocated({ receivesBenefits: false }))).toBe('notOwed');
    expect(status(ID, allocated({ receivesBenefits: true }), surveyed(false))).toBe('notOwed');
    expect(status(ID, allocated({ receivesBenefits: true }), surveyed())).toBe('open');
    expect(status(ID, allocated(), surveyed())).toBe('notAssessable');
  });

  test('done with the day of the notice, and it stays done', () => {
    const given = told('socialLawNoticeGiven', { on: '2018-03-07' });
    expect(item(ID, allocated({ receivesBenefits: false }), given)).toMatchObject({
      status: 'done',
      closing: { eventId: 'socialLawNoticeGiven', on: '2018-03-07' },
    });
  });
});

describe('5.6, 5.8.1: what a plan brings with it', () => {
  test('review and alignment with the agreement are owed once there is a plan', () => {
    expect(status('5.6-plan-reviewed', planAgreed())).toBe('open');
    expect(status('5.8.1-agreement-aligned', planAgreed())).toBe('open');
    const aligned = told('agreementAligned', { on: '2018-03-20', with: 'jobcenter' });
    expect(status('5.8.1-agreement-aligned', planAgreed(), aligned)).toBe('done');
  });

  test('of several reviews the latest is shown', () => {
    const reviews = ['2018-06-01', '2018-09-03'].map((on) => told('planReviewed', { on }, `review-${on}`));
    expect(item('5.6-plan-reviewed', planAgreed(), ...reviews).closing).toMatchObject({ on: '2018-09-03' });
  });
});

describe('5.8.4: what an earlier plan lacks should be added; no date is named', () => {
  const ID = '5.8.4-legacy-plan-completed';
  const legacy = (...missingBlocks: ('vocationalGoals' | 'bindingSteps')[]) =>
    told('legacyPlanAdopted', { on: '2018-03-05', planDate: '2017-05-01', missingBlocks });
  const added = (...addedBlocks: ('vocationalGoals' | 'bindingSteps')[]) =>
    told('planReviewed', { on: '2018-04-03', addedBlocks });

  test('open while a content is missing, done with the review that adds the last one', () => {
    expect(status(ID, planAgreed())).toBe('notOwed');
    expect(status(ID, legacy('vocationalGoals', 'bindingSteps'))).toBe('open');
    expect(status(ID, legacy('vocationalGoals', 'bindingSteps'), added('bindingSteps'))).toBe('open');
    expect(item(ID, legacy('vocationalGoals', 'bindingSteps'), added('vocationalGoals', 'bindingSteps'))).toMatchObject(
      {
        status: 'done',
        closing: { eventId: 'planReviewed', on: '2018-04-03' },
      },
    );
  });

  test('a later review does not move the day on which it was complete', () => {
    const later = told('planReviewed', { on: '2018-09-03' }, 'review-2');
    expect(item(ID, legacy('bindingSteps'), added('bindingSteps'), later).closing).toMatchObject({ on: '2018-04-03' });
  });

  test('an earlier plan that lacks nothing is complete from the start', () => {
    expect(item(ID, legacy())).toMatchObject({ status: 'done', closing: { on: '2018-03-05' } });
  });
});

test('an item is done by the first of several events', () => {
  const twice = (type: 'contactOffered' | 'surveyed' | 'socialLawNoticeGiven' | 'agreementDutyExplained') =>
    ['2018-03-06', '2018-04-06'].map((on) => told(type, { on }, `${type}-${on}`));
  const linked = ['2018-03-06', '2018-04-06'].map((on) =>
    told('externalRecordLinked', { on, reference: 'io-17' }, `linked-${on}`),
  );
  const aligned = ['2018-03-06', '2018-04-06'].map((on) => told('agreementAligned', { on, with: 'jobcenter' }, on));
  const events = [
    ...twice('contactOffered'),
    ...twice('surveyed'),
    ...linked,
    ...twice('socialLawNoticeGiven'),
    ...aligned,
    ...twice('agreementDutyExplained'),
  ];
  const days = checklistOf('careCase', events, GUIDELINE).flatMap(({ closing }) => closing?.on ?? []);
  expect(days).toEqual(Array.from({ length: 6 }, () => '2018-03-06'));
});
