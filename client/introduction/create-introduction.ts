import { referenceOf } from '../../domain/entity-id';
import { FristwerkError } from '../../domain/errors';
import { countyOf } from '../../store/county';
import { abandonIntroduction, finishIntroduction } from '../../store/introductions/end-introduction';
import {
  beginIntroduction,
  findIntroduction,
  introductionRows,
  unfinishedIntroduction,
} from '../../store/introductions/journal';
import { requireEntitled } from '../actor';
import type { FristwerkDeps } from '../deps';
import { withRefusalsNoted } from '../send-event';
import { type Checked, check } from './dry-run/check';
import type { IntroductionReport } from './dry-run/report';
import type { Introduction, IntroductionInput, IntroductionResult } from './introduction';
import { type GroundDeps, readGround } from './read-ground';
import { createRecorder, type Recorder } from './run/recorder';
import { journalRow, type OnProgress, run } from './run/run';
import { summaries } from './run/summaries';
import type { Ground } from './story/ground';

/** The use cases of an import on one engine and one store. */
export function createIntroduction(deps: FristwerkDeps): Introduction {
  return {
    checkIntroduction: (input, actor) => checkIntroduction(deps, input, actor),
    introduce: (input, { actor }, onProgress) =>
      withRefusalsNoted(deps, 'introduce', { actor, requestId: 'introduce' }, null, () =>
        introduce(deps, createRecorder(deps, actor), input, actor, onProgress),
      ),
    giveUpIntroduction: ({ actor }) => giveUp(deps, actor),
  };
}

/** Judges an import and writes nothing. */
export async function checkIntroduction(
  deps: GroundDeps,
  input: IntroductionInput,
  actor: string,
): Promise<IntroductionReport> {
  const ground = await readGround(deps, input, actor);
  const { report } = await check(input.files, ground);
  const begun = await findIntroduction(deps.store, ground.importId);
  const state = begun === undefined ? 'new' : begun.ended_at === null ? 'unfinished' : 'finished';
  return { ...report, state };
}

/** Runs an import, or the rest of one that was interrupted. `recorder` records single events. */
export async function introduce(
  deps: GroundDeps,
  recorder: Recorder,
  input: IntroductionInput,
  actor: string,
  onProgress: OnProgress = () => undefined,
): Promise<IntroductionResult> {
  const ground = await readGround(deps, input, actor);
  const { importId, introducedOn } = ground;
  if ((await findIntroduction(deps.store, importId))?.ended_how === 'finished')
    return { ...(await resultOf(deps, ground, 0)), repeated: true };
  const checked = await check(input.files, ground);
  if (checked.report.faults.length > 0) throw new FristwerkError('INVALID_INPUT', { faults: checked.report.faults });
  await beginOrGoOn(deps, ground, checked);
  await run(deps.store, recorder, checked.entities, ground, onProgress);
  const mails = await summaries(deps, importId, introducedOn);
  await finishIntroduction(deps.store, importId, mails, deps.now());
  return resultOf(deps, ground, mails.length);
}

/** @throws INTRODUCTION_UNFINISHED while another import is */
async function beginOrGoOn({ store, now }: GroundDeps, ground: Ground, { entities }: Checked): Promise<void> {
  const { importId, introducedOn, actor } = ground;
  const begun = { import_id: importId, introduced_on: introducedOn, started_at: now(), started_by: actor };
  const running = await beginIntroduction(store, begun, entities.map(journalRow));
  if (running === importId) return;
  const other = await findIntroduction(store, running);
  throw new FristwerkError('INTRODUCTION_UNFINISHED', { details: { introducedOn: other?.introduced_on } });
}

async function resultOf({ store }: GroundDeps, ground: Ground, mails: number): Promise<IntroductionResult> {
  const rows = await introductionRows(store, ground.importId);
  return {
    importId: ground.importId,
    introducedOn: ground.introducedOn,
    entities: rows.map(({ entity_id: entityId }) => ({ entityId, reference: referenceOf(entityId) })),
    summaries: mails,
  };
}

async function giveUp(deps: GroundDeps, actor: string): Promise<readonly string[]> {
  const unfinished = await unfinishedIntroduction(deps.store);
  if (unfinished === undefined) throw new FristwerkError('NOT_FOUND', { field: 'introduction' });
  const rows = await introductionRows(deps.store, unfinished.import_id);
  const county = await countyOf(deps.store);
  const organisations = [county, ...rows.map((row) => row.organisation_id)].flatMap((id) => id ?? []);
  const roles = ['administrator'] as const;
  await requireEntitled(
    deps.store,
    actor,
    organisations.map((organisation) => ({ organisation, roles })),
  );
  await abandonIntroduction(deps.store, unfinished.import_id, deps.now());
  const partly = rows.filter((row) => row.events_done > 0 && row.events_done < row.events_total);
  return partly.map((row) => referenceOf(row.entity_id));
}
