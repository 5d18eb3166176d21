/** Thrown when Fristwerk cannot start. Its message is German, complete, and names the remedy. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}

/** Short reason of a failed system call or any error, e.g. `EACCES`. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message ?? String(error);
}
