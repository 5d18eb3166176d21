import type { ExpressionBuilder, OnConflictDatabase, OnConflictTables, Transaction } from 'kysely';
import { type Duty, RUNNING_STATUSES } from '../domain/duty';
import { sha16 } from '../domain/hash';
import { inChunks } from './chunks';
import { countyOf } from './county';
import { type EntityChange, type EntityRows, rowsOf } from './entity-rows';
import type { Store } from './open-store';
import type { Row, StoreSchema } from './schema';

/** `applied`: written now. `known`: was there already. `gap`: earlier events are missing, nothing was written. */
export type ProjectionResult = 'applied' | 'known' | 'gap';

/** Writes a change of an entity in one transaction; the same change twice is written once. */
export async function applyEntityChange(store: Store, change: EntityChange): Promise<ProjectionResult> {
  const county = await countyOf(store);
  return store.db.transaction().execute(async (trx) => {
    const held = await findEntityRow(trx, change.entityId);
    const known = held?.step ?? 0;
    if (known >= change.step) return 'known';
    if (known !== change.step - 1) return 'gap';
    await writeRows(trx, rowsOf(change, county, held));
    return 'applied';
  });
}

/** Whether the read model holds anything else of an entity than `change` says; never where it is newer. */
export async function entityDiffers(store: Store, change: EntityChange): Promise<boolean> {
  const county = await countyOf(store);
  return store.db.transaction().execute(async (trx) => {
    const held = await findEntityRow(trx, change.entityId);
    if (held === undefined) return true;
    if (held.step > change.step) return false;
    return sha16(comparable(await heldRows(trx, held))) !== sha16(comparable(rowsOf(change, county)));
  });
}

/** Replaces everything the read model holds of an entity, unless that is newer by now. */
export async function replaceEntity(store: Store, change: EntityChange): Promise<void> {
  const county = await countyOf(store);
  await store.db.transaction().execute(async (trx) => {
    const held = await findEntityRow(trx, change.entityId);
    if (held !== undefined && held.step > change.step) return;
    await deleteRows(trx, change.entityId);
    await writeRows(trx, rowsOf(change, county));
  });
}

/** Removes an entity from the read model. */
export async function removeEntity(store: Store, entityId: string): Promise<void> {
  await store.db.transaction().execute((trx) => deleteRows(trx, entityId));
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
      .where('status', 'in', RUNNING_STATUSES)
      .execute();
}

function findEntityRow(trx: Transaction<StoreSchema>, entityId: string): Promise<Row<'entities'> | undefined> {
  return trx.selectFrom('entities').selectAll().where('entity_id', '=', entityId).executeTakeFirst();
}

async function heldRows(trx: Transaction<StoreSchema>, entity: Row<'entities'>): Promise<EntityRows> {
  const { entity_id: id } = entity;
  const events = await trx.selectFrom('events').selectAll().where('entity_id', '=', id).orderBy('position').execute();
  const duties = await trx.selectFrom('duties').selectAll().where('entity_id', '=', id).execute();
  return { entity, events, duties };
}

/** Rows without the entity's clock and in a fixed order, their JSON as values. */
function comparable({ entity, events, duties }: EntityRows): unknown {
  return {
    entity: { ...entity, as_of: null, decision: entity.decision == null ? null : JSON.parse(entity.decision) },
    events: events.map((row) => ({ ...row, data: JSON.parse(row.data) })),
    duties: Object.fromEntries(duties.map((row) => [row.duty_id, { ...row, duty: JSON.parse(row.duty) }])),
  };
}

async function writeRows(trx: Transaction<StoreSchema>, { entity, events, duties }: EntityRows): Promise<void> {
  await trx
    .insertInto('entities')
    .values(entity)
    .onConflict((conflict) => conflict.column('entity_id').doUpdateSet(entity))
    .execute();
  for (const some of inChunks(events)) await trx.insertInto('events').values(some).execute();
  // A change may name a duty twice; what it says last holds.
  const last = [...new Map(duties.map((duty) => [duty.duty_id, duty])).values()];
  for (const some of inChunks(last))
    await trx
      .insertInto('duties')
      .values(some)
      .onConflict((conflict) => conflict.columns(['entity_id', 'duty_id']).doUpdateSet(excluded))
      .execute();
}

/** Every column but the key, from the row that was to be inserted. */
function excluded(fields: ExpressionBuilder<OnConflictDatabase<StoreSchema, 'duties'>, OnConflictTables<'duties'>>) {
  return Object.fromEntries(DUTY_COLUMNS.map((column) => [column, fields.ref(`excluded.${column}`)]));
}

const DUTY_COLUMNS = [
  'organisation_id',
  'kind',
  'provision',
  'bearer',
  'addressee',
  'revision',
  'status',
  'due_on',
  'aim_on',
  'met_on',
  'days_late',
  'duty',
] as const satisfies readonly (keyof StoreSchema['duties'])[];

async function deleteRows(trx: Transaction<StoreSchema>, entityId: string): Promise<void> {
  for (const table of ['events', 'duties', 'entities'] as const)
    await trx.deleteFrom(table).where('entity_id', '=', entityId).execute();
}
