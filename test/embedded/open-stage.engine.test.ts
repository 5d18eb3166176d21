import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectEngine } from '../../client/connection';
import { startOfDay } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';
import { openStage } from '../../embedded/open-stage';
import { until } from '../faults/until';
import { COUNTY } from '../support/county';
import { testEngine } from '../support/test-engine';
import { openTestStage } from '../support/test-stage';

const { address, namespaces } = testEngine();
const engine = { address, namespace: namespaces.rehearsal };

test('at its end a stage leaves no workflow behind, not even one that the store never knew', async () => {
  const { deps, close } = await openTestStage('2018-02-01');
  const stray = `${deps.prefix}stray`;
  await deps.engine.workflow.start('employment', { workflowId: stray, taskQueue: 'nobody' });
  const neighbour = `${deps.taskQueue}-neighbour`;
  await deps.engine.workflow.start('employment', { workflowId: neighbour, taskQueue: 'nobody' });
  const client = await connectEngine(engine);
  await until(async () => (await client.workflow.count(`WorkflowId = "${stray}"`)).count > 0, 'the stray to be listed');

  await close();

  const statusOf = async (id: string) => (await client.workflow.getHandle(id).describe()).status.name;
  const ends = [stray, `${deps.prefix}outbox`, neighbour].map(statusOf);
  expect(await Promise.all(ends)).toEqual(['TERMINATED', 'TERMINATED', 'RUNNING']);
  await client.workflow.getHandle(neighbour).terminate();
  await client.connection.close();
}, 30_000);

test('a stage whose workflows cannot be loaded is refused with the cause', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fristwerk-stage-'));
  const start = startOfDay('2018-02-01' as LegalDate);
  const bundlePath = join(folder, 'no-bundle.js');

  await expect(openStage({ engine, bundlePath, organisation: COUNTY, folder, start })).rejects.toThrow(/no-bundle\.js/);
  rmSync(folder, { recursive: true });
});
