import type { CaseEvent } from '../../../../domain/case-event';
import { correctedEvent, effectiveEvents } from '../../../../rules/duties/ledger/index';
import { hired, noticeOfNewStaffReceived, requalificationBegun } from '../employment/told';
import { ledgerEvent } from './told';

const HIRE = hired({ firstDay: '2026-09-01' });
const NOTICE = noticeOfNewStaffReceived('2026-09-04');
const BEGUN = requalificationBegun('2026-11-09', '2026-11-10');

const effective = (...events: readonly CaseEvent[]) => effectiveEvents('employment', events);
const corrected = (id: string, event: string, data: object) =>
  ledgerEvent('corrected', id, '2026-11-20', { event, data: data as Record<string, unknown> });
const voided = (id: string, event: string) => ledgerEvent('voided', id, '2026-11-21', { event });

test('without events of the ledger the story is as it was told', () => {
  expect(effective(HIRE, NOTICE)).toEqual([HIRE, NOTICE]);
});

test('a corrected event says what the correction says, on its new day, under its id and in its place', () => {
  const later = { ...BEGUN.data, begunOn: '2026-11-16' };
  const [first, begun, last, ...more] = effective(HIRE, BEGUN, NOTICE, corrected('c-1', 'begun-1', later));
  expect([first, last, more]).toEqual([HIRE, NOTICE, []]);
  expect(begun).toEqual({ ...BEGUN, occurredOn: '2026-11-16', data: later });
});

test('a correction that leaves the day alone leaves the day that was stated', () => {
  const stated = { ...BEGUN, occurredOn: '2026-11-08' };
  const data = { ...BEGUN.data, documentId: 'document-2' };
  const [, begun] = effective(HIRE, stated as CaseEvent, corrected('c-1', 'begun-1', data));
  expect(begun).toEqual({ ...stated, data });
});

test('of two corrections the one recorded last holds', () => {
  const [, begun] = effective(
    HIRE,
    BEGUN,
    corrected('c-1', 'begun-1', { begunOn: '2026-11-16' }),
    corrected('c-2', 'begun-1', { begunOn: '2026-11-17' }),
  );
  expect(begun?.data).toEqual({ begunOn: '2026-11-17' });
});

test('a voided event is gone; what is voided as a correction leaves the event as it was', () => {
  expect(effective(HIRE, NOTICE, voided('v-1', 'notice-1'))).toEqual([HIRE]);
  const correction = corrected('c-1', 'begun-1', { begunOn: '2026-11-16' });
  expect(effective(HIRE, BEGUN, correction, voided('v-1', 'c-1'))).toEqual([HIRE, BEGUN]);
});

test('voiding what voided an event brings it back, and a third voiding takes it away again', () => {
  const events = [HIRE, NOTICE, voided('v-1', 'notice-1'), voided('v-2', 'v-1')];
  expect(effective(...events)).toEqual([HIRE, NOTICE]);
  expect(effective(...events, voided('v-3', 'v-2'))).toEqual([HIRE]);
});

describe('a correction of a correction', () => {
  const events = [
    HIRE,
    BEGUN,
    corrected('c-1', 'begun-1', { begunOn: '2026-11-16' }),
    corrected('c-2', 'c-1', { begunOn: '2026-11-17' }),
  ];

  test('says anew what the event said', () => {
    expect(correctedEvent('c-2', events)).toBe(BEGUN);
    expect(effective(...events)[1]).toMatchObject({ id: 'begun-1', occurredOn: '2026-11-17' });
  });

  test('stands when the first one is voided; voided itself, the first one holds again', () => {
    expect(effective(...events, voided('v-1', 'c-1'))[1]).toMatchObject({ occurredOn: '2026-11-17' });
    expect(effective(...events, voided('v-1', 'c-2'))[1]).toMatchObject({ occurredOn: '2026-11-16' });
  });
});

test('a rejected proof is as if it had not been handed in, until the rejection is voided', () => {
  const rejection = ledgerEvent('reopened', 'r-1', '2026-09-10', {
    duty: '4.3-notice-of-new-staff',
    event: 'notice-1',
  });
  expect(effective(HIRE, NOTICE, rejection)).toEqual([HIRE]);
  expect(effective(HIRE, NOTICE, rejection, voided('v-1', 'r-1'))).toEqual([HIRE, NOTICE]);
});

test('the first event stays, whoever rejects it', () => {
  const rejection = ledgerEvent('reopened', 'r-1', '2026-09-10', { duty: '3.5-suitability-check', event: 'hire-1' });
  expect(effective(HIRE, rejection)).toEqual([HIRE]);
});

test('without its first event an entity has no story, until that voiding is voided', () => {
  const proof = noticeOfNewStaffReceived('2026-09-04');
  expect(effective(HIRE, proof, voided('v-1', 'hire-1'))).toEqual([]);
  expect(effective(HIRE, proof, voided('v-1', 'hire-1'), voided('v-2', 'v-1'))).toEqual([HIRE, proof]);
});

test('an unknown event is corrected and voided without effect', () => {
  expect(effective(HIRE, corrected('c-1', 'nothing', {}), voided('v-1', 'nobody'))).toEqual([HIRE]);
  expect(correctedEvent('nothing', [HIRE])).toBeUndefined();
});
