import { FristwerkError } from '../../../domain/errors';
import { type IntroductionRow, introductionRows, noteIntroduced } from '../../../store/introductions/journal';
import type { Store } from '../../../store/open-store';
import type { CheckedEntity } from '../dry-run/check';
import type { Ground } from '../story/ground';
import type { PlannedEntity } from '../story/planned-entity';
import { rememberedAs } from '../story/remembered-as';
import { faultAt } from '../upload';
import type { Recorder } from './recorder';

/** How many entities are recorded at once; the events of each come one after the other. */
const AT_ONCE = 4;

/** Told after each entity: how many of all are recorded. */
export type OnProgress = (done: number, total: number) => void;

/** An entity as the journal notes it. */
export function journalRow({ entity }: CheckedEntity): IntroductionRow {
  const { sheet, organisation, key, entityId, events } = entity;
  return {
    remembered_as: rememberedAs(sheet, organisation, key),
    entity_id: entityId,
    organisation_id: organisation,
    events_total: events.length + 1,
  };
}

/**
 * Records everything that the journal says is missing, sheet by sheet, and notes each event. What was recorded but not
 * noted is sent again under its request id, which is one event.
 * @throws what an entity refuses, with the place of its row: the import stays unfinished
 */
export async function run(
  store: Store,
  recorder: Recorder,
  checked: readonly CheckedEntity[],
  ground: Ground,
  onProgress: OnProgress,
): Promise<void> {
  const rows = await introductionRows(store, ground.importId);
  const done = new Map(rows.map((row) => [row.entity_id, row.events_done]));
  const left = checked.filter(({ entity }) => (done.get(entity.entityId) ?? 0) <= entity.events.length);
  const planned = rows.length;
  let finished = rows.filter((row) => row.events_done >= row.events_total).length;
  onProgress(finished, planned);
  for (const sheet of new Set(left.map(({ entity }) => entity.sheet))) {
    const waiting = left.filter(({ entity }) => entity.sheet === sheet);
    const lines = Array.from({ length: AT_ONCE }, async () => {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
        await recordAll(store, recorder, one, done.get(one.entity.entityId) ?? 0, ground);
        finished += 1;
        onProgress(finished, planned);
      }
    });
    await allOrFirstFault(lines, () => {
      waiting.length = 0;
    });
  }
}

/** Waits until every line has come to rest, so that nothing is recorded behind the caller's back. */
async function allOrFirstFault(lines: readonly Promise<void>[], stop: () => void): Promise<void> {
  const ends = await Promise.allSettled(
    lines.map((line) =>
      line.catch((error: unknown) => {
        stop();
        throw error;
      }),
    ),
  );
  const fault = ends.find((end) => end.status === 'rejected');
  if (fault !== undefined) throw fault.reason;
}

async function recordAll(
  store: Store,
  recorder: Recorder,
  { entity, duties }: CheckedEntity,
  done: number,
  ground: Ground,
): Promise<void> {
  const introduced = {
    type: 'introduced',
    occurredOn: ground.introducedOn,
    data: { on: ground.introducedOn, settled: duties.settled },
  };
  const events = [...entity.events.map(({ event }) => event), introduced];
  for (const [index, { type, occurredOn, data }] of events.entries()) {
    if (index < done) continue;
    const requestId = `${entity.requestId.slice(0, entity.requestId.lastIndexOf('-'))}-${index}`;
    const sent = { type, occurredOn, data: data as object, requestId };
    const entityId = await recorder(entity, sent, index === 0).catch((error: unknown) => {
      throw atRow(error, entity);
    });
    if (entityId !== entity.entityId) throw new FristwerkError('INTERNAL', { value: entityId });
    await noteIntroduced(store, ground.importId, entity.entityId, index + 1);
  }
}

function atRow(error: unknown, { place }: PlannedEntity): unknown {
  if (!(error instanceof FristwerkError) || error.status >= 500) return error;
  const faults = error.faults.map(({ code, value, details }) => faultAt(place, code, value, { ...details }));
  return new FristwerkError(error.code, { faults, cause: error });
}
