import { CancelledFailure, Context } from '@temporalio/activity';
import type { DeliveryResult } from '../domain/delivery';
import {
  type ClaimedDelivery,
  claimDeliveries,
  giveBackUntried,
  isPointless,
  releaseDeliveries,
  type Settlement,
  settleDelivery,
} from '../store/deliveries';
import type { Store } from '../store/open-store';
import type { OutboxActivities } from './contract';
import type { Mailer } from './mail/mailer';

export interface DispatcherOptions {
  readonly store: Store;
  readonly mailer: Mailer;
  /** How long to rest when nothing waits. */
  readonly idleMs: number;
  /** How long to rest when the mail server cannot be reached. */
  readonly unreachableMs: number;
}

const BATCH = 20;
const BEAT_MS = 3_000;
/** Longer than a mail can take to be handed over, so that no claim is taken twice while it is worked on. */
const LEASE_MS = 60_000;
const NOTE_AGAIN_MS = 200;
/** Met means silence at once: a mail that still waits is not sent for a duty that is no longer open. */
const WITHDRAWN = { result: 'withdrawn', detail: 'the duty is no longer open' } as const;

/** The dispatcher behind the outbox workflow: sends what is queued until the worker stops. */
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
  while (!cancellationSignal.aborted) await restAfter(await dispatchBatch(options), options);
}

type BatchResult = 'sent' | 'idle' | 'unreachable';

async function restAfter(result: BatchResult, { idleMs, unreachableMs }: DispatcherOptions): Promise<void> {
  if (result === 'sent') return;
  const rest = Context.current().sleep(result === 'idle' ? idleMs : unreachableMs);
  await rest.catch((error: unknown) => {
    if (!(error instanceof CancelledFailure)) throw error;
  });
}

/** Claims some mails and hands them over. What could not be tried goes back unharmed. */
export async function dispatchBatch({ store, mailer }: DispatcherOptions): Promise<BatchResult> {
  const now = Date.now();
  const lease = new Date(now + LEASE_MS).toISOString();
  const claimed = await claimDeliveries(store, BATCH, new Date(now).toISOString(), lease);
  if (claimed.length === 0) return 'idle';
  const handedOver = await Promise.allSettled(claimed.map((delivery) => handOver(store, mailer, delivery)));
  const results = handedOver.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
  return results.includes('unreachable') ? 'unreachable' : 'sent';
}

async function handOver(store: Store, mailer: Mailer, delivery: ClaimedDelivery): Promise<BatchResult> {
  const pointless = await isPointless(store, delivery);
  const { result, detail } = pointless ? WITHDRAWN : await mailer.send(delivery);
  if (result === 'unreachable') {
    await untilNoted(() => giveBackUntried(store, delivery.message_id));
    return 'unreachable';
  }
  const settlement = settlementOf(result, detail, delivery.attempts);
  await untilNoted(() => settleDelivery(store, delivery.message_id, settlement));
  return 'sent';
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
function settlementOf(result: DeliveryResult, detail: string, attempts: number): Settlement {
  const now = Date.now();
  const at = new Date(now).toISOString();
  if (result !== 'deferred') return { result, at, detail };
  const wait = Math.min(5_000 * 2 ** Math.max(attempts - 1, 0), 900_000);
  return { result, at, detail, retryAt: new Date(now + wait).toISOString() };
}
