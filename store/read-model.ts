import type { Transaction } from 'kysely';
import type { CaseEvent } from '../domain/case-event';
import type { Decision } from '../domain/decision';
import type { Duty } from '../domain/duty';
import { entityTypeOf, referenceOf } from '../domain/entity-id';
import type { Store } from './open-store';
import type { NewRow, Row, StoreSchema } from './schema';

/** What one change brings to the read model of an entity. */
export interface EntityChange {
  readonly entityId: string;
  /** Events the read model must already hold. */
  readonly fromEvent: number;
  readonly newEvents: readonly CaseEvent[];
  readonly decision: Decision | null | undefined;
  readonly duties: readonly Duty[];
  readonly planHash: string;
  readonly asOf: string;
}

/** `applied`: written now. `known`: was there already. `gap`: earlier events are missing, nothing was written. */
export type ProjectionResult = 'applied' | 'known' | 'gap';

/** Writes a change of an entity in one transaction; the same change twice is written once. */
export async function applyEntityChange(store: Store, change: EntityChange): Promise<ProjectionResult> {
  return store.db.transaction().execute(async (trx) => {
    const entity = await findEntityRow(trx, change.entityId);
    const known = entity?.event_count ?? 0;
    const reached = change.fromEvent + change.newEvents.length;
    if (known >= reached) return 'known';
    if (known !== change.fromEvent) return 'gap';
    await writeEntity(trx, change, entity, reached);
    await insertEvents(trx, change.entityId, change.fromEvent, change.newEvents);
    await upsertDuties(trx, change.entityId, await organisationOf(trx, change), change.duties);
    return 'applied';
  });
}

/**
 * Replaces everything the read model holds of an entity, unless that is newer by now.
 * Returns whether anything differed.
 */
export async function replaceEntity(store: Store, change: EntityChange): Promise<boolean> {
  return store.db.transaction().execute(async (trx) => {
    const entity = await findEntityRow(trx, change.entityId);
    if (entity !== undefined && entity.event_count > change.newEvents.length) return false;
    const before = await readEntity(trx, change.entityId);
    await trx.deleteFrom('events').where('entity_id', '=', change.entityId).execute();
    await trx.deleteFrom('duties').where('entity_id', '=', change.entityId).execute();
    await trx.deleteFrom('entities').where('entity_id', '=', change.entityId).execute();
    await writeEntity(trx, change, undefined, change.newEvents.length);
    await insertEvents(trx, change.entityId, 0, change.newEvents);
    await upsertDuties(trx, change.entityId, await organisationOf(trx, change), change.duties);
    return JSON.stringify(before) !== JSON.stringify(await readEntity(trx, change.entityId));
  });
}

/** Notes the next rung of duties whose reminder was queued, inside the transaction that queues it. */
export async function noteNextRungs(
  trx: Transaction<StoreSchema>,
  entityId: string,
  duties: readonly Duty[],
): Promise<void> {
  for (const duty of duties)
    await trx
      .updateTable('duties')
      .set({ duty: JSON.stringify(duty) })
      .where('entity_id', '=', entityId)
      .where('duty_id', '=', duty.id)
      // A reminder that was overtaken by a proof must not open the duty again.
      .where('revision', '=', duty.revision)
      .where('status', '=', 'open')
      .execute();
}

async function upsertDuties(
  trx: Transaction<StoreSchema>,
  entityId: string,
  organisation: string,
  duties: readonly Duty[],
): Promise<void> {
  for (const duty of duties) {
    const row = dutyRow(entityId, organisation, duty);
    await trx
      .insertInto('duties')
      .values(row)
      .onConflict((conflict) => conflict.columns(['entity_id', 'duty_id']).doUpdateSet(row))
      .execute();
  }
}

/** Everything the read model holds of an entity but the entity's clock, in a fixed order. */
async function readEntity(trx: Transaction<StoreSchema>, entityId: string): Promise<unknown> {
  const entity = await findEntityRow(trx, entityId);
  const events = await trx
    .selectFrom('events')
    .selectAll()
    .where('entity_id', '=', entityId)
    .orderBy('position')
    .execute();
  const duties = await trx
    .selectFrom('duties')
    .selectAll()
    .where('entity_id', '=', entityId)
    .orderBy('duty_id')
    .execute();
  return entity === undefined ? null : { entity: { ...entity, as_of: null }, events, duties };
}

function findEntityRow(trx: Transaction<StoreSchema>, entityId: string): Promise<Row<'entities'> | undefined> {
  return trx.selectFrom('entities').selectAll().where('entity_id', '=', entityId).executeTakeFirst();
}

async function organisationOf(trx: Transaction<StoreSchema>, change: EntityChange): Promise<string> {
  return (await findEntityRow(trx, change.entityId))?.organisation_id ?? '';
}

async function writeEntity(
  trx: Transaction<StoreSchema>,
  change: EntityChange,
  before: Row<'entities'> | undefined,
  eventCount: number,
): Promise<void> {
  const decision = change.decision ? JSON.stringify(change.decision) : before?.decision;
  const row: NewRow<'entities'> = {
    entity_id: change.entityId,
    entity_type: entityTypeOf(change.entityId),
    reference: referenceOf(change.entityId),
    organisation_id: before?.organisation_id ?? providerOf(change.newEvents),
    event_count: eventCount,
    plan_hash: change.planHash,
    outcome: change.decision?.outcome ?? before?.outcome ?? null,
    decision: decision ?? null,
    as_of: change.asOf,
  };
  await trx
    .insertInto('entities')
    .values(row)
    .onConflict((conflict) => conflict.column('entity_id').doUpdateSet(row))
    .execute();
}

/** The organisation is named by the entity's first event. */
function providerOf(events: readonly CaseEvent[]): string {
  const data = events[0]?.data as { provider?: string } | undefined;
  return data?.provider ?? '';
}

async function insertEvents(
  trx: Transaction<StoreSchema>,
  entityId: string,
  from: number,
  events: readonly CaseEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event, index) => ({
    entity_id: entityId,
    position: from + index,
    event_id: event.id,
    type: event.type,
    occurred_on: event.occurredOn,
    recorded_at: event.recordedAt,
    actor: event.actor,
    content_hash: event.contentHash,
    data: JSON.stringify(event.data),
  }));
  await trx.insertInto('events').values(rows).execute();
}

function dutyRow(entityId: string, organisation: string, duty: Duty): NewRow<'duties'> {
  return {
    entity_id: entityId,
    duty_id: duty.id,
    organisation_id: organisation,
    kind: duty.kind,
    provision: duty.provision,
    bearer: duty.bearer,
    addressee: duty.addressee,
    revision: duty.revision,
    status: duty.status,
    due_on: duty.due ?? null,
    aim_on: duty.aim,
    met_on: duty.fulfilment?.on ?? null,
    days_late: duty.fulfilment?.daysLate ?? null,
    duty: JSON.stringify(duty),
  };
}
