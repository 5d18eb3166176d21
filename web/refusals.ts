import { FristwerkError } from '../domain/errors';
import type { Refusal, WebDependencies } from './dependencies';

/** The error as a refusal: what is not one of ours becomes `INTERNAL` and keeps its cause. */
export function asRefusal(error: unknown): FristwerkError {
  return error instanceof FristwerkError ? error : new FristwerkError('INTERNAL', { cause: error });
}

/**
 * Runs a command and notes its refusal in the audit log.
 * @returns the command's answer. @throws what the command threw
 */
export async function noting<Answer>(
  deps: WebDependencies,
  subject: Omit<Refusal, 'code' | 'cause'>,
  command: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await command();
  } catch (error) {
    const { code } = asRefusal(error);
    if (code !== 'INTERNAL') await deps.onRefusal({ ...subject, code });
    throw error;
  }
}
