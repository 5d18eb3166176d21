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
import { type MailStanding, mailStandings, withdrawForAnother } from '../store/deliveries/mail-standing';
import { type SettledDelivery, type Settlement, settleDeliveries } from '../store/deliveries/settle-deliveries';
import { tryAgain } from '../store/notices';
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
  readonly onUndeliverable?: (entityId: string, cause?: unknown) => void;
}

/** Mails claimed together, and noted in one commit where they are taken together. */
const BATCH = 100;
const BEAT_MS = 3_000;
/** Longer than a batch can take to be handed over, so that no claim is taken twice while it is worked on. */
const LEASE_MS = 600_000;
/** A commit takes as long: short, since a mail that was taken but not noted would go out again after a crash. */
const NOTE_TOGETHER_MS = 10;
const NOTE_AGAIN_MS = 200;
/** A store that is locked for longer is in trouble: the mails stay claimed, and the next dispatcher takes them over. */
const NOTE_UNTIL_MS = 30_000;

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
  await tryAgain(options.store);
  while (!cancellationSignal.aborted) await restAfter(await composeAndDispatch(options), options);
}

type BatchResult = 'sent' | 'idle' | 'unreachable';

/**
 * One turn: what may be composed becomes mails while those queued before are handed over; neither waits for the other,
 * and neither stops with the other.
 */
export async function composeAndDispatch(options: DispatcherOptions): Promise<BatchResult> {
  const onUndeliverable = options.onUndeliverable ?? logUndeliverable;
  const [composed, dispatched] = await Promise.allSettled([
    composeNotices({ ...options, onUndeliverable }, options.now()),
    dispatchBatch(options),
  ]);
  for (const one of [composed, dispatched]) if (one.status === 'rejected') throw one.reason;
  const queued = composed.status === 'fulfilled' ? composed.value : 0;
  const result = dispatched.status === 'fulfilled' ? dispatched.value : 'idle';
  return result === 'idle' && queued > 0 ? 'sent' : result;
}

/** A file has no personal data in its id, so the log may name it. */
function logUndeliverable(entityId: string, cause?: unknown): void {
  log.error('a reminder reached nobody', { workflowId: entityId, ...(cause !== undefined && { error: cause }) });
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
  const { store } = options;
  const now = Date.now();
  const lease = new Date(now + LEASE_MS).toISOString();
  const claimed = await claimDeliveries(store, BATCH, new Date(now).toISOString(), lease);
  if (claimed.length === 0) return 'idle';
  const standings = await mailStandings(store, claimed);
  const untried: string[] = [];
  const handedOver = await Promise.allSettled(
    claimed.map(async (delivery) => {
      const standing = standings.get(delivery.message_id) ?? 'live';
      if (standing !== 'live') await untilNoted(() => withdraw(store, delivery, standing));
      else if (!(await handOver(options, delivery))) untried.push(delivery.message_id);
    }),
  );
  if (untried.length > 0) await untilNoted(() => giveBackUntried(store, lease, untried));
  for (const one of handedOver) if (one.status === 'rejected') throw one.reason;
  return untried.length > 0 ? 'unreachable' : 'sent';
}

/** Met means silence at once: a mail that still waits is not sent for a duty that is no longer open. */
async function withdraw(
  store: Store,
  delivery: ClaimedDelivery,
  standing: Exclude<MailStanding, 'live'>,
): Promise<void> {
  const at = new Date().toISOString();
  if (standing === 'partly')
    await withdrawForAnother(store, delivery, { result: 'withdrawn', at, detail: 'a part is no longer open' });
  else {
    const settlement = { result: 'withdrawn', at, detail: 'the duty is no longer open' } as const;
    await settlerOf(store)({ claim: delivery, settlement });
  }
}

/** @returns false where the mail server takes no mail at present */
async function handOver(options: DispatcherOptions, delivery: ClaimedDelivery): Promise<boolean> {
  const { store, mailer } = options;
  const { result, detail } = await mailer.send(delivery);
  if (result === 'unreachable') return false;
  if (result === 'refused') await untilNoted(() => tellSomebodyElse(options, delivery, detail));
  else {
    const settlement = settlementOf(result, detail, delivery.attempts);
    await untilNoted(() => settlerOf(store)({ claim: delivery, settlement }));
  }
  return true;
}

/** What cannot reach one person goes to the next one of the ladder at once. */
async function tellSomebodyElse(options: DispatcherOptions, delivery: ClaimedDelivery, detail: string): Promise<void> {
  const { store, now, onUndeliverable = logUndeliverable } = options;
  const failure = { result: 'refused', at: new Date().toISOString(), detail, now: now() } as const;
  const { recorded, nobodyLeft } = await failMail(store, delivery, failure, nextUp);
  if (recorded && nobodyLeft) onUndeliverable(delivery.entity_id);
}

const settlers = new WeakMap<Store, (settled: SettledDelivery) => Promise<void>>();

/** Notes what became of a mail within an instant; mails taken in the same instant share the commit. */
function settlerOf(store: Store): (settled: SettledDelivery) => Promise<void> {
  const known = settlers.get(store);
  if (known !== undefined) return known;
  const settler = inBatches(
    async (settled: readonly SettledDelivery[]) => {
      await settleDeliveries(store, settled);
      return settled.map(() => ({ result: undefined }));
    },
    BATCH,
    NOTE_TOGETHER_MS,
  );
  settlers.set(store, settler);
  return settler;
}

/** A mail whose acceptance is not noted would go out again: a store that is locked is asked again. */
async function untilNoted(note: () => Promise<unknown>): Promise<void> {
  const giveUpAt = Date.now() + NOTE_UNTIL_MS;
  for (;;) {
    try {
      await note();
      return;
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
