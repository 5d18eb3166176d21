import { FristwerkError } from '../domain/errors';
import { EngineFault } from '../engine/engine-fault';
import { refusalText } from '../texts/errors';
import { START } from '../texts/start';

/** Thrown when Fristwerk cannot start. Its message is German, complete, and names the remedy. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}

/** What a person at the terminal is told of a start that failed: one German message, never a stack. */
export function startFailure(error: unknown): string {
  if (error instanceof StartRefused || error instanceof EngineFault) return error.message;
  if (error instanceof FristwerkError) return refusalText(error);
  return START.failed(reasonOf(error));
}

/** Short reason of a failed system call or any error, e.g. `EACCES`. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message ?? String(error);
}
