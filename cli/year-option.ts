import { FristwerkError } from '../domain/errors';

/** A calendar year as it is written on the command line. @throws REQUIRED_FIELD, INVALID_TYPE */
export function yearOption(written: string | undefined): number {
  if (written === undefined) throw new FristwerkError('REQUIRED_FIELD', { field: 'year' });
  if (/^(19|20|21)\d\d$/.test(written)) return Number(written);
  throw new FristwerkError('INVALID_TYPE', { field: 'year', value: written, details: { expected: 'number' } });
}
