import type { ErrorCode } from '../domain/errors';
import { CASE_ERRORS } from './case-errors';
import { DATE_ERRORS } from './date-errors';
import type { ErrorWords } from './fault-words';
import { INPUT_ERRORS } from './input-errors';
import { SYSTEM_ERRORS } from './system-errors';

/** The sentence of every code. Adding a code without one does not compile. */
export const ERROR_SENTENCES: Readonly<Record<ErrorCode, ErrorWords>> = {
  ...INPUT_ERRORS,
  ...DATE_ERRORS,
  ...CASE_ERRORS,
  ...SYSTEM_ERRORS,
};
