import type { CaseEvent, EntityType } from '../../domain/case-event';
import type { Decision } from '../../domain/decision';
import type { Duty } from '../../domain/duty';
import { eventIn } from '../../store/entity-rows';
import type { Store } from '../../store/open-store';
import type { Row } from '../../store/schema';

/** An entity as the read model holds it: what was recorded, and what is in force. */
export interface RecordedEntity {
  readonly entityId: string;
  readonly entityType: EntityType;
  readonly reference: string;
  readonly organisation: string;
  readonly events: readonly CaseEvent[];
  readonly decision: Decision | null;
  readonly duties: readonly HeldDuty[];
}

/** A duty in force, with the organisation that owes it. */
export interface HeldDuty {
  readonly duty: Duty;
  readonly organisation: string;
}

/** Entities read with one question to each table. */
const PAGE = 200;

/** All entities in the order of their ids, a page at a time, so that ten thousand need no more memory than two hundred. */
export async function* recordedEntities(store: Store): AsyncGenerator<RecordedEntity> {
  for (let last = ''; ; ) {
    const rows = await pageAfter(store, last);
    const final = rows.at(-1);
    if (final === undefined) return;
    yield* await withEventsAndDuties(store, rows);
    last = final.entity_id;
  }
}

function pageAfter(store: Store, last: string): Promise<Row<'entities'>[]> {
  return store.db
    .selectFrom('entities')
    .selectAll()
    .where('entity_id', '>', last)
    .orderBy('entity_id')
    .limit(PAGE)
    .execute();
}

async function withEventsAndDuties(store: Store, rows: readonly Row<'entities'>[]): Promise<readonly RecordedEntity[]> {
  const ids = rows.map(({ entity_id: id }) => id);
  const events = byEntity(
    await store.db.selectFrom('events').selectAll().where('entity_id', 'in', ids).orderBy('position').execute(),
  );
  const duties = byEntity(
    await store.db
      .selectFrom('duties')
      .select(['entity_id', 'organisation_id', 'duty'])
      .where('entity_id', 'in', ids)
      .orderBy('duty_id')
      .execute(),
  );
  return rows.map((row) => ({
    entityId: row.entity_id,
    entityType: row.entity_type as EntityType,
    reference: row.reference,
    organisation: row.organisation_id,
    events: (events.get(row.entity_id) ?? []).map(eventIn),
    decision: row.decision === null ? null : (JSON.parse(row.decision) as Decision),
    duties: (duties.get(row.entity_id) ?? []).map(({ duty, organisation_id: organisation }) => ({
      duty: JSON.parse(duty) as Duty,
      organisation,
    })),
  }));
}

function byEntity<Held extends { readonly entity_id: string }>(rows: readonly Held[]): ReadonlyMap<string, Held[]> {
  const groups = new Map<string, Held[]>();
  for (const row of rows) {
    const group = groups.get(row.entity_id);
    if (group === undefined) groups.set(row.entity_id, [row]);
    else group.push(row);
  }
  return groups;
}
