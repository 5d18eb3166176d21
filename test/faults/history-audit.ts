import { temporal } from '@temporalio/proto';
import canonicalize from 'canonicalize';
import { dataConverter } from '../../client/connection';
import { fetchRuns } from '../../client/history/fetch-runs';
import { payloadDecoder } from '../../client/history/payload-decoder';
import { readRun } from '../../client/history/read-run';
import type { RecordedFact } from '../../client/history/recorded-fact';
import type { Duty } from '../../domain/duty';
import type { World } from './world';

const { EventType } = temporal.api.enums.v1;

/**
 * What the store says of an entity and its history does not, or the other way round: events, decision, duties with
 * their next rung, and rungs. Empty when both agree and no workflow task failed.
 */
export async function historyFaults(world: World, entityId: string): Promise<readonly string[]> {
  const runs = await fetchRuns(world.client.workflow, entityId);
  const decode = payloadDecoder(dataConverter, world.client.options.namespace, entityId);
  const facts = (await Promise.all(runs.map((run) => readRun(run, decode)))).flat();
  const stored = await storedOf(world, entityId);
  const failed = runs
    .flatMap((run) => run.events ?? [])
    .filter((event) => event.eventType === EventType.EVENT_TYPE_WORKFLOW_TASK_FAILED)
    .map(
      (event) => `${entityId}: a workflow task failed: ${event.workflowTaskFailedEventAttributes?.failure?.message}`,
    );
  return [...failed, ...differences(entityId, toldBy(facts), stored)];
}

/** What a history or a store holds of an entity, each thing as text. */
type Held = Readonly<Record<'events' | 'decision' | 'duties' | 'rungs', readonly string[]>>;

function differences(entityId: string, history: Held, store: Held): string[] {
  return (Object.keys(history) as (keyof Held)[]).flatMap((part) => {
    const tell = (thing: string, where: string) => `${entityId}: ${part} only in the ${where}: ${thing.slice(0, 300)}`;
    const missing = history[part].filter((thing) => !store[part].includes(thing));
    const surplus = store[part].filter((thing) => !history[part].includes(thing));
    return [...missing.map((thing) => tell(thing, 'history')), ...surplus.map((thing) => tell(thing, 'store'))];
  });
}

function toldBy(facts: readonly RecordedFact[]): Held {
  const commands = facts.flatMap((fact) => (fact.fact === 'command' ? [fact.event] : []));
  const assessments = facts.flatMap((fact) => (fact.fact === 'assessed' ? [fact.assessment] : []));
  const queued = facts.flatMap((fact) => (fact.fact === 'reminded' ? fact.queued : []));
  return {
    events: commands.map(({ id, type, contentHash }, position) => `${position} ${id} ${type} ${contentHash}`),
    decision: assessments
      .flatMap(({ decision }) => decision ?? [])
      .slice(-1)
      .map(asText),
    duties: [...dutiesOf(facts).values()].map(asText),
    rungs: queued.flatMap(({ rungs }) => rungs),
  };
}

function dutiesOf(facts: readonly RecordedFact[]): ReadonlyMap<string, Duty> {
  const duties = new Map<string, Duty>();
  for (const fact of facts) {
    if (fact.fact === 'assessed') for (const { duty } of fact.assessment.changes) duties.set(duty.id, duty);
    if (fact.fact !== 'reminded') continue;
    for (const { dutyId, nextRung } of fact.queued) {
      const { nextRung: _done, ...duty } = duties.get(dutyId) as Duty;
      duties.set(dutyId, nextRung === undefined ? duty : { ...duty, nextRung });
    }
  }
  return duties;
}

async function storedOf({ store: { db } }: World, entityId: string): Promise<Held> {
  const entity = await db.selectFrom('entities').selectAll().where('entity_id', '=', entityId).executeTakeFirst();
  const events = await db
    .selectFrom('events')
    .selectAll()
    .where('entity_id', '=', entityId)
    .orderBy('position')
    .execute();
  const duties = await db.selectFrom('duties').select('duty').where('entity_id', '=', entityId).execute();
  const rungs = await db.selectFrom('notices').select('rung_key').where('entity_id', '=', entityId).execute();
  return {
    events: events.map((row) => `${row.position} ${row.event_id} ${row.type} ${row.content_hash}`),
    decision: entity?.decision == null ? [] : [asText(JSON.parse(entity.decision))],
    duties: duties.map(({ duty }) => asText(JSON.parse(duty))),
    rungs: rungs.map((row) => row.rung_key),
  };
}

/** Keys in a fixed order, so that equal things read alike. */
const asText = (thing: unknown) => canonicalize(thing) ?? '';
