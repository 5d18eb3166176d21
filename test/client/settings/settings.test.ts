import { readFileSync } from 'node:fs';
import { Client, type Connection } from '@temporalio/client';
import { parse } from 'yaml';
import { composeNotices } from '../../../activities/compose/compose-notices';
import { createRemind } from '../../../activities/remind';
import type { FristwerkDeps } from '../../../client/deps';
import { createSettings } from '../../../client/settings/create-settings';
import { listDeliveries } from '../../../client/view-deliveries';
import type { Duty } from '../../../domain/duty';
import type { Instant } from '../../../domain/instant';
import type { OrganisationFile } from '../../../domain/organisation';
import { claimDeliveries } from '../../../store/deliveries/claim-deliveries';
import { settleDeliveries } from '../../../store/deliveries/settle-deliveries';
import { migrate } from '../../../store/migrate';
import { openStore, type Store } from '../../../store/open-store';
import { seedOrganisations } from '../../../store/organisations';
import { DUTY, ENTITY, recordEntity } from '../../activities/county-store';

const NOW = '2028-06-02T06:00:00.000Z' as Instant;

let store: Store;
let deps: FristwerkDeps;
const people = ['kern', 'aydin', 'first', 'second', 'outsider'];

beforeEach(async () => {
  store = openStore(':memory:');
  await migrate(store);
  await seedOrganisations(
    store,
    {
      people: people.map((id) => ({ id, givenName: 'Erika', familyName: id, email: `${id}@example.org` })),
      organisations: [
        { id: 'caritas', kind: 'provider', name: 'Caritas', roles: { coordinator: 'kern', deputy: 'aydin' } },
        { id: 'landratsamt', kind: 'county', name: 'Landratsamt', roles: { administrator: 'first', lead: 'second' } },
        { id: 'diakonie', kind: 'provider', name: 'Diakonie', roles: { coordinator: 'outsider' } },
      ],
    },
    '2028-03-01T08:00:00.000Z',
  );
  // No entity runs: nothing is asked of the engine.
  const engine = new Client({ connection: {} as Connection });
  deps = { engine, store, taskQueue: 'test', prefix: '', now: () => NOW, clockOffset: () => 0 };
});
afterEach(() => store.close());

const as = (actor: string) => ({ actor, requestId: 'r-1' });

describe('house settings', () => {
  const QUIET = { quietDays: [{ from: '12-24', to: '01-01' }] };

  it('in force are told with every default, their version and since when', async () => {
    const { version, since, settings, proposals } = await createSettings(deps).settings();
    expect({ version, since, proposals }).toEqual({ version: 1, since: '2028-03-01T08:00:00.000Z', proposals: [] });
    expect(settings).toMatchObject({ digest: 'on', ladder: { deputyFrom: 0, leadFrom: 1, complianceFrom: 7 } });
  });

  it('that are proposed change nothing until a second person confirms', async () => {
    const use = createSettings(deps);
    const { proposalId } = await use.proposeSettings(QUIET, as('first'));
    expect((await use.settings()).version).toBe(1);
    expect((await use.settings()).proposals).toMatchObject([{ proposalId, proposedBy: 'first', settings: QUIET }]);
    await expect(use.confirmSettings(proposalId, as('first'))).rejects.toMatchObject({
      code: 'SECOND_PERSON_REQUIRED',
    });
    expect((await use.settings()).version).toBe(1);
  });

  it.each([
    ['outsider', 'ACTOR_NOT_ENTITLED'],
    ['nobody', 'UNKNOWN_ACTOR'],
  ])('that %s would confirm are refused: %s', async (actor, code) => {
    const use = createSettings(deps);
    const { proposalId } = await use.proposeSettings(QUIET, as('first'));
    await expect(use.confirmSettings(proposalId, as(actor))).rejects.toMatchObject({ code });
    expect((await use.settings()).version).toBe(1);
  });

  it("that the county's lead confirms hold from then on, once", async () => {
    const use = createSettings(deps);
    const { proposalId } = await use.proposeSettings(QUIET, as('first'));
    const { version, entities } = await use.confirmSettings(proposalId, as('second'));
    expect({ version: version.version, entities }).toEqual({ version: 2, entities: 0 });
    expect((await use.settings()).settings).toMatchObject(QUIET);
    expect((await use.settingsHistory()).map((one) => [one.version, one.setBy])).toEqual([
      [2, 'second'],
      [1, 'seed'],
    ]);
    await expect(use.confirmSettings(proposalId, as('second'))).rejects.toMatchObject({ code: 'NOTHING_TO_CONFIRM' });
  });

  it("that the county's lead proposes are confirmed by its administrator", async () => {
    const use = createSettings(deps);
    const { proposalId } = await use.proposeSettings(QUIET, as('second'));
    expect((await use.confirmSettings(proposalId, as('first'))).version.version).toBe(2);
  });

  it('of the example organisation are proposed by p-302 and confirmed by p-303', async () => {
    const file = parse(readFileSync('examples/organisation.yaml', 'utf8')) as OrganisationFile;
    const example = { ...deps, store: openStore(':memory:') };
    await migrate(example.store);
    await seedOrganisations(example.store, file, '2028-03-01T08:00:00.000Z');
    const use = createSettings(example);
    const { proposalId } = await use.proposeSettings(QUIET, as('p-302'));
    expect((await use.confirmSettings(proposalId, as('p-303'))).version).toMatchObject({ version: 2, setBy: 'p-303' });
    await example.store.close();
  });

  it.each([
    [QUIET, 'kern', 'ACTOR_NOT_ENTITLED'],
    [QUIET, 'outsider', 'ACTOR_NOT_ENTITLED'],
    [QUIET, 'nobody', 'UNKNOWN_ACTOR'],
    [{ digest: 'weekly' }, 'first', 'INVALID_INPUT'],
  ])('%j proposed by %s are refused: %s', async (input, actor, code) => {
    await expect(createSettings(deps).proposeSettings(input, as(actor))).rejects.toMatchObject({ code });
    expect((await createSettings(deps).settings()).proposals).toEqual([]);
  });
});

describe('whoever is reminded', () => {
  const DAYS = { from: '2028-06-05', to: '2028-06-16' };

  it.each(['kern', 'aydin', 'first'])('may be noted as away by %s', async (actor) => {
    await createSettings(deps).setAway('kern', DAYS, as(actor));
    expect(await createSettings(deps).awayPeople()).toEqual([{ personId: 'kern', ...DAYS }]);
  });

  it.each([
    ['kern', DAYS, 'outsider', 'ACTOR_NOT_ENTITLED'],
    ['nobody', DAYS, 'kern', 'UNKNOWN_ACTOR'],
    ['kern', { from: '2028-06-16', to: '2028-06-05' }, 'kern', 'DATE_ORDER'],
    ['kern', { ...DAYS, reason: 'Kur' }, 'kern', 'INVALID_INPUT'],
  ])('%s away on %j, noted by %s: %s', async (person, days, actor, code) => {
    await expect(createSettings(deps).setAway(person, days, as(actor))).rejects.toMatchObject({ code });
    expect(await createSettings(deps).awayPeople()).toEqual([]);
  });

  it('is there again when the absence is taken back', async () => {
    const use = createSettings(deps);
    await use.setAway('kern', DAYS, as('kern'));
    await use.dropAway('kern', '2028-06-05' as Duty['aim'], as('kern'));
    expect(await use.awayPeople()).toEqual([]);
    await expect(use.dropAway('kern', '2028-06-05' as Duty['aim'], as('kern'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a mail that came back', () => {
  async function acceptedMail(): Promise<string> {
    await recordEntity(store, ENTITY, [DUTY]);
    await createRemind(store)({ entityId: ENTITY, duties: [DUTY], asOf: '2028-06-02T05:50:00.000Z' as Instant });
    return composed();
  }

  async function composed(): Promise<string> {
    const options = {
      store,
      baseUrl: 'http://test.invalid',
      mailDomain: 'test.invalid',
      onUndeliverable: () => undefined,
    };
    await composeNotices(options, NOW);
    const [claim, ...more] = await claimDeliveries(store, 10, NOW, '2028-06-02T06:10:00.000Z');
    if (claim === undefined || more.length > 0) throw new Error('one mail was expected');
    await settleDeliveries(store, [{ claim, settlement: { result: 'accepted', at: NOW, detail: '250 OK' } }]);
    return claim.message_id;
  }

  const state = async (id: string) => (await listDeliveries(deps)).find(({ messageId }) => messageId === id)?.state;

  it('goes to the next person of the ladder, and what the server said is kept without the address', async () => {
    const id = await acceptedMail();
    const noted = await createSettings(deps).noteBounce(
      `<${id}>`,
      { detail: '550 kern@example.org unknown' },
      as('first'),
    );
    expect(noted).toEqual({ messageId: id, nobodyLeft: false });
    expect(await state(id)).toBe('bounced');
    expect(await store.db.selectFrom('delivery_attempts').select(['result', 'detail']).execute()).toEqual([
      { result: 'accepted', detail: '250 OK' },
      { result: 'bounced', detail: '550 *** unknown' },
    ]);
    const next = await composed();
    expect((await listDeliveries(deps)).find(({ messageId }) => messageId === next)?.recipient.personId).toBe('aydin');
  });

  it('is seen as undeliverable once nobody is left, and noted once', async () => {
    const use = createSettings(deps);
    await use.noteBounce(await acceptedMail(), { detail: '550' }, as('first'));
    const second = await composed();
    expect(await use.noteBounce(second, { detail: '550' }, as('first'))).toEqual({
      messageId: second,
      nobodyLeft: true,
    });
    expect(await state(second)).toBe('undeliverable');
    expect(await use.noteBounce(second, { detail: '550' }, as('first'))).toMatchObject({ repeated: true });
  });

  it('that was never sent is not found', async () => {
    const note = createSettings(deps).noteBounce('unknown@test.invalid', { detail: '550' }, as('first'));
    await expect(note).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('a reminder for which the organisation has nobody stands in the outbox as undeliverable', async () => {
  await store.db.deleteFrom('appointments').where('organisation_id', '=', 'caritas').execute();
  await recordEntity(store, ENTITY, [DUTY]);
  await createRemind(store)({ entityId: ENTITY, duties: [DUTY], asOf: '2028-06-02T05:50:00.000Z' as Instant });
  const options = {
    store,
    baseUrl: 'http://test.invalid',
    mailDomain: 'test.invalid',
    onUndeliverable: () => undefined,
  };
  expect(await composeNotices(options, NOW)).toBe(0);
  expect(await listDeliveries(deps)).toMatchObject([
    {
      state: 'undeliverable',
      subject: 'IM-7K3Q2A9D: Nachqualifizierung beginnen',
      recipient: { personId: '', name: 'niemand', email: null },
      attempts: 0,
    },
  ]);
});
