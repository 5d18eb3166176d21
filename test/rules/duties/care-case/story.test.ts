import { careCaseEventSchemas } from '../../../../domain/care-case';
import { faultsIn, type Told } from '../told-story';

const refusals = (...story: readonly Told[]) => faultsIn('careCase', careCaseEventSchemas, story);
const on = (type: string, day: string, data: object = {}): Told => [type, day, { on: day, ...data }];
const ALLOCATED: Told = ['allocated', '2018-03-01', { allocatedOn: '2018-03-01', municipality: 'Weil am Rhein' }];
const ENDED = on('ended', '2018-09-30');
const plan = (day: string) => on('planAgreed', day, { blocks: [] });
const agreed = (day: string, until?: string) =>
  on('stepAgreed', day, { step: 'sprachkurs', ...(until === undefined ? {} : { by: 'client', until }) });

describe('a care case is told in order', () => {
  test('it is allocated once and ends once, not before', () => {
    expect(refusals(ALLOCATED, ALLOCATED)).toEqual(['INVALID_CHOICE 1.type']);
    expect(refusals(ALLOCATED, ENDED, on('ended', '2018-10-01'))).toEqual(['INVALID_CHOICE 2.type']);
    expect(refusals(ALLOCATED, on('ended', '2018-02-28'))).toEqual(['DATE_ORDER 1.data.on']);
    expect(refusals(ALLOCATED, on('ended', '2018-03-01'))).toEqual([]);
  });

  test.each<[string, Told]>([
    ['5.6: needs and resources', on('surveyed', '2018-02-28')],
    ['5.8.1: a plan', plan('2018-02-28')],
    ['5.6: a review', on('planReviewed', '2018-02-28')],
    ['5.8.1: a step', agreed('2018-02-28')],
    ['5.8.2: counselling not used', on('counsellingNotUsed', '2018-02-28')],
    ['5.8.2: broken off', on('brokenOff', '2018-02-28')],
  ])('%s before the allocation is refused, on its day not', (_, [type, , data]) => {
    expect(refusals(ALLOCATED, [type, '2018-02-28', data])).toEqual(['DATE_ORDER 1.data.on']);
    expect(refusals(ALLOCATED, [type, '2018-03-01', { ...data, on: '2018-03-01' }])).toEqual([]);
  });

  test('5.9: a handover talk, an offer or a consent may have come before the allocation', () => {
    const handover = on('handoverHeld', '2018-02-20', { with: 'preliminaryAccommodation' });
    const consent = on('consentGiven', '2018-02-20', { language: 'ar', form: 'written' });
    expect(refusals(ALLOCATED, handover, on('contactOffered', '2018-02-20'), consent)).toEqual([]);
  });

  test('after the end nothing is agreed any more; what happened by then may be told later', () => {
    expect(refusals(ALLOCATED, ENDED, plan('2018-10-01'))).toEqual(['ENTITY_ENDED 2.data.on']);
    expect(refusals(ALLOCATED, ENDED, on('contactOffered', '2018-10-01'))).toEqual(['ENTITY_ENDED 2.data.on']);
    expect(refusals(ALLOCATED, ENDED, plan('2018-09-30'))).toEqual([]);
  });

  test('5.8.2: records in writing, a withdrawal and what became of the data still come', () => {
    const late: readonly Told[] = [
      on('recordWritten', '2018-10-05', { of: 'e-2' }),
      on('noPlanRecorded', '2018-10-05', { reason: 'movedAway' }),
      on('consentWithdrawn', '2018-10-05'),
      on('externalRecordLinked', '2018-10-05', { reference: 'io-1' }),
      on('dataTransferred', '2018-10-05', { recipient: 'county', basis: 'legal', categories: ['plan'] }),
    ];
    expect(refusals(ALLOCATED, ENDED, ...late)).toEqual([]);
    expect(refusals(ALLOCATED, ENDED, on('recordWritten', '2018-10-05', { of: 'e-9' }))).toEqual([
      'INVALID_CHOICE 2.data.of',
    ]);
  });
});

describe('5.8.1: a step is taken or missed that was agreed', () => {
  test.each(['stepFulfilled', 'stepMissed'])('%s', (type) => {
    const settled = (day: string, step = 'sprachkurs') => on(type, day, { step });
    expect(refusals(ALLOCATED, settled('2018-05-02'))).toEqual(['INVALID_CHOICE 1.data.step']);
    expect(refusals(ALLOCATED, agreed('2018-05-02'), settled('2018-05-02'))).toEqual([]);
    expect(refusals(ALLOCATED, agreed('2018-05-02'), settled('2018-05-01'))).toEqual(['DATE_ORDER 2.data.on']);
    expect(refusals(ALLOCATED, agreed('2018-05-02'), settled('2018-05-02', 'wohnung'))).toEqual([
      'INVALID_CHOICE 2.data.step',
    ]);
  });
});
