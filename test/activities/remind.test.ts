import { createRemind } from '../../activities/remind';
import type { Duty } from '../../domain/duty';
import type { Instant } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';
import { migrate } from '../../store/migrate';
import { openStore, type Store } from '../../store/open-store';
import { seedOrganisations } from '../../store/organisations';
import { applyEntityChange } from '../../store/read-model';
import { COUNTY } from '../support/county';

const ENTITY = 'employment/7k3q2a9d0m4x';
const instant = (text: string) => text as Instant;
const day = (text: string) => text as LegalDate;

/** Due on Fri 30 Jun 2028; 28 days before is Fri 2 Jun. */
const DUTY: Duty = {
  id: '3.3.2-requalification-begun',
  kind: 'statutory',
  provision: '3.3.2',
  inventoryRow: '3.3.2-a',
  bearer: 'provider',
  addressee: 'granting-authority',
  arisenFrom: { eventId: 'hire-1', on: day('2028-03-30') },
  revision: 1,
  status: 'open',
  due: day('2028-06-30'),
  aim: day('2028-06-30'),
  nextRung: {
    key: `${ENTITY}/3.3.2-requalification-begun/1/-28`,
    offset: -28,
    at: instant('2028-06-02T06:00:00.000Z'),
  },
};

let store: Store;

beforeEach(async () => {
  store = openStore(':memory:');
  await migrate(store);
  await seedOrganisations(store, COUNTY, '2028-03-01T08:00:00.000Z');
  const hired = {
    id: 'hire-1',
    type: 'hired',
    occurredOn: day('2028-03-30'),
    recordedAt: instant('2028-03-30T08:00:00.000Z'),
    actor: 'admin',
    data: { provider: 'caritas' },
    contentHash: '0000000000000000',
  };
  const change = { entityId: ENTITY, fromEvent: 0, newEvents: [hired], decision: null, duties: [DUTY], planHash: 'p' };
  await applyEntityChange(store, { ...change, step: 1, asOf: hired.recordedAt });
});
afterEach(() => store.close());

const remindAt = (asOf: string, duties: readonly Duty[] = [DUTY]) =>
  createRemind({ store, baseUrl: 'http://127.0.0.1:8080', mailDomain: 'test.invalid' })({
    entityId: ENTITY,
    duties,
    asOf: instant(asOf),
  });

const queued = () => store.db.selectFrom('deliveries').select(['recipient_role', 'subject', 'queued_at']).execute();

describe('a reminder', () => {
  it('on its morning is one mail to the coordinator, and the next one is planned', async () => {
    const [result] = await remindAt('2028-06-02T06:00:00.000Z');
    expect(result?.rungs).toEqual([`${ENTITY}/3.3.2-requalification-begun/1/-28`]);
    // 14 days before Fri 30 Jun is Fri 16 Jun.
    expect(result?.nextRung).toMatchObject({ offset: -14, at: expect.stringMatching(/^2028-06-16T05:/) });
    expect(await queued()).toHaveLength(1);
  });

  it('after a downtime over three rungs is one mail that names the latest, never none and never three', async () => {
    const [result] = await remindAt('2028-06-23T14:00:00.000Z');
    expect(result?.rungs.map((key) => key.split('/').at(-1))).toEqual(['-28', '-14', '-7']);
    expect(result?.messageIds).toHaveLength(1);
    expect(result?.nextRung).toMatchObject({ offset: -3 });
    expect(await queued()).toMatchObject([{ recipient_role: 'coordinator', queued_at: '2028-06-23T14:00:00.000Z' }]);
    const { text_body: text } = await store.db.selectFrom('deliveries').select('text_body').executeTakeFirstOrThrow();
    expect(text).toContain('7 Tage vorher');
    expect(text).toContain('2 frühere Erinnerungen');
  });

  it('that was queued by an attempt that died is found again, even when more rungs have come since', async () => {
    const [first] = await remindAt('2028-06-02T06:00:00.000Z');
    const [second] = await remindAt('2028-06-16T08:00:00.000Z');
    expect(second?.rungs.map((key) => key.split('/').at(-1))).toEqual(['-28', '-14']);
    expect(second?.messageIds).toHaveLength(2);
    expect(second?.messageIds).toContain(first?.messageIds[0]);
    expect(await queued()).toHaveLength(2);
    expect(await remindAt('2028-06-16T08:00:00.000Z')).toEqual([second]);
    expect(await queued()).toHaveLength(2);
  });

  it('notes the next rung in the read model, but not for a duty that was closed meanwhile', async () => {
    const nextRungs = async () => {
      const row = await store.db.selectFrom('duties').select('duty').executeTakeFirstOrThrow();
      return (JSON.parse(row.duty) as Duty).nextRung?.offset;
    };
    await remindAt('2028-06-02T06:00:00.000Z');
    expect(await nextRungs()).toBe(-14);
    await store.db.updateTable('duties').set({ status: 'met' }).execute();
    await remindAt('2028-06-16T08:00:00.000Z');
    expect(await nextRungs()).toBe(-14);
  });

  it('goes to whoever comes next on the ladder when a role is not filled', async () => {
    await store.db.deleteFrom('appointments').where('role', 'in', ['coordinator', 'deputy']).execute();
    await remindAt('2028-06-02T06:00:00.000Z');
    expect(await queued()).toMatchObject([{ recipient_role: 'lead' }]);
  });

  it('reaches a person once who holds two of the roles', async () => {
    await store.db.updateTable('appointments').set({ person_id: 'coordinator' }).where('role', '=', 'deputy').execute();
    await remindAt('2028-07-03T08:00:00.000Z', [
      { ...DUTY, nextRung: { key: `${ENTITY}/x/1/+3`, offset: 3, at: instant('2028-07-03T05:40:00.000Z') } },
    ]);
    expect((await queued()).map((row) => row.recipient_role)).toEqual(['coordinator', 'lead']);
  });

  it('of an entity that the read model does not know asks for its whole state', async () => {
    await store.db.deleteFrom('entities').execute();
    await expect(remindAt('2028-06-02T06:00:00.000Z')).rejects.toMatchObject({ type: 'PROJECTION_GAP' });
  });
});
