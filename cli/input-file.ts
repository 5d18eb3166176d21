import { readFile, stat } from 'node:fs/promises';
import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { FristwerkError } from '../domain/errors';
import { DEEPEST, isNestedTooDeep } from '../domain/nesting';
import type { UnreadableReason } from '../texts/unreadable-file';

/** Largest input file, in bytes. */
export const MAX_INPUT_BYTES = 1024 * 1024;

/**
 * Reads a YAML or JSON file (JSON is a part of YAML). Dates stay text; a field may stand only once, and nothing within
 * itself.
 * @throws UNREADABLE_FILE with the reason and, for faults of writing, line and column.
 */
export async function readInputFile(path: string): Promise<unknown> {
  return parseInputText(path, await readText(path));
}

/** Reads YAML or JSON from text; `path` is what a refusal calls it. @throws UNREADABLE_FILE as `readInputFile` does */
export function parseInputText(path: string, text: string): unknown {
  if (goesTooDeep(text)) throw unreadable(path, 'nesting', { details: { max: DEEPEST } });
  const value = written(path, text);
  if (isNestedTooDeep(value)) throw unreadable(path, 'nesting', { details: { max: DEEPEST } });
  return value;
}

function written(path: string, text: string): unknown {
  try {
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { uniqueKeys: true, lineCounter, prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined) throw misspelt(path, error, lineCounter);
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    if (cause instanceof FristwerkError) throw cause;
    throw unreadable(path, 'syntax', { cause });
  }
}

/** Beyond this the parser itself would exhaust its stack; what is nested less deep is counted once it is read. */
const DEEPEST_WRITTEN = 200;

const BLOCKS = new RegExp(`(?:[-?:][ \\t]+){${DEEPEST_WRITTEN}}`);

/** Whether the text alone, before it is parsed, goes down too many levels: by brackets, or by `- - -` in one line. */
function goesTooDeep(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > DEEPEST_WRITTEN) return true;
  }
  return BLOCKS.test(text);
}
async function readText(path: string): Promise<string> {
  const { size } = await reading(path, () => stat(path));
  if (size > MAX_INPUT_BYTES) throw unreadable(path, 'tooLarge', { details: { max: MAX_INPUT_BYTES } });
  const content = await reading(path, () => readFile(path));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (cause) {
    throw unreadable(path, 'encoding', { cause });
  }
}

/** Runs a file operation. @throws UNREADABLE_FILE with reason `missing` or `notReadable` */
export async function reading<T>(path: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (cause) {
    // What was read and then found wrong says more than that.
    if (cause instanceof FristwerkError) throw cause;
    throw unreadable(path, (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'notReadable', { cause });
  }
}

function misspelt(path: string, error: YAMLError, lines: LineCounter): FristwerkError {
  const { line, col: column } = lines.linePos(error.pos[0]);
  return unreadable(path, reasonOf(error), { details: { line, column }, cause: error });
}

function reasonOf({ code }: YAMLError): UnreadableReason {
  if (code === 'DUPLICATE_KEY') return 'duplicateKey';
  return code === 'MULTIPLE_DOCS' ? 'severalDocuments' : 'syntax';
}

function unreadable(
  path: string,
  reason: UnreadableReason,
  more: { readonly details?: object; readonly cause?: unknown },
): FristwerkError {
  const details = { reason, ...more.details };
  return new FristwerkError('UNREADABLE_FILE', { field: 'file', value: path, details, cause: more.cause });
}
