import { MAX_INPUT_BYTES } from './input-file';

/** A line of a batch: its number from 1, and its text; null where it is too long or not in UTF-8. */
export interface InputLine {
  readonly number: number;
  readonly text: string | null;
  readonly reason?: 'tooLarge' | 'encoding';
}

const NEWLINE = 0x0a;

/** The lines of a stream, one at a time: never more than one line and one chunk is held, and of a too long line nothing. */
export async function* inputLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<InputLine> {
  const line = new PartialLine();
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      line.add(bytes.subarray(from, end));
      yield line.take();
      from = end + 1;
    }
    line.add(bytes.subarray(from));
  }
  if (line.length > 0) yield line.take();
}

class PartialLine {
  length = 0;
  private parts: Uint8Array[] = [];
  private number = 0;

  add(part: Uint8Array): void {
    this.length += part.length;
    if (this.length > MAX_INPUT_BYTES) this.parts = [];
    else this.parts.push(part);
  }

  take(): InputLine {
    const { length, parts } = this;
    this.length = 0;
    this.parts = [];
    this.number += 1;
    if (length > MAX_INPUT_BYTES) return { number: this.number, text: null, reason: 'tooLarge' };
    return { number: this.number, ...decoded(parts) };
  }
}

function decoded(parts: readonly Uint8Array[]): Pick<InputLine, 'text' | 'reason'> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
  } catch {
    return { text: null, reason: 'encoding' };
  }
}
