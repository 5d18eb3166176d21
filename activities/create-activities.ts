import { createAssess } from '../rules/assess';
import { houseSettings } from '../rules/duties/house-settings';
import type { Store } from '../store/open-store';
import { currentHouseSettings } from '../store/organisations';
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
}

/** All activities of a worker. */
export function createActivities(deps: ActivityDeps): EntityActivities & OutboxActivities {
  const { store, mailer, outboxIdleMs, outboxUnreachableMs } = deps;
  return {
    assess: async (request) => createAssess({ settings: houseSettings(await currentHouseSettings(store)) })(request),
    remind: createRemind(deps),
    ...createProjection(store),
    ...createOutboxActivities({ store, mailer, idleMs: outboxIdleMs, unreachableMs: outboxUnreachableMs }),
  };
}
