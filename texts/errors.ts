import type { Fault, FristwerkError } from '../domain/errors';
import { ERROR_SENTENCES } from './error-sentences';
import type { ErrorSentence, Medium } from './fault-words';
import { introductionFault } from './introduction-faults';

export type { ErrorSentence, Medium } from './fault-words';

/** What is wrong with one value, in German, and what helps: on a page in a form's terms, else in those of a file. */
export function errorSentence(fault: Fault, medium: Medium = 'file'): ErrorSentence {
  return introductionFault(fault) ?? ERROR_SENTENCES[fault.code](fault, medium);
}

/** A refusal as a text of its own: per fault the sentence and what helps, one line each. */
export function refusalText(error: FristwerkError): string {
  return error.faults
    .map((fault) => errorSentence(fault))
    .map(({ sentence, fix }) => `${sentence} ${fix}`)
    .join('\n');
}
