import { type Fault, FristwerkError } from '../domain/errors';
import { lineError } from '../texts/calculators/line-error';
import { type ErrorSentence, errorSentence } from '../texts/errors';
import type { UnreadableReason } from '../texts/unreadable-file';
import type { InputLine } from './input-lines';
import { parseJsonLine } from './json-line';

const LONGEST_VALUE = 200;

/** What became of a batch. */
export interface BatchSummary {
  /** Lines that were not empty. */
  readonly total: number;
  readonly refused: number;
  /** Lines on which the program itself failed; they are among the refused. */
  readonly failed: number;
}

/** A fault as a machine and a person read it. */
export interface ToldFault extends Pick<Fault, 'code' | 'field' | 'value'> {
  readonly message: string;
  readonly fix: string;
}

/**
 * Calculates line by line and writes one JSON line for each, in their order: the result with its line number, or
 * `{ line, error: { code, faults } }`; a refused line stops nothing. Empty lines give no answer and keep their number.
 * The next line is read when the answer to the last one was taken; it ends early when `write` says that nobody reads.
 */
export async function runBatch(
  lines: AsyncIterable<InputLine>,
  calculate: (input: unknown) => Promise<object>,
  write: (line: string) => Promise<boolean>,
): Promise<BatchSummary> {
  const summary = { total: 0, refused: 0, failed: 0 };
  for await (const line of lines) {
    if (line.text?.trim() === '') continue;
    const answer = await answerTo(line, calculate);
    summary.total += 1;
    if ('error' in answer) summary.refused += 1;
    if ('error' in answer && answer.error.code === 'INTERNAL') summary.failed += 1;
    if (!(await write(JSON.stringify(answer)))) break;
  }
  return summary;
}

async function answerTo(line: InputLine, calculate: (input: unknown) => Promise<object>) {
  try {
    return { line: line.number, ...(await calculate(parseJsonLine(line))) };
  } catch (error) {
    return { line: line.number, error: told(error) };
  }
}

/** A refusal as data: its code and each fault with its German sentence. */
export function told(error: unknown): { readonly code: string; readonly faults: readonly ToldFault[] } {
  const known = error instanceof FristwerkError ? error : new FristwerkError('INTERNAL', { cause: error });
  return { code: known.code, faults: known.faults.map(toldFault) };
}

function toldFault(fault: Fault): ToldFault {
  const { sentence: message, fix } = sentenceFor(fault);
  const { code, field, value } = fault;
  return { code, field, value: shortened(value), message, fix };
}

function sentenceFor(fault: Fault): ErrorSentence {
  const { line, reason } = fault.details ?? {};
  if (fault.code !== 'UNREADABLE_FILE' || typeof line !== 'number') return errorSentence(fault);
  return lineError(line, reason as UnreadableReason);
}

/** A value that fills the line would hide what is wrong with it. */
function shortened(value: unknown): unknown {
  // JSON would write null for a number that is none, or without end.
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return written.length > LONGEST_VALUE ? `${written.slice(0, LONGEST_VALUE)} …` : value;
}
