import { FristwerkError } from '../domain/errors';
import type { Refusal, WebDependencies } from './dependencies';

/** Field under which the use cases name the acting person. */
const ACTOR_FIELD = 'as';

/** The error as a refusal: what is not one of ours becomes `INTERNAL` and keeps its cause. */
export function asRefusal(error: unknown): FristwerkError {
  return error instanceof FristwerkError ? error : new FristwerkError('INTERNAL', { cause: error });
}

/** The refusal with its faults about the acting person under the name of the field or header that carried it. */
export function withActorAs(refusal: FristwerkError, field: string): FristwerkError {
  const faults = refusal.faults.map((fault) => (fault.field === ACTOR_FIELD ? { ...fault, field } : fault));
  return new FristwerkError(refusal.code, { faults, cause: refusal.cause });
}

/**
 * Runs what is checked before a command reaches its use case, and notes a refusal in the audit log.
 * The use cases note their own. @throws what the check threw
 */
export async function noting<Checked>(
  deps: WebDependencies,
  subject: Omit<Refusal, 'code' | 'cause'>,
  check: () => Checked | Promise<Checked>,
): Promise<Checked> {
  try {
    return await check();
  } catch (error) {
    const { code } = asRefusal(error);
    if (code !== 'INTERNAL') await deps.onRefusal({ ...subject, code });
    throw error;
  }
}
