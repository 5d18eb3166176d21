import type { CaseEvent } from '../../../../domain/case-event';
import { deriveLedgerDuties } from '../../../../rules/duties/ledger/index';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { hired, requalificationBegun } from '../employment/told';
import { awarded, grant } from '../grant/events';
import { ledgerEvent } from './told';

const calendar = badenWuerttemberg();
const PROOF = '3.10.1-proof-of-use';
const TO_COUNTY = '3.10.1-proof-to-county:caritas';

function grantDuty(id: string, acts: readonly CaseEvent[], overrides: object = {}) {
  // Nominal end Thu 31 May 2018, Corpus Christi: due Fri 1 Jun 2018.
  const events = [...grant(awarded('2017-03-01', '2018-02-28')), ...acts];
  return deriveLedgerDuties('grant', events, { ...basisOf(overrides), calendar }).find((duty) => duty.id === id);
}

const byAuthority = (given: object, id = 'x-1', duty = PROOF) =>
  ledgerEvent('extended', id, '2018-05-15', { duty, by: 'authority', ...given });
const inHouse = (given: object, duty = TO_COUNTY) =>
  ledgerEvent('extended', 'x-1', '2018-04-20', { duty, by: 'house', ...given });
const months = (count: number) => ({ period: { count, unit: 'months' } });

describe('LVwVfG 31 VII, BGB 190: the authority extends from the nominal end of the old period', () => {
  test('Thu 31 May 2018 (due Fri 1 Jun) by a month: nominal Sat 30 Jun, due Mon 2 Jul, with a receipt of its own', () => {
    const found = grantDuty(PROOF, [byAuthority(months(1))]);
    expect(found).toMatchObject({ status: 'open', due: '2018-07-02' });
    expect(found?.receipt).toMatchObject({
      start: 'afterPeriodEnd',
      anchor: '2018-05-31',
      nominalEnd: '2018-06-30',
      paragraphs: ['LVwVfG 31 VII', 'BGB 190', 'BGB 187 II', 'BGB 188 II', 'LVwVfG 31 III'],
      reading: { number: 'Q58', key: 'extensionFrom', value: 'nominal' },
      lateFrom: '2018-07-02T22:00:00.000Z',
    });
    expect(found?.extensions).toEqual([{ eventId: 'x-1', by: 'authority', from: '2018-06-01', to: '2018-07-02' }]);
  });

  test('Q58: counted from the due day, ten days end on Mon 11 Jun instead of Sun 10 Jun, rolled to Mon 11 Jun', () => {
    const days = { period: { count: 10, unit: 'days' } };
    expect(grantDuty(PROOF, [byAuthority(days)])?.receipt).toMatchObject({
      nominalEnd: '2018-06-10',
      due: '2018-06-11',
    });
    const fromDue = grantDuty(PROOF, [byAuthority(days)], { extensionFrom: 'due' });
    expect(fromDue?.receipt).toMatchObject({ anchor: '2018-06-01', nominalEnd: '2018-06-11', due: '2018-06-11' });
  });

  test('reminders still aim at the earliest reading: 28 May and a month are Thu 28 Jun', () => {
    const found = grantDuty(PROOF, [byAuthority(months(1))]);
    expect(found?.receipt?.alternatives).toMatchObject([
      { reading: { key: 'extensionFrom', value: 'due' }, nominalEnd: '2018-07-01' },
      { reading: { key: 'afterExpiry', value: '187_1' }, nominalEnd: '2018-06-28' },
    ]);
    expect(found?.aim).toBe('2018-06-28');
  });

  test('a second extension is counted from the end of the first: Sat 30 Jun and a month are Tue 31 Jul', () => {
    const found = grantDuty(PROOF, [byAuthority(months(1)), byAuthority(months(1), 'x-2')]);
    expect(found).toMatchObject({ due: '2018-07-31' });
    expect(found?.extensions?.map(({ eventId, from, to }) => [eventId, from, to])).toEqual([
      ['x-1', '2018-06-01', '2018-07-02'],
      ['x-2', '2018-07-02', '2018-07-31'],
    ]);
  });
});

describe('LVwVfG 31 III: a day of its own', () => {
  test.each([
    ['rolls from Sat 16 to Mon 18 Jun', {}, '2018-06-18', ['LVwVfG 31 VII', 'LVwVfG 31 III']],
    ['stands as an appointment', { isAppointment: true }, '2018-06-16', ['LVwVfG 31 VII', 'LVwVfG 31 V']],
    ['stands by sentence 2', { rollExcluded: true }, '2018-06-16', ['LVwVfG 31 VII', 'LVwVfG 31 III 2']],
  ])('%s', (_, given, due, paragraphs) => {
    const found = grantDuty(PROOF, [byAuthority({ until: '2018-06-16', ...given })]);
    expect(found).toMatchObject({ due, receipt: { due, paragraphs, nominalEnd: '2018-06-16' } });
  });

  test('a day that is no later than the old one extends nothing', () => {
    expect(grantDuty(PROOF, [byAuthority({ until: '2018-06-01' })])).toEqual(grantDuty(PROOF, []));
    expect(grantDuty(PROOF, [byAuthority({ until: '2018-06-02' })])).toMatchObject({ due: '2018-06-04' });
  });
});

describe('the house moves its own dates only', () => {
  test('Q20: a date of the house moves on to the working day before: Fri 4 May and two weeks are Fri 18 May 2018', () => {
    expect(grantDuty(TO_COUNTY, [])).toMatchObject({ due: '2018-05-04' });
    const found = grantDuty(TO_COUNTY, [inHouse({ period: { count: 2, unit: 'weeks' } })]);
    expect(found).toMatchObject({ due: '2018-05-18', aim: '2018-05-18' });
    expect(found?.extensions).toEqual([{ eventId: 'x-1', by: 'house', from: '2018-05-04', to: '2018-05-18' }]);
    // Whit Monday, 21 May 2018: the Friday before.
    expect(grantDuty(TO_COUNTY, [inHouse({ until: '2018-05-21' })])).toMatchObject({ due: '2018-05-18' });
  });

  test('a date of the text does not follow the house', () => {
    expect(grantDuty(PROOF, [inHouse(months(1), PROOF)])).toEqual(grantDuty(PROOF, []));
  });

  test('Q38: target and alarm of a prompt duty move by as many days', () => {
    const id = '3.3.2-proof-of-beginning';
    const events = [hired(), requalificationBegun('2026-11-09', '2026-11-10')];
    const prompt = (...acts: readonly CaseEvent[]) =>
      deriveLedgerDuties('employment', [...events, ...acts], { ...basisOf(), calendar }).find((duty) => duty.id === id);
    expect(prompt()).toMatchObject({ aim: '2026-11-13', alarm: '2026-11-24' });
    const found = prompt(ledgerEvent('extended', 'x-1', '2026-11-12', { duty: id, by: 'house', until: '2026-11-20' }));
    expect(found).toMatchObject({ aim: '2026-11-20', alarm: '2026-12-01' });
    expect(found).not.toHaveProperty('due');
  });
});

test('a voided extension is as if it had not been granted', () => {
  const acts = [byAuthority(months(1)), ledgerEvent('voided', 'v-1', '2018-05-16', { event: 'x-1' })];
  expect(grantDuty(PROOF, acts)).toEqual(grantDuty(PROOF, []));
});

test('a corrected extension counts as it was corrected: two months instead of one', () => {
  const data = { duty: PROOF, by: 'authority', on: '2018-05-15', reason: 'Bescheid', ...months(2) };
  const acts = [byAuthority(months(1)), ledgerEvent('corrected', 'c-1', '2018-05-16', { event: 'x-1', data })];
  // 31 May and two months: Tue 31 Jul 2018.
  expect(grantDuty(PROOF, acts)).toMatchObject({ due: '2018-07-31' });
});
