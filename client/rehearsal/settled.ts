import { setTimeout as rest } from 'node:timers/promises';
import type { Duty } from '../../domain/duty';
import { FristwerkError } from '../../domain/errors';
import type { Instant } from '../../domain/instant';
import { countUnsettled } from '../../store/deliveries';
import type { Store } from '../../store/open-store';

/** When an entity's next reminder comes. */
export interface EntityRung {
  readonly entityId: string;
  readonly at: Instant;
}

const POLL_MS = 4;
const PATIENCE_MS = 30_000;

/** The next rung of each entity that has an open duty with one. */
export async function nextRungs(store: Store): Promise<readonly EntityRung[]> {
  const rows = await store.db.selectFrom('duties').select(['entity_id', 'duty']).where('status', '=', 'open').execute();
  const earliest = new Map<string, Instant>();
  for (const { entity_id: entityId, duty } of rows) {
    const at = (JSON.parse(duty) as Duty).nextRung?.at;
    const known = earliest.get(entityId);
    if (at !== undefined && (known === undefined || at < known)) earliest.set(entityId, at);
  }
  return [...earliest].map(([entityId, at]) => ({ entityId, at }));
}

/**
 * Waits until these entities have done what was due at `upTo` and every mail has been handed over.
 * @throws NO_ANSWER_IN_TIME after half a minute.
 */
export async function awaitQuiet(store: Store, entities: readonly EntityRung[], upTo: Instant): Promise<void> {
  const ids = new Set(entities.map(({ entityId }) => entityId));
  const deadline = Date.now() + PATIENCE_MS;
  const busy = async () =>
    (await nextRungs(store)).some(({ entityId, at }) => ids.has(entityId) && at <= upTo) ||
    (await countUnsettled(store)) > 0;
  while (await busy()) {
    if (Date.now() > deadline) throw new FristwerkError('NO_ANSWER_IN_TIME', { value: [...ids].join(', ') });
    await rest(POLL_MS);
  }
}
