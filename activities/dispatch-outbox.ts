import { CancelledFailure, Context, log } from '@temporalio/activity';
import type { DeliveryResult } from '../domain/delivery';
import type { Instant } from '../domain/instant';
import { nextUp } from '../rules/duties/reminders/ladder';
import {
  type ClaimedDelivery,
  claimDeliveries,
  giveBackUntried,
  releaseDeliveries,
} from '../store/deliveries/claim-deliveries';
import { failMail } from '../store/deliveries/fail-mail';
import { isPointless } from '../store/deliveries/is-pointless';
import { type SettledDelivery, type Settlement, settleDeliveries } from '../store/deliveries/settle-delivery';
import type { Store } from '../store/open-store';
import type { ComposeOptions } from './compose/compose-mail';
import { composeNotices } from './compose/compose-notices';
import type { OutboxActivities } from './contract';
import { inBatches } from './in-batches';
import type { Mailer } from './mail/mailer';

export interface DispatcherOptions extends ComposeOptions {
  readonly store: Store;
  readonly mailer: Mailer;
  /** The entities' clock, by which notices become mails. */
  readonly now: () => Instant;
  /** How long to rest when nothing waits. */
  readonly idleMs: number;
  /** How long to rest when the mail server cannot be reached. */
  readonly unreachableMs: number;
  /** Told each file of which nobody could be reminded; logged as an error when left out. */
  readonly onUndeliverable?: (entityId: string) => void;
}

const BATCH = 20;
const BEAT_MS = 3_000;
/** Longer than a mail can take to be handed over, so that no claim is taken twice while it is worked on. */
const LEASE_MS = 60_000;
const NOTE_AGAIN_MS = 200;
/** Met means silence at once: a mail that still waits is not sent for a duty that is no longer open. */
const WITHDRAWN = { result: 'withdrawn', detail: 'the duty is no longer open' } as const;

/** The dispatcher behind the outbox workflow: composes what waits and sends it until the worker stops. */
export function createOutboxActivities(options: DispatcherOptions): OutboxActivities {
  // An attempt that the engine has given up may still be handing mails over in this process: the next one waits for it.
  let atWork: Promise<unknown> = Promise.resolve();
  return {
    async dispatchOutbox() {
      const context = Context.current();
      const beat = setInterval(() => context.heartbeat(), BEAT_MS);
      try {
        const turn = atWork.then(() => dispatchUntilStopped(options));
        atWork = turn.catch(() => undefined);
        await turn;
      } finally {
        clearInterval(beat);
      }
      throw new CancelledFailure('the worker stops');
    },
  };
}

async function dispatchUntilStopped(options: DispatcherOptions): Promise<void> {
  const { cancellationSignal } = Context.current();
  // There is one dispatcher at a time: what is claimed now was left behind by one that died.
  await releaseDeliveries(options.store);
  while (!cancellationSignal.aborted) await restAfter(await composeAndDispatch(options), options);
}

type BatchResult = 'sent' | 'idle' | 'unreachable';

/** One turn: what may be composed becomes mails, then some mails are handed over. */
export async function composeAndDispatch(options: DispatcherOptions): Promise<BatchResult> {
  const onUndeliverable = options.onUndeliverable ?? logUndeliverable;
  const queued = await composeNotices({ ...options, onUndeliverable }, options.now());
  const result = await dispatchBatch(options);
  return result === 'idle' && queued > 0 ? 'sent' : result;
}

/** A file has no personal data in its id, so the log may name it. */
function logUndeliverable(entityId: string): void {
  log.error('a reminder reached nobody', { workflowId: entityId });
}

async function restAfter(result: BatchResult, { idleMs, unreachableMs }: DispatcherOptions): Promise<void> {
  if (result === 'sent') return;
  const rest = Context.current().sleep(result === 'idle' ? idleMs : unreachableMs);
  await rest.catch((error: unknown) => {
    if (!(error instanceof CancelledFailure)) throw error;
  });
}

/** Claims some mails and hands them over. What could not be tried goes back unharmed. */
export async function dispatchBatch(options: DispatcherOptions): Promise<BatchResult> {
  const now = Date.now();
  const lease = new Date(now + LEASE_MS).toISOString();
  const claimed = await claimDeliveries(options.store, BATCH, new Date(now).toISOString(), lease);
  if (claimed.length === 0) return 'idle';
  const handedOver = await Promise.allSettled(claimed.map((delivery) => handOver(options, delivery)));
  const results = handedOver.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
  return results.includes('unreachable') ? 'unreachable' : 'sent';
}

async function handOver(options: DispatcherOptions, delivery: ClaimedDelivery): Promise<BatchResult> {
  const { store, mailer } = options;
  const pointless = await isPointless(store, delivery);
  const { result, detail } = pointless ? WITHDRAWN : await mailer.send(delivery);
  if (result === 'unreachable') {
    await untilNoted(() => giveBackUntried(store, delivery.message_id));
    return 'unreachable';
  }
  if (result === 'refused') await untilNoted(() => tellSomebodyElse(options, delivery, detail));
  else
    await untilNoted(() =>
      settlerOf(store)({ messageId: delivery.message_id, settlement: settlementOf(result, detail, delivery.attempts) }),
    );
  return 'sent';
}

/** What cannot reach one person goes to the next one of the ladder at once. */
async function tellSomebodyElse(options: DispatcherOptions, delivery: ClaimedDelivery, detail: string): Promise<void> {
  const { store, now, onUndeliverable = logUndeliverable } = options;
  const failure = { result: 'refused', at: new Date().toISOString(), detail, now: now() } as const;
  const { recorded, nobodyLeft } = await failMail(store, delivery.message_id, failure, ['claimed'], nextUp);
  if (recorded && nobodyLeft) onUndeliverable(delivery.entity_id);
}

const settlers = new WeakMap<Store, (settled: SettledDelivery) => Promise<void>>();

/** Notes what became of a mail at once; mails taken while the store is at work share the next commit. */
function settlerOf(store: Store): (settled: SettledDelivery) => Promise<void> {
  const known = settlers.get(store);
  if (known !== undefined) return known;
  const settler = inBatches(async (settled: readonly SettledDelivery[]) => {
    await settleDeliveries(store, settled);
    return settled.map(() => ({ result: undefined }));
  }, BATCH);
  settlers.set(store, settler);
  return settler;
}

/** A mail whose acceptance is not noted would go out again: a store that is locked is asked until the claim ends. */
async function untilNoted(note: () => Promise<void>): Promise<void> {
  const giveUpAt = Date.now() + LEASE_MS / 2;
  for (;;) {
    try {
      return await note();
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, NOTE_AGAIN_MS));
    }
  }
}

/** A mail that the server put off is tried again after 5 s, 10 s, 20 s … 15 minutes. */
function settlementOf(result: Exclude<DeliveryResult, 'refused'>, detail: string, attempts: number): Settlement {
  const now = Date.now();
  const at = new Date(now).toISOString();
  if (result !== 'deferred') return { result, at, detail };
  const wait = Math.min(5_000 * 2 ** Math.max(attempts - 1, 0), 900_000);
  return { result, at, detail, retryAt: new Date(now + wait).toISOString() };
}
