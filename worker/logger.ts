import { DefaultLogger, type Logger, type LogLevel } from '@temporalio/worker';
import { pino } from 'pino';
import { loggedError } from './error-trace';

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const satisfies Record<
  LogLevel,
  string
>;

/** Keys of log attributes that are let through: none of them can hold a payload. */
const SAFE = ['workflowType', 'workflowId', 'activityType', 'attempt', 'taskQueue', 'namespace', 'sdkComponent'];

/** Structured log to standard error: message, level, harmless attributes, and errors without their text. */
export function createLogger(level: LogLevel = 'WARN'): Logger {
  const sink = pino({ base: null }, pino.destination(2));
  return new DefaultLogger(level, ({ level: at, message, meta }) => {
    const kept = Object.fromEntries(Object.entries(meta ?? {}).filter(([key]) => SAFE.includes(key)));
    sink[LEVELS[at]]({ ...kept, ...(meta?.error !== undefined && { error: loggedError(meta.error) }) }, message);
  });
}
