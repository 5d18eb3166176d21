import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from '@temporalio/worker';
import { dataConverter } from '../../client/connection';
import { TYPE_C_HIRE } from '../support/county';
import { testBundle } from '../support/test-engine';
import { openTestStage, type TestStage } from '../support/test-stage';

const folder = mkdtempSync(join(tmpdir(), 'fristwerk-together-'));

/** The workflows with another answer to whether a history is of the time since events are assessed one by one. */
function bundleIn(answer: 'false' | 'true'): string {
  const code = readFileSync(testBundle(), 'utf8');
  const changed = code.replace(/\(0,\s*\w+\.patched\)\(['"]one-by-one['"]\)/, answer);
  expect(changed).not.toBe(code);
  const codePath = join(folder, `${answer}.js`);
  writeFileSync(codePath, changed);
  return codePath;
}

let stage: TestStage;

beforeAll(async () => {
  // As it was until version 0.3: what had arrived together was assessed together.
  stage = await openTestStage('2018-02-01', undefined, bundleIn('false'));
}, 60_000);
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

const decided = { decidedOn: '2018-02-01', excluded: false, reason: 'conduct-unrelated' };
const replay = (codePath: string, history: Parameters<typeof Worker.runReplayHistory>[1]) =>
  Worker.runReplayHistory({ workflowBundle: { codePath }, dataConverter }, history);

describe('a history of the time when events that arrived together were assessed together', () => {
  it('replays on the workflows as they stand, and not on some that know only one by one', async () => {
    const { entityId } = await stage.fristwerk.hire(TYPE_C_HIRE, { actor: 'admin', requestId: 'the-hire' });
    const send = (id: number) =>
      stage.fristwerk.record(entityId, 'exclusionDecided', decided, { actor: 'lead', requestId: `decided-${id}` });
    await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(send));
    const history = await stage.deps.engine.workflow.getHandle(entityId).fetchHistory();
    const projected = (history.events ?? []).filter(({ activityTaskScheduledEventAttributes: scheduled }) => scheduled);
    // One for the hire, and fewer than one for each of the eight.
    expect(projected.length).toBeLessThan(1 + 8);
    await replay(testBundle(), history);
    await expect(replay(bundleIn('true'), history)).rejects.toThrow(/[Nn]ondeterminism/);
  }, 60_000);
});
