import { FristwerkError } from '../domain/errors';
import type { Refusal, WebDependencies } from './dependencies';

/** The error as a refusal: what is not one of ours becomes `INTERNAL` and keeps its cause. */
export function asRefusal(error: unknown): FristwerkError {
  return error instanceof FristwerkError ? error : new FristwerkError('INTERNAL', { cause: error });
}

/** Fields of the use cases that a form or a head line carries under another name: `as` is who acts. */
export interface CarriedFields {
  readonly as: string;
  readonly requestId?: string;
}

/** The refusal with its faults under the names of the fields or head lines that carried the values. */
export function withFieldsAs(refusal: FristwerkError, carried: CarriedFields): FristwerkError {
  const names = new Map(Object.entries(carried));
  const faults = refusal.faults.map((fault) => ({ ...fault, field: names.get(fault.field ?? '') ?? fault.field }));
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
