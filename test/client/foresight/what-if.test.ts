import { whatIf } from '../../../client/foresight/what-if';
import type { WhatIfChange } from '../../../client/foresight/what-if-change';
import { FristwerkError } from '../../../domain/errors';
import type { Instant } from '../../../domain/instant';
import type { Store } from '../../../store/open-store';
import { emptyCounty, event, hashOfStore, hired, keep } from './recorded-county';

const BEGIN = '3.3.2-requalification-begun';
/** Begun on Mon 28 May 2018: the last day by BGB 187 I, one day late by 187 II. */
const FIRST = 'employment/1111111111aa';
/** First day Thu 1 Mar 2018, nothing begun. */
const SECOND = 'employment/2222222222bb';

let store: Store;

beforeEach(async () => {
  store = await emptyCounty();
});
afterEach(() => store.close());

const ask = (change: WhatIfChange, now = '2018-05-02T08:00:00.000Z') =>
  whatIf({ store, now: () => now as Instant }, change);

const begun = (on: string) => event('requalificationBegun', on, { begunOn: on, receivedOn: on });

it('counts the first day of work in by Q14 187_2: three months from Mon 5 Mar 2018 end a day earlier, on Mon 4 Jun', async () => {
  await keep(store, SECOND, [hired('2018-03-05')]);
  const { entities, readings, totals } = await ask({ readings: ['Q14.trainingPeriodStart=187_2'] });
  expect(readings).toEqual([{ number: 'Q14', key: 'trainingPeriodStart', from: '187_1', to: '187_2' }]);
  // Tue 5 Jun 2018 by 187 I.
  const moved = entities[0]?.duties.filter(({ dutyId }) => dutyId === BEGIN);
  expect(moved).toMatchObject([{ before: { due: '2018-06-05' }, after: { due: '2018-06-04' }, issued: false }]);
  expect(totals).toMatchObject({ entities: 1, affected: 1, duties: 1, issued: 0, notAssessable: 0 });
});

it('moves nothing where the day before is Corpus Christi: Thu 31 May 2018 rolls to the same Fri 1 Jun', async () => {
  await keep(store, SECOND, [hired('2018-03-01')]);
  const { totals } = await ask({ readings: ['Q14.trainingPeriodStart=187_2'] });
  expect(totals).toMatchObject({ entities: 1, affected: 0, duties: 0 });
});

it('leaves what is closed as it was issued, and says how it would have stood', async () => {
  await keep(store, FIRST, [hired('2018-02-28'), begun('2018-05-28')]);
  const { entities, totals } = await ask({ readings: ['trainingPeriodStart=187_2'] }, '2018-06-04T08:00:00.000Z');
  const [closed] = entities[0]?.duties.filter(({ dutyId }) => dutyId === BEGIN) ?? [];
  // 187 II from Wed 28 Feb ends on Sun 27 May, which moves to Mon 28 May: the same day, met in time by both.
  expect(closed).toBeUndefined();
  expect(totals.issued).toBe(0);
  const unrolled = await ask(
    { readings: ['trainingPeriodStart=187_2', 'trainingRoll=off'] },
    '2018-06-04T08:00:00.000Z',
  );
  expect(unrolled.entities[0]?.duties).toMatchObject([
    {
      dutyId: BEGIN,
      before: { status: 'met', due: '2018-05-28', daysLate: 0 },
      after: { status: 'metLate', due: '2018-05-27', daysLate: 1 },
      issued: true,
    },
  ]);
  expect(unrolled.totals).toMatchObject({ duties: 0, issued: 1 });
});

it('moves a due day and its reminders past a holiday that is added', async () => {
  await keep(store, SECOND, [hired('2018-03-01')]);
  const { entities, holidays, totals } = await ask({ holidays: [{ day: '2018-06-01', name: 'Sonderfeiertag' }] });
  expect(holidays).toEqual([{ day: '2018-06-01', name: 'Sonderfeiertag' }]);
  expect(entities[0]?.duties).toMatchObject([
    { dutyId: BEGIN, before: { due: '2018-06-01' }, after: { due: '2018-06-04' } },
  ]);
  expect(totals.remindersAdded).toBeGreaterThan(0);
});

it('tells another amount, with the outcome as it was', async () => {
  await keep(store, SECOND, [hired('2018-03-01')]);
  const { entities, totals } = await ask({ readings: ['rate.c=40000'] });
  // 0.75 of 51,000 € and of 40,000 €.
  expect(entities[0]?.decision).toMatchObject({
    before: { outcome: 'eligible_with_obligation', perYear: 3_825_000 },
    after: { outcome: 'eligible_with_obligation', perYear: 3_000_000 },
  });
  expect(totals).toMatchObject({ decisions: 1, duties: 0 });
});

it('finds nothing where the answer is the one in force', async () => {
  await keep(store, SECOND, [hired('2018-03-01')]);
  const { entities, readings, totals } = await ask({ readings: ['trainingPeriodStart=187_1'] });
  expect([readings, entities, totals.entities, totals.affected]).toEqual([[], [], 1, 0]);
});

it('changes nothing: as many events as before, and the same hash over the whole store', async () => {
  await keep(store, FIRST, [hired('2018-02-28'), begun('2018-05-28')]);
  await keep(store, SECOND, [hired('2018-03-01')]);
  const events = () => store.db.selectFrom('events').selectAll().execute();
  const [before, count] = [await hashOfStore(store), (await events()).length];
  await ask({ readings: ['trainingPeriodStart=187_2', 'rate.c=40000'], settings: { retentionYears: 5 } });
  expect([await hashOfStore(store), (await events()).length]).toEqual([before, count]);
  // The hash sees a single changed cell.
  await store.db.updateTable('entities').set({ outcome: 'review' }).where('entity_id', '=', FIRST).execute();
  expect(await hashOfStore(store)).not.toBe(before);
});

it.each([
  ['trainingPeriodStart=189', 'trainingPeriodStart', ['187_1', '187_2']],
  ['Q14.trainingPeriodStart=189', 'trainingPeriodStart', ['187_1', '187_2']],
])('refuses the unknown answer %s with the answers that there are', async (reading, key, choices) => {
  await expect(ask({ readings: [reading] })).rejects.toMatchObject({
    code: 'UNKNOWN_READING',
    faults: [{ field: `readings.${key}`, details: { choices } }],
  });
});

it('refuses an unknown question, and a number that is not the question’s, with the questions that there are', async () => {
  for (const reading of ['Q15.trainingPeriodStart=187_2', 'Q14.nothing=1', 'nothing=1']) {
    const refused = await ask({ readings: [reading] }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FristwerkError);
    const { code, faults } = refused as FristwerkError;
    expect([reading, code]).toEqual([reading, 'UNKNOWN_READING']);
    expect(String(faults[0]?.details?.choices)).toContain('trainingPeriodStart');
  }
});

it('reads every entity beyond the first page once', async () => {
  const ids = Array.from({ length: 203 }, (_, index) => `employment/${String(index).padStart(12, '0')}`);
  await keep(store, ids[0] as string, [hired('2018-03-01')]);
  const row = await store.db.selectFrom('entities').selectAll().executeTakeFirstOrThrow();
  const others = ids.slice(1).map((id, index) => ({ ...row, entity_id: id, reference: `IM-${index}` }));
  for (const other of others) await store.db.insertInto('entities').values(other).execute();
  const events = await store.db.selectFrom('events').selectAll().execute();
  for (const id of ids.slice(1))
    for (const one of events)
      await store.db
        .insertInto('events')
        .values({ ...one, entity_id: id })
        .execute();
  const { totals } = await ask({ readings: ['rate.c=40000'] });
  expect([totals.entities, totals.decisions]).toEqual([203, 203]);
});
