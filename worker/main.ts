import { createActivities } from '../activities/create-activities';
import { createMailer } from '../activities/mail/mailer';
import { connectEngine } from '../client/connection';
import { followSettings } from '../client/settings/follow-settings';
import { instantOf } from '../domain/instant';
import { requireSchema } from '../store/migrate';
import { openStore } from '../store/open-store';
import { workerConfig } from './config';
import { createFristwerkWorker } from './create-worker';
import { errorTrace } from './error-trace';
import { installRuntime } from './install-runtime';
import { startOutbox } from './start-outbox';

/** The worker process: store, mail and activities behind the workflows, until it is told to stop. */
async function main(): Promise<void> {
  process.umask(0o077);
  const config = workerConfig(process.env);
  installRuntime('WARN', 'warn');
  const store = openStore(config.storePath);
  await requireSchema(store);
  const mailer = createMailer(config);
  const activities = createActivities({ store, mailer, outboxIdleMs: 250, outboxUnreachableMs: 5_000, ...config });
  const worker = await createFristwerkWorker({ ...config, activities });
  onStop(() => void worker.stop());
  const running = worker.run();
  const engine = await connectEngine();
  await startOutbox(engine, config.taskQueue);
  const now = () => instantOf(Date.now());
  const unfollow = followSettings({ engine, store, now }, { restMs: 2_000, onFault: tellFault });
  process.send?.({ type: 'ready' });
  await running;
  await unfollow();
  await engine.connection.close();
  mailer.close();
  await store.close();
}

function tellFault(error: unknown): void {
  console.error(errorTrace(error));
}

/** Stops once, when asked to or when the process that started this one is gone. */
function onStop(stop: () => void): void {
  let asked = false;
  const once = () => {
    if (asked) return;
    asked = true;
    stop();
  };
  process.once('SIGTERM', once);
  process.on('SIGINT', once);
  process.once('disconnect', once);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(errorTrace(error));
    process.exit(1);
  },
);
