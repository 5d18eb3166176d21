import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { temporal } from '@temporalio/proto';
import { commandFailure } from '../command-failure';
import { dataConverter } from '../connection';
import type { FristwerkDeps } from '../deps';
import { findEntity } from '../find-entity';
import type { HistoryEntry } from '../fristwerk';
import { deliveryRecords } from './delivery-records';
import { fetchRuns } from './fetch-runs';
import { payloadDecoder } from './payload-decoder';
import { tellHistory } from './tell-history';

/** The life of an entity in German, oldest entry first. @throws UNKNOWN_ENTITY, ENGINE_UNREACHABLE */
export async function readHistory(deps: FristwerkDeps, entity: string): Promise<readonly HistoryEntry[]> {
  const { entity_id: entityId } = await findEntity(deps, entity);
  const names = await namesAround(deps, entityId);
  return tellHistory(await runsOf(deps, entityId), {
    decode: payloadDecoder(dataConverter, deps.engine.options.namespace, entityId),
    deliveries: await deliveryRecords(deps, entityId),
    nameOf: (id) => names.get(id) ?? id,
  });
}

/** Temporal's own histories, one for each run, oldest first, each replayable. @throws UNKNOWN_ENTITY, ENGINE_UNREACHABLE */
export async function rawHistory(deps: FristwerkDeps, entity: string): Promise<{ readonly runs: readonly unknown[] }> {
  const { entity_id: entityId } = await findEntity(deps, entity);
  const runs = await runsOf(deps, entityId);
  return { runs: runs.map((run) => JSON.parse(historyToJSON(run))) };
}

async function runsOf(deps: FristwerkDeps, entityId: string): Promise<readonly temporal.api.history.v1.IHistory[]> {
  return fetchRuns(deps.engine.workflow, entityId).catch((error: unknown) => {
    throw commandFailure(error, entityId);
  });
}

/** Names of the organisations and of all who recorded something on the entity or can be made responsible for it. */
async function namesAround({ store }: FristwerkDeps, entityId: string): Promise<ReadonlyMap<string, string>> {
  const people = await store.db
    .selectFrom('persons')
    .select(['person_id', 'given_name', 'family_name'])
    .where((where) =>
      where.or([
        where('person_id', 'in', (from) => from.selectFrom('events').select('actor').where('entity_id', '=', entityId)),
        where('person_id', 'in', (from) => from.selectFrom('appointments').select('person_id')),
      ]),
    )
    .execute();
  const organisations = await store.db.selectFrom('organisations').select(['organisation_id', 'name']).execute();
  return new Map([
    ...organisations.map(({ organisation_id: id, name }) => [id, name] as const),
    ...people.map((row) => [row.person_id, `${row.given_name} ${row.family_name}`] as const),
  ]);
}
