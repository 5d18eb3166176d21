import { DefaultLogger, Runtime } from '@temporalio/worker';

// Workers tell of every start and stop; a test run should tell of faults only.
Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { filter: 'off' } },
});
