import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { Worker } from '@temporalio/worker';
import { dataConverter } from '../../client/connection';
import { testBundle } from '../support/test-engine';

const HISTORIES = join(__dirname, '..', 'histories');
const CHECKSUMS = 'checksums.json';
const files = readdirSync(HISTORIES).filter((name) => name.endsWith('.json') && name !== CHECKSUMS);
const checksums: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(HISTORIES, CHECKSUMS), 'utf8'));

/** What a file that is not as it was recorded, or is new, is told of. */
const RULE = `a history is recorded once and never again; a new one is added with a line of its own in ${CHECKSUMS}`;

type Recorded = { readonly runs: readonly { readonly events: readonly Record<string, unknown>[] }[] };
const recorded = (file: string): Recorded => JSON.parse(readFileSync(join(HISTORIES, file), 'utf8'));

describe('every recorded history', () => {
  it('is there', () => {
    expect(files.length).toBeGreaterThanOrEqual(2);
  });

  it.each(files)('%s is as it was recorded', (file) => {
    const sha256 = createHash('sha256')
      .update(readFileSync(join(HISTORIES, file)))
      .digest('hex');
    expect({ rule: RULE, [file]: sha256 }).toEqual({ rule: RULE, [file]: checksums[file] });
  });

  it('that was recorded is still there', () => {
    expect(Object.keys(checksums).filter((name) => !files.includes(name))).toEqual([]);
  });

  it.each(files)('%s replays on the workflows as they stand', async (file) => {
    for (const run of recorded(file).runs)
      await Worker.runReplayHistory(
        { workflowBundle: { codePath: testBundle() }, dataConverter },
        historyFromJSON(run),
        file,
      );
  });

  it.each(files)('%s does not replay on workflows that call another activity: the replay can fail', async (file) => {
    const code = readFileSync(testBundle(), 'utf8');
    const broken = code.replaceAll('remote.project(', 'remote.projectAll(');
    expect(broken).not.toBe(code);
    const codePath = join(mkdtempSync(join(tmpdir(), 'fristwerk-broken-')), 'bundle.js');
    writeFileSync(codePath, broken);
    const [run] = recorded(file).runs;
    const replay = Worker.runReplayHistory({ workflowBundle: { codePath }, dataConverter }, historyFromJSON(run), file);
    await expect(replay).rejects.toThrow(/[Nn]ondeterminism/);
  });
});
