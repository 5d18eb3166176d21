import { type LogLevel, Runtime } from '@temporalio/worker';
import { createLogger } from './logger';

/**
 * Sets up the engine's native part for this process, once and before any worker; signals are left to `main.ts`.
 * @param native what the native part itself writes to standard output; `off` where results belong there
 */
export function installRuntime(level: LogLevel, native: 'off' | 'warn'): void {
  Runtime.install({
    logger: createLogger(level),
    shutdownSignals: [],
    // Not forwarded to the logger: forwarding keeps a process alive that never starts a worker.
    telemetryOptions: { logging: { filter: native } },
  });
}
