import { type Fault, FristwerkError } from '../../domain/errors';

/**
 * Runs a computation whose refusals know nothing of the input around them: a fault without a field is told of `field`,
 * one of a field below it (`to`) of the whole path (`duration.to`).
 * @throws what the computation throws, so located.
 */
export function located<Result>(field: string, compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof FristwerkError)) throw error;
    const faults = error.faults.map((fault) => ({ ...fault, field: pathOf(fault, field) }));
    throw new FristwerkError(error.code, { faults, cause: error });
  }
}

function pathOf({ field }: Fault, around: string): string {
  if (field === undefined || field === 'day') return around;
  return field === around || field.startsWith(`${around}.`) ? field : `${around}.${field}`;
}
