import fc from 'fast-check';
import type { CaseEvent } from '../../../../domain/case-event';
import { dayAfter, type LegalDate, legalDate } from '../../../../domain/legal-date';
import { deriveLedgerDuties } from '../../../../rules/duties/ledger/index';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { hired, noticeOfNewStaffReceived, requalificationBegun } from '../employment/told';
import { awarded, grant } from '../grant/events';
import { ledgerEvent } from './told';

const calendar = badenWuerttemberg();
const context = { ...basisOf(), calendar };
const TRAINING = '3.3.2-requalification-begun';
const NOTICE = '4.3-notice-of-new-staff';
const REPORT = '3.11.3-annual-report:2020:caritas';

const employment = (...events: readonly CaseEvent[]) => deriveLedgerDuties('employment', events, context);
const find = (id: string, duties: ReturnType<typeof employment>) => duties.find((duty) => duty.id === id);
const corrected = (id: string, event: string, data: object, on = '2026-10-01') =>
  ledgerEvent('corrected', id, on, { event, data: data as Record<string, unknown> });
const voided = (id: string, event: string, on = '2026-10-02') => ledgerEvent('voided', id, on, { event });

describe('3.3.2, 4.3: a corrected first day of work moves what counts from it', () => {
  const HIRE = hired({ firstDay: '2026-09-01' });
  const LATER = hired({ firstDay: '2026-11-30' }).data;

  test('Tue 1 Sep corrected to Mon 30 Nov 2026: requalification by Mon 1 Mar 2027, notice by Mon 7 Dec 2026', () => {
    expect(employment(HIRE)).toMatchObject([
      { id: TRAINING, due: '2026-12-01' },
      { id: NOTICE, due: '2026-09-08' },
    ]);
    expect(employment(HIRE, corrected('c-1', 'hire-1', LATER))).toMatchObject([
      { id: TRAINING, due: '2027-03-01', arisenFrom: { eventId: 'hire-1', on: '2026-11-30' } },
      { id: NOTICE, due: '2026-12-07' },
    ]);
  });

  test('a notice already received needs a correction, however often the day was corrected since', () => {
    const told = [HIRE, noticeOfNewStaffReceived('2026-09-04')];
    expect(find(NOTICE, employment(...told))).not.toHaveProperty('correctionNeeded');
    const once = find(NOTICE, employment(...told, corrected('c-1', 'hire-1', LATER)));
    expect(once).toMatchObject({ status: 'met', correctionNeeded: ['c-1'] });
    const twice = [
      corrected('c-1', 'hire-1', LATER),
      corrected('c-2', 'hire-1', hired({ firstDay: '2026-12-01' }).data),
    ];
    expect(find(NOTICE, employment(...told, ...twice))).toMatchObject({ correctionNeeded: ['c-1', 'c-2'] });
  });

  test('a correction from before the notice is told by it', () => {
    const events = [HIRE, corrected('c-1', 'hire-1', LATER), noticeOfNewStaffReceived('2026-12-04')];
    expect(find(NOTICE, employment(...events))).not.toHaveProperty('correctionNeeded');
    // Voided afterwards, the notice told what is no longer known.
    expect(find(NOTICE, employment(...events, voided('v-1', 'c-1', '2026-12-05')))).toMatchObject({
      correctionNeeded: ['v-1'],
    });
  });

  test('a correction that is voided again needs none', () => {
    const events = [
      HIRE,
      noticeOfNewStaffReceived('2026-09-04'),
      corrected('c-1', 'hire-1', LATER),
      voided('v-1', 'c-1'),
    ];
    expect(find(NOTICE, employment(...events))).not.toHaveProperty('correctionNeeded');
  });

  test('a second notice tells it, and no further correction is needed', () => {
    const again = { ...noticeOfNewStaffReceived('2026-10-03'), id: 'notice-2' };
    const events = [HIRE, noticeOfNewStaffReceived('2026-09-04'), corrected('c-1', 'hire-1', LATER)];
    expect(find(NOTICE, employment(...events, again))).not.toHaveProperty('correctionNeeded');
    const needed = { correctionNeeded: ['c-1'] };
    expect(find(NOTICE, employment(...events, again, voided('v-2', 'notice-2', '2026-10-04')))).toMatchObject(needed);
    const other = requalificationBegun('2026-11-09', '2026-11-10');
    expect(find(NOTICE, employment(...events, other))).toMatchObject(needed);
  });

  test('an act that tells nobody anything, such as the beginning itself, needs none', () => {
    const events = [HIRE, requalificationBegun('2026-11-09', '2026-11-10')];
    const later = corrected('c-1', 'begun-1', { ...events[1]?.data, begunOn: '2026-12-02' }, '2026-12-03');
    const found = find(TRAINING, employment(...events, later));
    expect(found).toMatchObject({ status: 'metLate', fulfilment: { on: '2026-12-02', daysLate: 1 } });
    expect(found).not.toHaveProperty('correctionNeeded');
  });
});

describe('3.11.3: an annual report already sent', () => {
  const figures = { persons: 40, families: 12, talks: 180, at: 'county' };
  const received = (on: string, data: object = {}) =>
    ['reportReceived', on, { year: 2020, provider: 'caritas', receivedOn: on, ...figures, ...data }] as const;
  const STORY = grant(
    awarded('2020-10-01', '2021-09-30', [{ organisation: 'caritas' }, { organisation: 'drk' }]),
    received('2021-01-12'),
    ['periodChanged', '2021-03-01', { period: { from: '2020-10-01', to: '2021-08-31' } }],
    ['readinessConfirmed', '2020-12-31', { for: '2020-12-31', provider: 'caritas' }],
    ['readinessConfirmed', '2020-12-31', { for: '2020-12-31', provider: 'drk' }],
    ['readinessConfirmed', '2021-06-30', { for: '2021-06-30', provider: 'caritas' }],
    [
      'reportSent',
      '2020-12-30',
      { year: 2020, provider: 'caritas', to: 'county', sentOn: '2020-12-30', channel: 'email' },
    ],
  );
  const report = (...acts: readonly CaseEvent[]) =>
    find(REPORT, deriveLedgerDuties('grant', [...STORY, ...acts], context));

  test('is met and stands', () => {
    expect(report()).toMatchObject({ status: 'met', fulfilment: { eventId: 'e-2', on: '2021-01-12' } });
    expect(report()).not.toHaveProperty('correctionNeeded');
  });

  test.each([
    ['its own figures are corrected', 'e-2', { ...STORY[1]?.data, talks: 190 }, true],
    ['the award that it rests on is corrected', 'e-1', { ...STORY[0]?.data, reference: 'RP-7' }, true],
    ['an entry of the year and the provider is corrected', 'e-4', { for: '2020-12-30', provider: 'caritas' }, true],
    ['an entry of another provider is corrected', 'e-5', { for: '2020-12-30', provider: 'drk' }, false],
    ['the day of its sending is corrected', 'e-7', { year: 2020, provider: 'caritas', sentOn: '2020-12-31' }, false],
    ['an entry of the next year is corrected', 'e-6', { for: '2021-06-29', provider: 'caritas' }, false],
  ])('when %s', (_, event, data, needed) => {
    const found = report(corrected('c-1', event, data, '2021-04-01'));
    expect(found?.status).toBe('met');
    expect(found?.correctionNeeded).toEqual(needed ? ['c-1'] : undefined);
  });

  test('follows the corrected day of its receipt: Mon 18 Jan 2021 is late by three days', () => {
    const found = report(corrected('c-1', 'e-2', { ...STORY[1]?.data, receivedOn: '2021-01-18' }, '2021-04-01'));
    expect(found).toMatchObject({ status: 'metLate', fulfilment: { on: '2021-01-18', daysLate: 3 } });
  });
});

test('applying a correction and voiding it gives the duties before, whatever day it set', () => {
  const first: LegalDate = legalDate('2026-09-01');
  const events = [hired({ firstDay: first }), noticeOfNewStaffReceived('2026-09-04')];
  fc.assert(
    fc.property(fc.integer({ min: -300, max: 360 }), fc.boolean(), (days, isNotice) => {
      const day = dayAfter(first, days);
      const [target, data] = isNotice
        ? (['notice-1', { ...events[1]?.data, receivedOn: day }] as const)
        : (['hire-1', hired({ firstDay: day }).data] as const);
      const changed = [...events, corrected('c-1', target, data)];
      expect(employment(...changed, voided('v-1', 'c-1'))).toEqual(employment(...events));
    }),
    { numRuns: 60, seed: 5 },
  );
});
