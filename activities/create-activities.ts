import { ApplicationFailure } from '@temporalio/common';
import { FristwerkError } from '../domain/errors';
import { createAssess } from '../rules/assess';
import type { Store } from '../store/open-store';
import type { EntityActivities, OutboxActivities } from './contract';
import { createOutboxActivities } from './dispatch-outbox';
import type { Mailer } from './mail/mailer';
import { createProjection } from './project';
import { createRemind } from './remind';
import { settingsInForce } from './settings-in-force';

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
}

/** All activities of a worker. */
export function createActivities(deps: ActivityDeps): EntityActivities & OutboxActivities {
  const { store, mailer, outboxIdleMs, outboxUnreachableMs } = deps;
  return {
    assess: (request) => refusingForGood(async () => createAssess({ settings: await settingsInForce(store) })(request)),
    remind: createRemind(deps),
    ...createProjection(store),
    ...createOutboxActivities({ store, mailer, idleMs: outboxIdleMs, unreachableMs: outboxUnreachableMs }),
  };
}

/** What the rules refuse stays refused however often it is asked; the event's sender is told instead. */
async function refusingForGood<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FristwerkError) || error.status >= 500) throw error;
    const { field, value, details } = error.faults[0] ?? {};
    throw ApplicationFailure.nonRetryable(error.code, error.code, { field, value, details });
  }
}
