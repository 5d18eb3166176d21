import { forecast } from '../../../client/foresight/forecast';
import { employmentEventSchemas } from '../../../domain/employment';
import type { Instant } from '../../../domain/instant';
import type { Store } from '../../../store/open-store';
import { TYPE_C_HIRE } from '../../support/county';
import { emptyCounty, event, hired, keep } from './recorded-county';

const EMPLOYMENT = 'employment/1111111111aa';
const ABSENCE = 'absence/2222222222bb';
const CARE_CASE = 'careCase/3333333333cc';
const OTHER_CASE = 'careCase/d0d0d0d0d0d0';

let store: Store;

beforeEach(async () => {
  store = await emptyCounty();
});
afterEach(() => store.close());

const look = (now: string, filter = {}) => forecast({ store, now: () => now as Instant }, filter);
const told = (entries: readonly { readonly day: string; readonly duty: string }[]) =>
  entries.map(({ day, duty }) => `${day} ${duty}`);

it('lists open duties by the month of their due day, with the reminders still planned', async () => {
  await keep(store, EMPLOYMENT, [hired('2018-03-05')]);
  const { months, totals, until } = await look('2018-03-06T09:00:00.000Z', { until: '2018-06-30' });
  expect(until).toBe('2018-06-30');
  expect(months.map(({ month, entries }) => [month, told(entries)])).toEqual([
    // One week after Mon 5 Mar.
    ['2018-03', ['2018-03-12 4.3-notice-of-new-staff']],
    ['2018-04', []],
    ['2018-05', []],
    ['2018-06', ['2018-06-05 3.3.2-requalification-begun']],
  ]);
  expect(totals).toMatchObject({ entities: 1, duties: 2 });
  const [begin] = months[3]?.entries ?? [];
  // The other reading ends on Mon 4 Jun, at which reminders aim; 28 days before is Mon 7 May.
  expect(begin?.reminders[0]).toBe('2018-05-07');
  expect(begin?.contested).toEqual(['Q14']);
});

it('keeps what is overdue apart, and looks three months ahead unless told otherwise', async () => {
  await keep(store, EMPLOYMENT, [hired('2018-03-01')]);
  const report = await look('2018-03-09T09:00:00.000Z');
  expect(report.until).toBe('2018-06-30');
  expect(told(report.overdue)).toEqual(['2018-03-08 4.3-notice-of-new-staff']);
  expect(report.overdue).toMatchObject([{ reminders: [], remindedEvery: 7 }]);
  for (const { entries } of report.months) for (const one of entries) expect(one).not.toHaveProperty('remindedEvery');
});

it('says of the replacement for an absence that it rests on how long that is said to last (4.2)', async () => {
  const reported = { employment: 'employment/x', firstDay: '2027-01-04', workedOnFirstDay: false, reason: 'illness' };
  const data = { ...reported, expectedUntil: '2027-03-31', knownOn: '2027-01-05' };
  await keep(store, ABSENCE, [event('reported', '2027-01-05', data)]);
  const { months } = await look('2027-01-06T09:00:00.000Z', { until: '2027-02-28' });
  // Day 43 of an absence since Mon 4 Jan 2027.
  expect(months[1]?.entries).toMatchObject([
    { duty: '4.2-replacement', day: '2027-02-15', assumptions: ['forecast'], kind: 'statutory' },
  ]);
});

it('says of the look at day 35 that nobody knows the end of the absence (Q30)', async () => {
  const reported = { employment: 'employment/x', firstDay: '2027-01-04', workedOnFirstDay: false, reason: 'illness' };
  await keep(store, ABSENCE, [event('reported', '2027-01-05', { ...reported, knownOn: '2027-01-05' })]);
  const { months } = await look('2027-01-06T09:00:00.000Z', { until: '2027-02-28' });
  // Day 35 is Sun 7 Feb, the working day before it Fri 5 Feb.
  expect(months[1]?.entries).toMatchObject([
    { duty: '4.2-forecast-check', day: '2027-02-05', assumptions: ['endUnknown'], kind: 'internal' },
  ]);
});

it('names the day of the deletion of an ended care case, and goes on naming it until it is done (5.8.1)', async () => {
  const allocated = { allocatedOn: '2024-01-08', municipality: 'Lörrach' };
  const ended = [event('allocated', '2024-01-08', allocated), event('ended', '2024-03-31', { on: '2024-03-31' })];
  await keep(store, CARE_CASE, ended);
  // Kept until Wed 31 Mar 2027.
  const deletion = '2027-04-01 5.8.1-deletion:ended-2024-03-31';
  const { months } = await look('2027-01-06T09:00:00.000Z', { until: '2027-04-30' });
  expect(told(months[3]?.entries ?? [])).toEqual([deletion]);
  expect(told((await look('2027-05-03T09:00:00.000Z')).overdue)).toEqual([deletion]);
  await keep(store, OTHER_CASE, [...ended, event('deleted', '2027-05-03', { on: '2027-05-03' })]);
  expect((await look('2027-05-04T09:00:00.000Z')).overdue).toHaveLength(1);
});

it('says of somebody who applied what begins with the work on the day planned (4.3), until that day has come', async () => {
  const { person: _, firstDay: __, ...facts } = TYPE_C_HIRE;
  const told = { ...facts, appliedOn: '2018-02-05', plannedFirstDay: '2018-03-05' };
  await keep(store, EMPLOYMENT, [event('applied', '2018-02-05', employmentEventSchemas.applied.parse(told))]);
  const { months } = await look('2018-02-06T09:00:00.000Z', { until: '2018-03-31' });
  expect(months[1]?.entries).toMatchObject([
    { duty: '4.3-notice-of-new-staff', day: '2018-03-12', assumptions: ['plannedStart'] },
  ]);
  const past = await look('2018-03-06T09:00:00.000Z', { until: '2018-03-31' });
  expect(past.totals.duties).toBe(0);
});

it('shows one organisation alone, and refuses a day before today', async () => {
  await keep(store, EMPLOYMENT, [hired('2018-03-01')]);
  const { totals } = await look('2018-03-02T09:00:00.000Z', { organisation: 'diakonie' });
  expect(totals.duties).toBe(0);
  await expect(look('2018-03-02T09:00:00.000Z', { until: '2018-03-01' })).rejects.toMatchObject({ code: 'DATE_ORDER' });
  await expect(look('2018-03-02T09:00:00.000Z', { until: '2018-02-30' })).rejects.toMatchObject({
    code: 'INVALID_DATE',
  });
});
