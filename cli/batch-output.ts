import { FristwerkError } from '../domain/errors';
import { batchSummary } from '../texts/calculators/command';
import { runBatch } from './batch';
import type { CliDependencies } from './dependencies';
import { inputLines } from './input-lines';

/**
 * Runs a batch from a stream to the output and sums it up on `err`. The lines have told their faults, so the call
 * itself ends without one: @throws INVALID_INPUT without faults when a line was refused, INTERNAL when one failed.
 */
export async function outputBatch(
  { out, err, taken }: CliDependencies,
  chunks: AsyncIterable<Uint8Array | string>,
  calculate: (input: unknown) => Promise<object>,
): Promise<void> {
  const write = (line: string): Promise<boolean> => {
    out(line);
    return taken();
  };
  const { total, refused, failed } = await runBatch(inputLines(chunks), calculate, write);
  err(batchSummary(total, refused));
  if (refused > 0) throw new FristwerkError(failed > 0 ? 'INTERNAL' : 'INVALID_INPUT', { faults: [] });
}
