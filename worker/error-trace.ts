/** What may be logged of an error. */
export interface LoggedError {
  readonly name: string;
  readonly code?: string | number;
  /** Lines of the stack without the message. */
  readonly frames: readonly string[];
  readonly cause?: LoggedError;
}

/** Deep enough for every fault that wraps another; a ring of causes ends here. */
const DEEPEST = 4;

/**
 * Takes name, code, stack frames and causes from an error and leaves its message behind: messages may quote what a
 * person has typed.
 */
export function loggedError(error: unknown, depth = 1): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const code = codeOf(error);
  const hasCause = error.cause !== undefined && depth < DEEPEST;
  return {
    name: error.name,
    ...(code !== undefined && { code }),
    frames: framesOf(error),
    ...(hasCause && { cause: loggedError(error.cause, depth + 1) }),
  };
}

/** The same as text: `FristwerkError UNKNOWN_ACTOR`, the frames, then each cause. */
export function errorTrace(error: unknown): string {
  return linesOf(loggedError(error)).join('\n');
}

function linesOf({ name, code, frames, cause }: LoggedError): string[] {
  return [[name, code].filter((part) => part !== undefined).join(' '), ...frames, ...(cause ? linesOf(cause) : [])];
}

// Temporal's failures carry our codes as their type.
function codeOf(error: Error): string | number | undefined {
  const { code, type } = error as Error & { code?: unknown; type?: unknown };
  const known = code ?? type;
  if (typeof known === 'number') return known;
  return typeof known === 'string' && /^[A-Za-z][\w.-]{0,60}$/.test(known) ? known : undefined;
}

// A message of several lines may look like frames: it is cut off before they are looked for.
function framesOf({ stack = '', message }: Error): string[] {
  const at = stack.indexOf(message);
  const trace = at === -1 ? stack : stack.slice(at + message.length);
  return trace.split('\n').filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
}
