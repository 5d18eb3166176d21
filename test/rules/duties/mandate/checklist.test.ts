import type { MandateEvent } from '../../../../domain/mandate';
import { checklistOf } from '../../../../rules/duties/checklist';
import { GUIDELINE } from '../../legal-basis';
import { staffListReceived, told } from './told';

const MUNICIPALITY = 'Weil am Rhein';

/** The items done, with the event and day that did it. */
const done = (...events: readonly MandateEvent[]) =>
  checklistOf('mandate', events, GUIDELINE).flatMap(({ id, closing }) =>
    closing === undefined ? [] : [[id, closing.eventId, closing.on]],
  );

const agreed = told('agreed', { on: '2018-01-02' });

test('a mandate asks for eleven things without a date, open at first but for a gap that never opened; each names its row of the inventory', () => {
  expect(checklistOf('mandate', [], GUIDELINE)).toEqual([]);
  expect(
    checklistOf('mandate', [agreed], GUIDELINE).map(({ id, inventoryRow, status }) => [id, inventoryRow, status]),
  ).toEqual([
    ['2.1-work-taken-over', '2.1-a', 'open'],
    ['2.2-municipalities-reported', '2.2-a', 'open'],
    ['3.7-funds-per-municipality', '3.7-a', 'open'],
    ['3.8-informed-in-writing', '3.8-a', 'open'],
    ['3.9-cooperation', '3.9-a', 'open'],
    ['3.11.5-public-notice', '3.11.5-a', 'open'],
    ['3.11.5-notice-to-those-involved', '3.11.5-b', 'open'],
    ['4.1-staff-provided', '4.1-a', 'open'],
    ['4.1-service-resumed', '4.1-c', 'notOwed'],
    ['4.5-rooms-negotiated', '4.5-b', 'open'],
    ['5.8.3-template-provided', '5.8.3-a', 'open'],
  ]);
});

test('2.1: the provider takes over only what the municipality does not do itself; unknown is not "no"', () => {
  const transferred = (doesWorkItself?: boolean) =>
    told('transferred', { on: '2018-01-03', municipality: MUNICIPALITY, doesWorkItself });
  expect(done(transferred(false))).toEqual([['2.1-work-taken-over', 'transferred', '2018-01-03']]);
  expect(done(transferred(true))).toEqual([]);
  expect(done(transferred())).toEqual([]);
});

test('2.2 is done once the municipalities are reported, 3.8 only once that is in writing', () => {
  const informed = (on: string, written: boolean) =>
    told('providerInformed', { on, written, municipalities: [MUNICIPALITY] }, `informed-${on}`);
  expect(done(informed('2018-01-04', false))).toEqual([
    ['2.2-municipalities-reported', 'informed-2018-01-04', '2018-01-04'],
  ]);
  expect(done(informed('2018-01-04', false), informed('2018-01-08', true))).toEqual([
    ['2.2-municipalities-reported', 'informed-2018-01-04', '2018-01-04'],
    ['3.8-informed-in-writing', 'informed-2018-01-08', '2018-01-08'],
  ]);
});

test('3.11.5, Q48: the notice in public and the one to those involved are two tracks', () => {
  const given = (track: 'public' | 'involved') => told('fundingNoticeGiven', { on: '2018-02-01', track });
  expect(done(given('public'))).toEqual([['3.11.5-public-notice', 'fundingNoticeGiven', '2018-02-01']]);
  expect(done(given('involved'))).toEqual([['3.11.5-notice-to-those-involved', 'fundingNoticeGiven', '2018-02-01']]);
});

test('4.5: the provider owes negotiations on rooms, not their success', () => {
  const negotiated = told('roomsNegotiated', { on: '2018-02-01', municipality: MUNICIPALITY, status: 'failed' });
  expect(done(negotiated)).toEqual([['4.5-rooms-negotiated', 'roomsNegotiated', '2018-02-01']]);
});

test('funds, co-operation, staff and template are each ticked off by their own event and document', () => {
  const funds = { ...told('fundsAllocated', { on: '2018-01-15', municipality: MUNICIPALITY, amount: '64000.00' }) };
  expect(
    done(
      funds,
      told('cooperationHeld', { on: '2018-01-16', with: 'languageCourses' }),
      staffListReceived(),
      told('planTemplateProvided', { on: '2018-01-17', templateVersion: '2018-1' }),
    ),
  ).toEqual([
    ['3.7-funds-per-municipality', 'fundsAllocated', '2018-01-15'],
    ['3.9-cooperation', 'cooperationHeld', '2018-01-16'],
    ['4.1-staff-provided', 'list-1', '2018-01-05'],
    ['5.8.3-template-provided', 'planTemplateProvided', '2018-01-17'],
  ]);
  expect(funds.data).toMatchObject({ amount: 6_400_000 });
});

test('a document kept with the event goes with the tick', () => {
  const held = told('cooperationHeld', { on: '2018-01-16', with: 'languageCourses' });
  const event = { ...held, data: { ...held.data, documentId: 'document-1' } } as MandateEvent;
  const item = checklistOf('mandate', [event], GUIDELINE).find(({ id }) => id === '3.9-cooperation');
  expect(item?.closing).toEqual({ eventId: 'cooperationHeld', on: '2018-01-16', documentId: 'document-1' });
});

test('an item is done by the first of several events', () => {
  const twice = (
    type: 'fundsAllocated' | 'cooperationHeld' | 'roomsNegotiated' | 'planTemplateProvided',
    rest: object,
  ) => ['2018-01-15', '2018-02-15'].map((on) => told(type, { on, ...rest } as never, `${type}-${on}`));
  const events = [
    ...twice('fundsAllocated', { municipality: MUNICIPALITY, amount: 64_000 }),
    ...twice('cooperationHeld', { with: 'civicNetworks' }),
    staffListReceived({ receivedOn: '2018-01-15' }),
    staffListReceived({ receivedOn: '2018-02-15' }, 'list-2'),
    ...twice('roomsNegotiated', { municipality: MUNICIPALITY, status: 'begun' }),
    ...twice('planTemplateProvided', { templateVersion: '2018-1' }),
  ];
  expect(done(...events).map(([id, , on]) => [id, on])).toEqual([
    ['3.7-funds-per-municipality', '2018-01-15'],
    ['3.9-cooperation', '2018-01-15'],
    ['4.1-staff-provided', '2018-01-15'],
    ['4.5-rooms-negotiated', '2018-01-15'],
    ['5.8.3-template-provided', '2018-01-15'],
  ]);
});
