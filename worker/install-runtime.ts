import { type LogLevel, Runtime } from '@temporalio/worker';
import { createLogger } from './logger';

/** Sets up the engine's native part for this process, once and before any worker; signals are left to `main.ts`. */
export function installRuntime(level: LogLevel): void {
  Runtime.install({
    logger: createLogger(level),
    shutdownSignals: [],
    // Forwarded: left alone, the native part writes to standard output, where results belong.
    telemetryOptions: { logging: { filter: level, forward: {} } },
  });
}
