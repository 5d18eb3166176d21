import { call } from '../fake-fristwerk';

/** Runs a calculator on what is piped in. */
export function calculate(argv: readonly string[], ...piped: readonly (string | Uint8Array)[]) {
  return call(argv, {}, { stdin: () => chunksOf(piped), width: 120 });
}

async function* chunksOf(parts: readonly (string | Uint8Array)[]) {
  yield* parts;
}
