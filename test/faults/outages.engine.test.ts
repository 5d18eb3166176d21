import { setTimeout as rest } from 'node:timers/promises';
import { temporal } from '@temporalio/proto';
import { countUnsettled } from '../../store/deliveries/count-unsettled';
import { historyFaults } from './history-audit';
import { PlayedHire } from './played-hire';
import { faultsOf } from './round';
import type { Story } from './story';
import { until, untilQuiet } from './until';
import { openWorld, type World } from './world';

const { PENDING_ACTIVITY_STATE_STARTED } = temporal.api.enums.v1.PendingActivityState;
const NOTICE = '4.3-notice-of-new-staff';
const RECEIVED = { receivedOn: '2018-02-05', channel: 'email', placeOfWork: 'Rathaus Rheinfelden' };
const NOBODY = new Set<string>();
const LONGER_THAN_A_HEARTBEAT_MS = 8_000;

const NO_REMINDER: Story = { steps: [], rungs: [] };
/** The first reminder of the notice, on Mon 5 Feb. */
const FIRST_REMINDER: Story = { steps: [], rungs: [[NOTICE, '-3', ['coordinator']]] };
/** Up to the due day, Thu 8 Feb. */
const THREE_REMINDERS: Story = {
  steps: [],
  rungs: [...FIRST_REMINDER.rungs, [NOTICE, '-1', ['coordinator']], [NOTICE, '0', ['coordinator', 'deputy']]],
};

let world: World;

beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close(), 30_000);

async function hired(story: Story, name: string): Promise<PlayedHire> {
  const hire = new PlayedHire(world, story, name);
  await hire.hire();
  return hire;
}

/** Which attempt of the dispatcher is at work; 0 while none is. */
async function dispatcher(): Promise<number> {
  const { raw } = await world.client.workflow.getHandle('outbox').describe();
  const [activity] = raw.pendingActivities ?? [];
  return activity?.state === PENDING_ACTIVITY_STATE_STARTED ? (activity.attempt ?? 0) : 0;
}

async function sendingAttempts({ entityId }: PlayedHire) {
  const mails = world.store.db.selectFrom('deliveries').select('attempts').where('entity_id', '=', entityId);
  return (await mails.execute()).map(({ attempts }) => attempts);
}

/** Lets the employment be served by any worker at once, so that a proof overtakes the next dispatcher. */
async function forgetDeadWorker({ entityId: workflowId }: PlayedHire): Promise<void> {
  const { namespace } = world.client.options;
  await world.client.workflowService.resetStickyTaskQueue({ namespace, execution: { workflowId } });
}

describe('while the mail server is down', () => {
  it('reminders wait, and each arrives once when it is back; no retry is used up and no workflow fails', async () => {
    await world.sink.stop();
    const hire = await hired(THREE_REMINDERS, 'mail-server-down');
    await hire.advanceTo('2018-02-08');
    await world.sink.turnAway();
    await until(async () => world.sink.turnedAway >= 12, 'three attempts in vain for each of four mails');
    expect(await countUnsettled(world.store)).toBe(4);
    await world.sink.start();
    await untilQuiet(world);
    expect(world.sink.log.map(({ recipient }) => recipient.split('@')[0]).sort()).toEqual([
      'coordinator',
      'coordinator',
      'coordinator',
      'deputy',
    ]);
    expect(await sendingAttempts(hire)).toEqual([1, 1, 1, 1]);
    expect(await dispatcher()).toBe(1);
    expect(await faultsOf(world, [hire], NOBODY)).toEqual([]);
  }, 60_000);
});

describe('a proof that arrives while the mail server is down', () => {
  it('withdraws the reminder that waits: met is silence', async () => {
    await world.sink.stop();
    const hire = await hired(NO_REMINDER, 'proved-meanwhile');
    await hire.advanceTo('2018-02-06');
    await until(async () => (await countUnsettled(world.store)) === 1, 'the reminder to be queued');
    await hire.prove({ on: '2018-02-06', duty: NOTICE, input: RECEIVED });
    const sentBefore = world.sink.log.length;
    await world.sink.start();
    await untilQuiet(world);
    expect(world.sink.log).toHaveLength(sentBefore);
    const mails = world.store.db.selectFrom('deliveries').select('state').where('entity_id', '=', hire.entityId);
    expect(await mails.execute()).toEqual([{ state: 'withdrawn' }]);
    expect(await faultsOf(world, [hire], NOBODY)).toEqual([]);
  }, 60_000);
});

describe('while the mail server takes its time to accept a mail', () => {
  it('a store that is locked by somebody else does not send the mail a second time', async () => {
    const hire = await hired(FIRST_REMINDER, 'store-locked');
    world.sink.holdBack();
    await hire.advanceTo('2018-02-06');
    await until(async () => world.sink.waiting === 1, 'a mail to be handed over');
    await world.store.db.transaction().execute(async () => {
      world.sink.acceptAll();
      await rest(1_500);
    });
    await untilQuiet(world);
    expect(await faultsOf(world, [hire], NOBODY)).toEqual([]);
  }, 60_000);

  it('an engine that is away for longer than a heartbeat does not send the mail a second time', async () => {
    const hire = await hired(FIRST_REMINDER, 'engine-away');
    world.sink.holdBack();
    await hire.advanceTo('2018-02-06');
    await until(async () => world.sink.waiting === 1, 'a mail to be handed over');
    const first = await dispatcher();
    await world.engine.kill();
    await rest(LONGER_THAN_A_HEARTBEAT_MS);
    await world.engine.restart();
    // While the engine comes back the question itself may fail.
    await until(async () => (await dispatcher().catch(() => 0)) > first, 'a second dispatcher');
    await rest(1_000);
    world.sink.acceptAll();
    await untilQuiet(world);
    expect(await faultsOf(world, [hire], NOBODY)).toEqual([]);
  }, 60_000);
});

describe('a proof that arrives while the worker is dead', () => {
  let overtaken: PlayedHire;
  let accepted: PlayedHire;
  let acceptedMail: Set<string>;

  beforeAll(async () => {
    accepted = await hired(FIRST_REMINDER, 'accepted-meanwhile');
    world.sink.holdBack();
    await accepted.advanceTo('2018-02-06');
    await until(async () => world.sink.waiting === 1, 'a mail to be handed over');
    overtaken = await hired(FIRST_REMINDER, 'overtaken');
    const hanging = world.worker.hangAt('after remind', 1, AbortSignal.timeout(20_000));
    const advancing = overtaken.advanceTo('2018-02-06');
    await hanging;
    await world.worker.kill();
    world.sink.acceptAll();
    acceptedMail = new Set(world.sink.log.slice(-1).map(({ messageId }) => messageId));
    const proof = { on: '2018-02-05', duty: NOTICE, input: RECEIVED } as const;
    const proving = overtaken.prove(proof);
    await forgetDeadWorker(accepted);
    await world.worker.start();
    await Promise.all([accepted.prove(proof), proving, advancing]);
    await untilQuiet(world);
  }, 60_000);

  it('closes its duty; the reminder that was queued just before stands in store and history', async () => {
    expect(await historyFaults(world, overtaken.entityId)).toEqual([]);
    expect(overtaken.commands.at(-1)?.answer.changes).toMatchObject([{ change: 'met', duty: { id: NOTICE } }]);
  });

  it('does not let a reminder be booked as withdrawn that the mail server has accepted', async () => {
    expect(await faultsOf(world, [accepted], acceptedMail)).toEqual([]);
  });
});
