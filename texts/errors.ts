import type { Fault, FristwerkError } from '../domain/errors';
import { ERROR_SENTENCES } from './error-sentences';
import type { ErrorSentence } from './fault-words';

export type { ErrorSentence } from './fault-words';

/** What is wrong with one value, in German, and what helps. */
export function errorSentence(fault: Fault): ErrorSentence {
  return ERROR_SENTENCES[fault.code](fault);
}

/** A refusal as a text of its own: per fault the sentence and what helps, one line each. */
export function refusalText(error: FristwerkError): string {
  return error.faults
    .map(errorSentence)
    .map(({ sentence, fix }) => `${sentence} ${fix}`)
    .join('\n');
}
