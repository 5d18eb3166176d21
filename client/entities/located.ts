import { FristwerkError } from '../../domain/errors';

/** Runs a check of a part of an input: its faults are told of the whole path, `data.receivedOn` for `receivedOn`. */
export async function located<Result>(part: string, check: () => Promise<Result> | Result): Promise<Result> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof FristwerkError)) throw error;
    const faults = error.faults.map((fault) => ({ ...fault, field: pathOf(part, fault.field) }));
    throw new FristwerkError(error.code, { faults, cause: error });
  }
}

function pathOf(part: string, field: string | undefined): string {
  return field === undefined || field === '' ? part : `${part}.${field}`;
}
