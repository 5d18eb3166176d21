import { FristwerkError } from '../domain/errors';
import { CALCULATOR_WORDS } from '../texts/calculators/command';
import { MAX_INPUT_BYTES, parseInputText } from './input-file';

const NAME = CALCULATOR_WORDS.stdin;

/** Reads YAML or JSON that is piped in, as `readInputFile` reads a file. @throws UNREADABLE_FILE with the reason */
export async function readInputStream(chunks: AsyncIterable<Uint8Array | string>): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > MAX_INPUT_BYTES) throw unreadable('tooLarge', { max: MAX_INPUT_BYTES });
    parts.push(bytes);
  }
  return parseInputText(NAME, decoded(Buffer.concat(parts)));
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable('encoding', {}, cause);
  }
}

function unreadable(reason: 'tooLarge' | 'encoding', more: object, cause?: unknown): FristwerkError {
  return new FristwerkError('UNREADABLE_FILE', { field: 'file', value: NAME, details: { reason, ...more }, cause });
}
