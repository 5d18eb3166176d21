import type { CaseEvent } from '../../../domain/case-event';
import { employmentEventSchemas } from '../../../domain/employment';
import { sha16 } from '../../../domain/hash';
import type { Instant } from '../../../domain/instant';
import { createAssess } from '../../../rules/assess';
import { houseSettings } from '../../../rules/duties/house-settings';
import { migrate } from '../../../store/migrate';
import { openStore, type Store } from '../../../store/open-store';
import { seedOrganisations } from '../../../store/organisations';
import { applyEntityChange } from '../../../store/read-model';
import { COUNTY, TYPE_C_HIRE } from '../../support/county';

/** A store with the county's people and no entity. */
export async function emptyCounty(): Promise<Store> {
  const store = openStore(':memory:');
  await migrate(store);
  await seedOrganisations(store, COUNTY, '2018-02-01T08:00:00.000Z');
  return store;
}

/** The hire of a person of type c on a day, as the read model holds it. */
export function hired(firstDay: string): CaseEvent {
  const { person: _, ...facts } = TYPE_C_HIRE;
  const data = employmentEventSchemas.hired.parse({ ...facts, firstDay });
  return event('hired', firstDay, data);
}

/** An event that was recorded at eight on the day on which it happened. */
export function event(type: string, on: string, data: unknown): CaseEvent {
  const occurredOn = on as CaseEvent['occurredOn'];
  const recordedAt = `${on}T07:00:00.000Z` as Instant;
  return { id: `${type}-${on}`, type, occurredOn, recordedAt, actor: 'admin', data, contentHash: sha16(data) };
}

/** Keeps an entity with its events and with what follows from them under the settings in force. */
export async function keep(
  store: Store,
  entityId: string,
  events: readonly CaseEvent[],
  settings: unknown = {},
): Promise<void> {
  const asOf = events.at(-1)?.recordedAt as Instant;
  const assess = createAssess({ settings: houseSettings(settings) });
  const { decision, changes, planHash } = await assess({ entityId, events, duties: [], decisionHash: null, asOf });
  const duties = changes.map(({ duty }) => duty);
  const change = { entityId, organisation: 'caritas', fromEvent: 0, newEvents: events, decision, duties, planHash };
  await applyEntityChange(store, { ...change, step: 1, asOf });
}

/** A hash over every row of every table. */
export async function hashOfStore(store: Store): Promise<string> {
  const tables = await store.db.introspection.getTables();
  const held: unknown[] = [];
  for (const { name } of tables.toSorted((a, b) => a.name.localeCompare(b.name)))
    held.push([
      name,
      await store.db
        .selectFrom(name as 'entities')
        .selectAll()
        .execute(),
    ]);
  return sha16(JSON.stringify(held));
}
