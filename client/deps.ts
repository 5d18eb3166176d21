import type { Client } from '@temporalio/client';
import type { Instant } from '../domain/instant';
import type { Store } from '../store/open-store';

/** What the use cases stand on. */
export interface FristwerkDeps {
  readonly engine: Client;
  readonly store: Store;
  readonly taskQueue: string;
  /** Put before every workflow id; empty in production, one for each rehearsal. */
  readonly prefix: string;
  /** Today for the people who act: the real clock, or the virtual one of a rehearsal. */
  readonly now: () => Instant;
  /** Milliseconds by which the clocks of new entities run ahead of the engine's; 0 in production. */
  readonly clockOffset: () => number;
}
