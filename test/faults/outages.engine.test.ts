import { countUnsettled } from '../../store/deliveries';
import { PlayedHire } from './played-hire';
import { faultsOf, untilQuiet } from './round';
import type { Story } from './story';
import { until } from './until';
import { openWorld, type World } from './world';

const NOTICE = '4.3-notice-of-new-staff';
const RECEIVED = { receivedOn: '2018-02-05', channel: 'email', placeOfWork: 'Rathaus Rheinfelden' };

let world: World;

beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close(), 30_000);

async function outbox() {
  const { raw } = await world.client.workflow.getHandle('outbox').describe();
  return raw.pendingActivities?.map(({ attempt }) => attempt);
}

describe('while the mail server is down', () => {
  const story: Story = {
    steps: [],
    rungs: [
      [NOTICE, '-3', ['coordinator']],
      [NOTICE, '-1', ['coordinator']],
      [NOTICE, '0', ['coordinator', 'deputy']],
    ],
  };

  it('reminders wait, and each arrives once when it is back; no retry is used up and no workflow fails', async () => {
    await world.sink.stop();
    const hire = new PlayedHire(world, story, 'mail-server-down');
    await hire.hire();
    await hire.advanceTo('2018-02-08');
    await until(async () => (await tried(hire.entityId)) === 4, 'four mails to be tried');
    expect(await countUnsettled(world.store)).toBe(4);
    expect(world.sink.log).toEqual([]);
    await world.sink.start();
    await untilQuiet(world);
    expect(world.sink.log.map(({ recipient }) => recipient).sort()).toEqual([
      'coordinator@example.org',
      'coordinator@example.org',
      'coordinator@example.org',
      'deputy@example.org',
    ]);
    expect(await outbox()).toEqual([1]);
    expect(await faultsOf(world, [hire], new Set())).toEqual([]);
  }, 60_000);
});

/** Mails of an entity that the outbox has taken up at least once. */
async function tried(entityId: string): Promise<number> {
  const rows = await world.store.db
    .selectFrom('deliveries')
    .select('message_id')
    .where('entity_id', '=', entityId)
    .where('attempts', '>', 0)
    .execute();
  return rows.length;
}

describe('a proof that arrives while the worker is dead', () => {
  it('closes its duty; the reminder that was queued just before stands in store and history', async () => {
    const story: Story = { steps: [], rungs: [[NOTICE, '-3', ['coordinator']]] };
    const hire = new PlayedHire(world, story, 'overtaken');
    await hire.hire();
    const hanging = world.worker.hangAt('after remind', 1, AbortSignal.timeout(20_000));
    const advancing = hire.advanceTo('2018-02-06');
    await hanging;
    await world.worker.kill();
    const proving = hire.prove({ on: '2018-02-05', duty: NOTICE, input: RECEIVED });
    await world.worker.start();
    await Promise.all([advancing, proving]);
    await untilQuiet(world);
    expect(await faultsOf(world, [hire], new Set())).toEqual([]);
  }, 60_000);
});
