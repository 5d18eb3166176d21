import { createRemind } from '../../activities/remind';
import type { ReminderRequest } from '../../domain/assessment';
import type { Duty } from '../../domain/duty';
import type { Instant } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';
import { noteAway } from '../../store/away';
import type { Store } from '../../store/open-store';
import { countyStore, DUTY, ENTITY, recordEntity, TRAINING } from './county-store';

let store: Store;

beforeEach(async () => {
  store = await countyStore();
  await recordEntity(store, ENTITY, [DUTY]);
});
afterEach(() => store.close());

const remindAt = (asOf: string, duties: readonly Duty[] = [DUTY]) =>
  createRemind(store)({ entityId: ENTITY, duties, asOf: asOf as Instant });

/** A rung of the duty that has come at a moment. */
const withRung = (label: string, offset: number, at: string, duty = DUTY): Duty => ({
  ...duty,
  nextRung: { key: `${ENTITY}/${duty.id}/1/${label}`, offset, at: at as Instant },
});

const notices = () =>
  store.db
    .selectFrom('notices')
    .select(['role', 'person_id', 'organisation_id', 'kind', 'compose_after', 'state', 'rung_key'])
    .orderBy('at')
    .orderBy('offset_days')
    .orderBy('notice_key')
    .execute();

const peopleTold = async () => (await notices()).map((row) => row.person_id);

describe('a reminder', () => {
  it('on its morning is one notice to the coordinator for the daily mail, and the next one is planned', async () => {
    const [result] = await remindAt('2028-06-02T05:50:00.000Z');
    expect(result?.rungs).toEqual([`${ENTITY}/${TRAINING}/1/-28`]);
    expect(result?.messageIds).toEqual([]);
    // 14 days before Fri 30 Jun is Fri 16 Jun.
    expect(result?.nextRung).toMatchObject({ offset: -14, at: expect.stringMatching(/^2028-06-16T05:/) });
    expect(await notices()).toEqual([
      {
        role: 'coordinator',
        person_id: 'coordinator',
        organisation_id: 'caritas',
        kind: 'digest',
        // The window ends at 08:00 in Berlin.
        compose_after: '2028-06-02T06:00:00.000Z',
        state: 'waiting',
        rung_key: `${ENTITY}/${TRAINING}/1/-28`,
      },
    ]);
  });

  it('of the last day of a period by the guideline gathers as well, but for a mail of its own', async () => {
    await remindAt('2028-06-30T05:50:00.000Z', [withRung('0', 0, '2028-06-30T05:50:00.000Z')]);
    expect(await notices()).toMatchObject([
      { role: 'coordinator', kind: 'own', compose_after: '2028-06-30T06:00:00.000Z' },
      { role: 'deputy', kind: 'own', compose_after: '2028-06-30T06:00:00.000Z' },
    ]);
  });

  it('of a duty that was overdue when it was entered waits for no window', async () => {
    await remindAt('2028-07-04T12:00:00.000Z', [withRung('immediate', 4, '2028-07-04T12:00:00.000Z')]);
    expect(await notices()).toMatchObject([
      { role: 'coordinator', kind: 'own', compose_after: '2028-07-04T12:00:00.000Z' },
      { role: 'deputy' },
      { role: 'lead' },
    ]);
  });

  it('that follows up a duty at rest is for the coordinator alone, however late it is, and goes into the daily mail', async () => {
    const resting = {
      ...DUTY,
      status: 'suspended' as const,
      suspensions: [{ eventId: 's-1', by: 'authority' as const, from: '2028-06-30' as LegalDate }],
    };
    const rung = withRung('rest-2028-07-28', 28, '2028-07-28T05:50:00.000Z', resting);
    const [result] = await remindAt('2028-07-28T05:50:00.000Z', [rung]);
    expect(await notices()).toMatchObject([{ role: 'coordinator', kind: 'digest' }]);
    expect(result?.nextRung?.key).toBe(`${ENTITY}/${TRAINING}/${DUTY.revision}/rest-2028-08-25`);
  });

  it('after a downtime over three rungs plans each of them for one person, each once', async () => {
    const [result] = await remindAt('2028-06-23T14:00:00.000Z');
    expect(result?.rungs.map((key) => key.split('/').at(-1))).toEqual(['-28', '-14', '-7']);
    expect(result?.nextRung).toMatchObject({ offset: -3 });
    expect((await notices()).map(({ rung_key: key, compose_after: at }) => [key.split('/').at(-1), at])).toEqual([
      ['-28', '2028-06-23T14:05:00.000Z'],
      ['-14', '2028-06-23T14:05:00.000Z'],
      ['-7', '2028-06-23T14:05:00.000Z'],
    ]);
  });

  it('that was queued by an attempt that died is found again, even when more rungs have come since', async () => {
    await remindAt('2028-06-02T05:50:00.000Z');
    const [second] = await remindAt('2028-06-16T08:00:00.000Z');
    expect(second?.rungs.map((key) => key.split('/').at(-1))).toEqual(['-28', '-14']);
    const once = await notices();
    expect(once.map((row) => row.compose_after)).toEqual(['2028-06-02T06:00:00.000Z', '2028-06-16T08:05:00.000Z']);
    expect(await remindAt('2028-06-16T08:00:00.000Z')).toEqual([second]);
    expect(await notices()).toEqual(once);
  });

  it('notes the next rung in the read model, but not for a duty that was closed meanwhile', async () => {
    const nextOffset = async () => {
      const row = await store.db.selectFrom('duties').select('duty').executeTakeFirstOrThrow();
      return (JSON.parse(row.duty) as Duty).nextRung?.offset;
    };
    await remindAt('2028-06-02T05:50:00.000Z');
    expect(await nextOffset()).toBe(-14);
    await store.db.updateTable('duties').set({ status: 'met' }).execute();
    await remindAt('2028-06-16T08:00:00.000Z');
    expect(await nextOffset()).toBe(-14);
  });

  it('that cannot note the next rung leaves no notice behind either', async () => {
    await store.db.schema.alterTable('duties').renameTo('lost').execute();
    await expect(remindAt('2028-06-02T05:50:00.000Z')).rejects.toMatchObject({ code: 'SQLITE_ERROR' });
    expect(await notices()).toEqual([]);
  });

  it('with the daily mail turned off may go at once', async () => {
    const plain = await countyStore({ digest: 'off' });
    await recordEntity(plain, ENTITY, [DUTY]);
    await createRemind(plain)({ entityId: ENTITY, duties: [DUTY], asOf: '2028-06-02T05:50:00.000Z' as Instant });
    expect(await plain.db.selectFrom('notices').select(['kind', 'compose_after']).execute()).toEqual([
      { kind: 'own', compose_after: '2028-06-02T05:50:00.000Z' },
    ]);
    await plain.close();
  });

  it('of an entity that the read model does not know asks for its whole state, and others are reminded all the same', async () => {
    const remind = createRemind(store);
    const unknown: ReminderRequest = {
      entityId: 'employment/000000000000',
      duties: [DUTY],
      asOf: '2028-06-02T05:50:00.000Z' as Instant,
    };
    const [lost, known] = await Promise.allSettled([remind(unknown), remind({ ...unknown, entityId: ENTITY })]);
    expect(lost).toMatchObject({ status: 'rejected', reason: { type: 'PROJECTION_GAP' } });
    expect(known.status).toBe('fulfilled');
    expect(await notices()).toHaveLength(1);
  });
});

describe('it goes', () => {
  it('to whoever comes next on the ladder when a role is not filled', async () => {
    await store.db.deleteFrom('appointments').where('role', 'in', ['coordinator', 'deputy']).execute();
    await remindAt('2028-06-02T05:50:00.000Z');
    expect(await notices()).toMatchObject([{ role: 'lead', person_id: 'lead' }]);
  });

  it('to nobody, and is kept to be seen, where the organisation has no people', async () => {
    await store.db.deleteFrom('appointments').execute();
    await remindAt('2028-06-02T05:50:00.000Z');
    expect(await notices()).toMatchObject([{ person_id: null, role: 'coordinator' }]);
  });

  it('once to a person who holds two of the roles', async () => {
    await store.db
      .updateTable('appointments')
      .set({ person_id: 'coordinator' })
      .where('role', '=', 'deputy')
      .where('organisation_id', '=', 'caritas')
      .execute();
    await remindAt('2028-07-03T08:00:00.000Z', [withRung('+3', 3, '2028-07-03T05:40:00.000Z')]);
    expect((await notices()).map((row) => row.role)).toEqual(['coordinator', 'lead']);
  });

  it('to the county for what the county owes (3.3.2, second leg)', async () => {
    await remindAt('2028-06-02T05:50:00.000Z', [{ ...DUTY, bearer: 'county' }]);
    expect(await notices()).toMatchObject([{ organisation_id: 'landratsamt', person_id: 'official' }]);
  });

  it("to the people of the organisation that owes it, where that is not the entity's own (3.11.3)", async () => {
    await remindAt('2028-06-02T05:50:00.000Z', [{ ...DUTY, owedBy: 'landratsamt' }]);
    expect(await peopleTold()).toEqual(['official']);
  });

  it('to whom the duty was handed over, not to the coordinator', async () => {
    await remindAt('2028-06-02T05:50:00.000Z', [{ ...DUTY, assignee: 'admin' }]);
    expect(await notices()).toMatchObject([{ person_id: 'admin', role: 'coordinator' }]);
  });

  it('to the coordinator again once whom it was handed over to holds no role there any more', async () => {
    await remindAt('2028-06-02T05:50:00.000Z', [{ ...DUTY, assignee: 'stranger' }]);
    expect(await notices()).toMatchObject([{ person_id: 'coordinator', role: 'coordinator' }]);
  });

  it.each([
    ['2028-06-01', '2028-06-02', ['coordinator', 'deputy']],
    ['2028-06-02', '2028-06-02', ['coordinator', 'deputy']],
    ['2028-06-03', '2028-06-09', ['coordinator']],
    ['2028-05-20', '2028-06-01', ['coordinator']],
  ])('while the coordinator is away from %s to %s, on 2 June: %j', async (from, to, people) => {
    const period = { personId: 'coordinator', from: from as LegalDate, to: to as LegalDate };
    await noteAway(store, period, { at: '2028-05-01T08:00:00.000Z', by: 'admin' });
    await remindAt('2028-06-02T05:50:00.000Z');
    expect(await peopleTold()).toEqual(people);
  });
});
