import { mandateEventSchemas } from '../../../../domain/mandate';
import { faultsIn, type Told } from '../told-story';

const refusals = (...story: readonly Told[]) => faultsIn('mandate', mandateEventSchemas, story);
const on = (type: string, day: string, data: object = {}): Told => [type, day, { on: day, ...data }];
const AGREED = on('agreed', '2018-01-02');
const TRANSFERRED = on('transferred', '2018-02-01', { municipality: 'Weil am Rhein' });
const ENDED = on('ended', '2018-12-31');
const opened = (day: string, gap = 'gap-1') => on('serviceGapOpened', day, { gap, why: 'emptyPost' });
const closed = (day: string, gap = 'gap-1') => on('serviceGapClosed', day, { gap });
const decided = (day: string, gap = 'gap-1') =>
  on('exceptionDecided', day, { gap, justified: true, reason: 'Nr. 4.1' });

describe('a mandate ends once, after it began', () => {
  test('not before the first of agreement and transfer', () => {
    expect(refusals(TRANSFERRED, AGREED, on('ended', '2018-01-01'))).toEqual(['DATE_ORDER 2.data.on']);
    expect(refusals(TRANSFERRED, AGREED, on('ended', '2018-01-02'))).toEqual([]);
    expect(refusals(AGREED, ENDED, on('ended', '2019-01-01'))).toEqual(['INVALID_CHOICE 2.type']);
  });

  test.each<[string, Told]>([
    ['1.3: a transfer', on('transferred', '2019-01-01', { municipality: 'Weil am Rhein' })],
    ['2.2: persons', on('personsNamed', '2019-01-01', { municipality: 'Weil am Rhein' })],
    ['2.3: a deployment', on('deploymentKnown', '2019-01-01')],
    ['2.3: a request for the list', on('staffListRequested', '2019-01-01')],
    ['3.7: funds', on('fundsAllocated', '2019-01-01', { municipality: 'Weil am Rhein', amount: 64000 })],
    ['4.5: rooms', on('roomsNegotiated', '2019-01-01', { municipality: 'Weil am Rhein', status: 'begun' })],
    ['4.1: a gap', opened('2019-01-01')],
  ])('%s after the end is refused; of the last day it may be told later', (_, [type, , data]) => {
    expect(refusals(TRANSFERRED, ENDED, [type, '2019-01-01', data])).toEqual(['ENTITY_ENDED 2.data.on']);
    expect(refusals(TRANSFERRED, ENDED, [type, '2018-12-31', { ...data, on: '2018-12-31' }])).toEqual([]);
  });

  test('papers may arrive and gaps be closed after the end', () => {
    const names = { staff: true, municipalities: true, extent: true };
    const list: Told = ['staffListReceived', '2019-01-04', { receivedOn: '2019-01-04', channel: 'letter', names }];
    const why: Told = [
      'serviceGapExplained',
      '2019-01-04',
      { gap: 'gap-1', receivedOn: '2019-01-04', channel: 'letter' },
    ];
    expect(refusals(TRANSFERRED, opened('2018-12-01'), ENDED, list, why, closed('2019-01-05'))).toEqual([]);
  });
});

describe('4.1: a gap in the service', () => {
  test('is opened once under its name', () => {
    expect(refusals(AGREED, opened('2018-06-01'), opened('2018-07-01'))).toEqual(['INVALID_CHOICE 2.data.gap']);
    expect(refusals(AGREED, opened('2018-06-01'), opened('2018-07-01', 'gap-2'))).toEqual([]);
  });

  test('is closed once, not before it opened', () => {
    expect(refusals(AGREED, opened('2018-06-01'), closed('2018-05-31'))).toEqual(['DATE_ORDER 2.data.on']);
    expect(refusals(AGREED, opened('2018-06-01'), closed('2018-06-01'))).toEqual([]);
    expect(refusals(AGREED, opened('2018-06-01'), closed('2018-06-10'), closed('2018-06-11'))).toEqual([
      'INVALID_CHOICE 3.data.gap',
    ]);
    expect(refusals(AGREED, opened('2018-06-01'), closed('2018-06-10', 'gap-9'))).toContain(
      'INVALID_CHOICE 2.data.gap',
    );
  });

  test('is decided on once it was opened, also after it was closed', () => {
    expect(refusals(AGREED, decided('2018-06-05'))).toEqual(['INVALID_CHOICE 1.data.gap']);
    expect(refusals(AGREED, opened('2018-06-01'), decided('2018-05-31'))).toEqual(['DATE_ORDER 2.data.on']);
    expect(refusals(AGREED, opened('2018-06-01'), closed('2018-06-10'), decided('2018-06-20'))).toEqual([]);
  });
});

test('persons, funds and rooms are those of the municipality that transferred the work, where it is known', () => {
  const funds = on('fundsAllocated', '2018-03-01', { municipality: 'Lörrach', amount: 64000 });
  expect(refusals(AGREED, funds)).toEqual([]);
  expect(refusals(AGREED, TRANSFERRED, funds)).toEqual(['INVALID_CHOICE 2.data.municipality']);
  const persons = on('personsNamed', '2018-03-01', { municipality: 'Weil am Rhein' });
  expect(refusals(AGREED, TRANSFERRED, persons)).toEqual([]);
});
