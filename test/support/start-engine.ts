import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngine } from '../../engine/launcher';
import { engineDatabase } from '../../engine/postgres';
import { buildBundle } from '../../worker/build-bundle';
import { running, SHORT_HISTORIES, TEST_BUNDLE, TEST_ENGINE } from './running-engine';

/**
 * One real Temporal server and one workflow bundle for all engine tests of a run.
 * With DATABASE_URL, engine and stores lie in that PostgreSQL.
 * Tests find them through `testEngine()` and `testBundle()` of `test-engine.ts`.
 */
export default async function startTestEngine(): Promise<void> {
  process.env.TZ = 'UTC';
  const folder = mkdtempSync(join(tmpdir(), 'fristwerk-test-'));
  const { DATABASE_URL: url } = process.env;
  // A power failure may take a test's data with it.
  const engine = await startEngine({
    folder,
    logFile: join(folder, 'server.log'),
    fsync: 'normal',
    ...(url !== undefined && { database: engineDatabase(url, `test_${process.pid}_`) }),
    extraNamespaces: { [SHORT_HISTORIES]: 'rehearsal' },
    settings: {
      'limit.historyCount.suggestContinueAsNew': [{ value: 40, constraints: { namespace: SHORT_HISTORIES } }],
    },
  });
  Object.assign(running, { engine, folder });
  const { address, pid, namespaces } = engine;
  process.env[TEST_ENGINE] = JSON.stringify({ address, pid, namespaces });
  process.env[TEST_BUNDLE] = join(folder, 'workflow-bundle.js');
  await buildBundle(join(__dirname, '..', '..', 'workflows'), process.env[TEST_BUNDLE]);
}
