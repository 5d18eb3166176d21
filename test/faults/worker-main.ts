import { createActivities } from '../../activities/create-activities';
import { createMailer } from '../../activities/mail/mailer';
import { connectEngine } from '../../client/connection';
import { openStore } from '../../store/open-store';
import { workerConfig } from '../../worker/config';
import { createFristwerkWorker } from '../../worker/create-worker';
import { installRuntime } from '../../worker/install-runtime';
import { startOutbox } from '../../worker/start-outbox';
import type { Notice, Order } from './fault-points';
import { Gate, hangingActivities, hangingMailer } from './hanging-activities';

/** The worker process as in production, but able to hang on order. It is never stopped, only killed. */
async function main(): Promise<void> {
  process.once('disconnect', () => process.exit(1));
  const config = { ...workerConfig(process.env), bundlePath: process.env.FRISTWERK_TEST_BUNDLE ?? '' };
  installRuntime('WARN', 'warn');
  const gate = new Gate(tell);
  process.on('message', (order) => gate.follow(order as Order));
  const store = openStore(config.storePath);
  const mailer = hangingMailer(createMailer(config), gate);
  const activities = createActivities({ store, mailer, outboxIdleMs: 50, outboxUnreachableMs: 200, ...config });
  const worker = await createFristwerkWorker({ ...config, activities: hangingActivities(activities, gate) });
  const running = worker.run();
  const engine = await connectEngine();
  await startOutbox(engine, config.taskQueue);
  await engine.connection.close();
  tell({ notice: 'ready' });
  await running;
}

function tell(notice: Notice): void {
  process.send?.(notice);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
