import type { Contacts } from '../../../client/contacts/contacts';
import { createContacts } from '../../../client/contacts/create-contacts';
import type { FristwerkDeps } from '../../../client/deps';
import type { Entities } from '../../../client/entities/entities';
import type { CommandContext } from '../../../client/fristwerk';
import { referenceOf } from '../../../domain/entity-id';
import { FristwerkError } from '../../../domain/errors';
import type { Instant } from '../../../domain/instant';
import type { LegalDate } from '../../../domain/legal-date';
import type { Store } from '../../../store/open-store';
import { applyEntityChange } from '../../../store/read-model';
import { countyStore } from '../../activities/county-store';

export const CASE = 'careCase/aaaaaaaaaaaa';
export const OTHER_CASE = 'careCase/bbbbbbbbbbbb';
export const FOREIGN_CASE = 'careCase/cccccccccccc';
export const GRANT = 'grant/gggggggggggg';

/** Use cases on a store of its own, with care cases of two providers and a grant to both for 2026. */
export interface ContactStage {
  readonly store: Store;
  readonly contacts: Contacts;
  /** What was recorded on entities, in its order. */
  readonly recorded: { readonly type: string; readonly data: unknown }[];
  /** From now on it is that day, at noon. */
  today(day: string): void;
  /** The next event is refused under the code. */
  refuseNext(): void;
  close(): Promise<void>;
}

/** Mon 4 Jan 2027, unless told otherwise. */
export async function contactStage(): Promise<ContactStage> {
  const store = await countyStore();
  let now = '2027-01-04T11:00:00.000Z' as Instant;
  let isRefused = false;
  const recorded: { type: string; data: unknown }[] = [];
  await begin(store, CASE, 'caritas', { type: 'allocated', data: { allocatedOn: '2025-11-03' } });
  await begin(store, OTHER_CASE, 'caritas', { type: 'allocated', data: { allocatedOn: '2026-02-02' } });
  await begin(store, FOREIGN_CASE, 'diakonie', { type: 'allocated', data: { allocatedOn: '2026-02-02' } });
  await begin(store, GRANT, 'landratsamt', {
    type: 'awarded',
    data: {
      period: { from: '2026-01-01', to: '2026-12-31' },
      providers: ['caritas', 'diakonie'].map((organisation) => ({ organisation, posts: [] })),
    },
  });
  // Only reads of the read model and this one door are used: no engine is asked.
  const record: Entities['record'] = async (entity, type, data, { requestId }) => {
    if (isRefused) {
      isRefused = false;
      throw new FristwerkError('ACTOR_NOT_ENTITLED', { field: 'as' });
    }
    const known = await eventCount(store, GRANT, requestId);
    if (!known.isKnown) {
      recorded.push({ type, data });
      await addEvent(store, GRANT, known.count, { id: requestId, type, data });
    }
    return { entityId: entity, reference: referenceOf(GRANT), eventId: requestId, contentHash: 'c', changes: [] };
  };
  const deps = { store, now: () => now, prefix: '', taskQueue: '', clockOffset: () => 0 } as Pick<
    FristwerkDeps,
    'store' | 'now'
  > as FristwerkDeps;
  return {
    store,
    recorded,
    contacts: createContacts(deps, { record }),
    today: (day) => {
      now = `${day}T11:00:00.000Z` as Instant;
    },
    refuseNext: () => {
      isRefused = true;
    },
    close: () => store.close(),
  };
}

/** Adds an event to an entity of the read model. */
export async function addEvent(
  store: Store,
  entityId: string,
  position: number,
  event: { readonly id: string; readonly type: string; readonly data: unknown },
): Promise<void> {
  await applyEntityChange(store, {
    ...change(entityId, event),
    fromEvent: position,
    step: position + 1,
  });
}

/** Who acts under which request id; the coordinator of Caritas unless told otherwise. */
export const by = (requestId: string, actor = 'coordinator'): CommandContext => ({ actor, requestId });

/** A talk about work on Tue 10 Mar 2026 with the first case, who has no family. */
export const talk = (data: object = {}) => ({
  kind: 'counselling',
  on: '2026-03-10',
  form: 'counselling',
  topics: ['work'],
  persons: [{ caseRef: 'BF-AAAAAAAA', householdRef: null }],
  ...data,
});

async function begin(
  store: Store,
  entityId: string,
  organisation: string,
  event: { readonly type: string; readonly data: unknown },
): Promise<void> {
  await applyEntityChange(store, {
    ...change(entityId, { id: 'begin', ...event }),
    organisation,
    fromEvent: 0,
    step: 1,
  });
}

function change(entityId: string, event: { readonly id: string; readonly type: string; readonly data: unknown }) {
  const newEvent = {
    ...event,
    occurredOn: '2026-01-01' as LegalDate,
    recordedAt: '2026-01-01T08:00:00.000Z' as Instant,
    actor: 'official',
    contentHash: 'c',
  };
  return { entityId, newEvents: [newEvent], decision: null, duties: [], planHash: 'p', asOf: newEvent.recordedAt };
}

async function eventCount(store: Store, entityId: string, requestId: string) {
  const rows = await store.db.selectFrom('events').select('event_id').where('entity_id', '=', entityId).execute();
  return { count: rows.length, isKnown: rows.some(({ event_id }) => event_id === requestId) };
}
