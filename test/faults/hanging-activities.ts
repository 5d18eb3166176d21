import type { EntityActivities, OutboxActivities } from '../../activities/contract';
import type { Mailer } from '../../activities/mail/mailer';
import type { FaultPoint, Notice, Order } from './fault-points';

/** Lets everybody through until it is told to hold whoever comes to a point for the nth time. */
export class Gate {
  readonly #tell: (notice: Notice) => void;
  #watched: { readonly at: FaultPoint; left: number } | null = null;
  #goOn: () => void = () => undefined;

  constructor(tell: (notice: Notice) => void) {
    this.#tell = tell;
  }

  follow(order: Order): void {
    if (order.order === 'goOn') this.#goOn();
    else this.#watched = { at: order.at, left: order.occurrence };
  }

  /** Resolves at once, or hangs after having said so. */
  async pass(at: FaultPoint): Promise<void> {
    if (this.#watched?.at !== at) return;
    this.#watched.left -= 1;
    if (this.#watched.left > 0) return;
    this.#watched = null;
    const released = new Promise<void>((resolve) => {
      this.#goOn = resolve;
    });
    this.#tell({ notice: 'hanging', at });
    await released;
  }
}

/** The activities as they are, with a gate before and after what they do. */
export function hangingActivities<A extends EntityActivities & OutboxActivities>(activities: A, gate: Gate): A {
  return {
    ...activities,
    assess: async (request) => {
      await gate.pass('before assess');
      const assessment = await activities.assess(request);
      await gate.pass('after assess');
      return assessment;
    },
    project: async (change) => {
      await gate.pass('before project');
      await activities.project(change);
      await gate.pass('after project');
    },
    remind: async (request) => {
      await gate.pass('before remind');
      const queued = await activities.remind(request);
      await gate.pass('after remind');
      return queued;
    },
  } satisfies Partial<EntityActivities> as A;
}

/** The mailer as it is, with a gate before a claimed mail is handed over and after it was accepted. */
export function hangingMailer(mailer: Mailer, gate: Gate): Mailer {
  return {
    ...mailer,
    send: async (delivery) => {
      await gate.pass('claimed');
      const result = await mailer.send(delivery);
      if (result.result === 'accepted') await gate.pass('accepted');
      return result;
    },
  };
}
