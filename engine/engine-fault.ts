/** Thrown when no engine can be had. Its message is German, complete, and names the remedy. */
export class EngineFault extends Error {
  override readonly name = 'EngineFault';
}
