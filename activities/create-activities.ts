import { type Instant, instantOf } from '../domain/instant';
import type { Store } from '../store/open-store';
import { createAssessment } from './assess';
import type { EntityActivities, OutboxActivities } from './contract';
import { createOutboxActivities } from './dispatch-outbox';
import type { Mailer } from './mail/mailer';
import { createProjection } from './project';
import { createRemind } from './remind';

/** What the activities act on. */
export interface ActivityDeps {
  readonly store: Store;
  readonly mailer: Mailer;
  /** Address under which the pages are reached; links in mails begin with it. */
  readonly baseUrl: string;
  /** Right-hand side of every `Message-ID`. */
  readonly mailDomain: string;
  /** How long the outbox rests when nothing waits, in milliseconds. */
  readonly outboxIdleMs: number;
  /** How long it rests when the mail server cannot be reached. */
  readonly outboxUnreachableMs: number;
  /** The entities' clock; the wall clock when left out, in a rehearsal the virtual one. */
  readonly now?: () => Instant;
}

const wallClock = () => instantOf(Date.now());

/** All activities of a worker. */
export function createActivities(deps: ActivityDeps): EntityActivities & OutboxActivities {
  const { store, mailer, baseUrl, mailDomain, outboxIdleMs, outboxUnreachableMs, now = wallClock } = deps;
  return {
    assess: createAssessment(store),
    remind: createRemind(store),
    ...createProjection(store),
    ...createOutboxActivities({
      store,
      mailer,
      baseUrl,
      mailDomain,
      now,
      idleMs: outboxIdleMs,
      unreachableMs: outboxUnreachableMs,
    }),
  };
}
