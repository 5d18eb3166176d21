import { DefaultLogger, type Logger, type LogLevel } from '@temporalio/worker';
import { pino } from 'pino';

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const satisfies Record<
  LogLevel,
  string
>;

/** Keys of log attributes that are let through: none of them can hold a payload. */
const SAFE = ['workflowType', 'workflowId', 'activityType', 'attempt', 'taskQueue', 'namespace', 'sdkComponent'];

/** Structured log to standard error: message, level and harmless attributes, never a payload or an error's text. */
export function createLogger(level: LogLevel = 'WARN'): Logger {
  const sink = pino({ base: null }, pino.destination(2));
  return new DefaultLogger(level, ({ level: at, message, meta }) => {
    const kept = Object.fromEntries(Object.entries(meta ?? {}).filter(([key]) => SAFE.includes(key)));
    sink[LEVELS[at]]({ ...kept, ...errorName(meta?.error) }, message);
  });
}

function errorName(error: unknown): { error?: string } {
  return error instanceof Error ? { error: `${error.name}: ${error.message.slice(0, 300)}` } : {};
}
