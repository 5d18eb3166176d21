import type { CareCaseEvent } from '../../../../domain/care-case';
import { careCaseEventSchemas } from '../../../../domain/care-case';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { faultsIn, type Told } from '../told-story';
import { allocated, consentGiven, told } from './told';

const context = { ...basisOf(), calendar: badenWuerttemberg() };
const deletions = (events: readonly CareCaseEvent[], retentionYears?: number) =>
  deriveDuties('careCase', [allocated(), ...events], { ...context, retentionYears }).filter(({ id }) =>
    id.startsWith('5.8.1-deletion'),
  );
const ended = (on: string) => told('ended', { on });
const withdrawn = (on: string, id = 'withdrawal-1') => told('consentWithdrawn', { on }, id);
const deleted = (on: string, id = 'deletion-1') => told('deleted', { on }, id);

describe('5.8.1: personal data are deleted once the house keeps them no longer', () => {
  test.each([
    // Kept until Wed 31 Mar 2021.
    ['2018-03-31', undefined, '2021-04-01'],
    // Kept until Thu 1 Apr 2021; Good Friday and Easter Monday follow.
    ['2018-04-01', undefined, '2021-04-06'],
    // Ended on Fri 30 Mar 2018, kept not longer: Easter Monday is 2 Apr.
    ['2018-03-30', 0, '2018-04-03'],
    ['2018-03-31', 1, '2019-04-01'],
  ])('support ended on %s, %p years: on %s, never before', (on, years, due) => {
    const [deletion, ...others] = deletions([ended(on)], years);
    expect(others).toEqual([]);
    expect(deletion).toMatchObject({
      id: '5.8.1-deletion:ended',
      kind: 'internal',
      provision: '5.8.1',
      inventoryRow: '5.8.1-c',
      bearer: 'provider',
      addressee: 'provider',
      due,
      aim: due,
      status: 'open',
    });
  });

  test('not while the support goes on', () => {
    expect(deletions([consentGiven()])).toEqual([]);
  });

  test('on the next working day where consent was withdrawn; no more once it is given anew', () => {
    // Fri 6 Apr 2018.
    expect(deletions([consentGiven(), withdrawn('2018-04-06')])).toMatchObject([
      { id: '5.8.1-deletion:withdrawal-1', due: '2018-04-09', status: 'open' },
    ]);
    const anew = consentGiven({ on: '2018-04-07' }, 'consent-2');
    expect(deletions([consentGiven(), withdrawn('2018-04-06'), anew])).toEqual([]);
  });

  test.each([
    ['2021-04-01', 'met', 0],
    ['2021-04-02', 'metLate', 1],
    ['2018-04-03', 'met', 0],
  ])('carried out on %s: %s', (on, status, daysLate) => {
    expect(deletions([ended('2018-03-31'), deleted(on)])).toMatchObject([
      { status, fulfilment: { eventId: 'deletion-1', on, daysLate } },
    ]);
  });

  test('what is taken down after a deletion is deleted as well; a mere withdrawal adds nothing', () => {
    const first = [consentGiven(), withdrawn('2018-04-06'), deleted('2018-04-09')];
    const again = [...first, consentGiven({ on: '2018-05-02' }, 'consent-2'), ended('2018-09-28')];
    expect(deletions(again)).toMatchObject([{ id: '5.8.1-deletion:ended', due: '2021-09-29', status: 'open' }]);
    expect(deletions([ended('2018-03-30'), deleted('2018-04-03'), withdrawn('2018-06-01')])).toMatchObject([
      { id: '5.8.1-deletion:withdrawal-1', status: 'met', fulfilment: { on: '2018-04-03' } },
    ]);
  });
});

describe('5.8.1: a deletion is told after what it follows from', () => {
  const refusals = (...story: readonly Told[]) => faultsIn('careCase', careCaseEventSchemas, story);
  const on = (type: string, day: string, data: object = {}): Told => [type, day, { on: day, ...data }];
  const ALLOCATED: Told = ['allocated', '2018-03-01', { allocatedOn: '2018-03-01', municipality: 'Weil am Rhein' }];

  test('not while the support goes on', () => {
    expect(refusals(ALLOCATED, on('deleted', '2018-04-03'))).toEqual(['INVALID_CHOICE 1.type']);
  });

  test('not before the end; on its day and after it', () => {
    const end = on('ended', '2018-03-30');
    expect(refusals(ALLOCATED, end, on('deleted', '2018-03-29'))).toEqual(['DATE_ORDER 2.data.on']);
    expect(refusals(ALLOCATED, end, on('deleted', '2018-03-30'))).toEqual([]);
    expect(refusals(ALLOCATED, end, on('deleted', '2021-04-01'))).toEqual([]);
  });

  test('after a withdrawal while the support goes on', () => {
    expect(refusals(ALLOCATED, on('consentWithdrawn', '2018-04-06'), on('deleted', '2018-04-06'))).toEqual([]);
  });
});
