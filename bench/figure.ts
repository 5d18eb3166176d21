import { cpus } from 'node:os';

/** One thing measured. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit:
    | 's'
    | 'MB'
    | 'events'
    | 'actions'
    | 'bytes'
    | 'per second'
    | 'of the engine'
    | 'of bare Temporal'
    | 'of those queued'
    | 'outcomes';
  /** What it is meant to stay below, or a rate above; null where nothing is agreed. Nothing fails when it does not. */
  readonly limit: number | null;
  /** What the value is made of. */
  readonly detail: unknown;
}

/** Writes a figure as one JSON line to standard output, with the machine it was measured on. */
export function printFigure(figure: Figure): void {
  const machine = { cores: cpus().length, node: process.versions.node };
  process.stdout.write(`${JSON.stringify({ ...figure, machine })}\n`);
}

/** Seconds since an instant of `performance.now()`, to the hundredth. */
export function secondsSince(began: number): number {
  return Math.round((performance.now() - began) / 10) / 100;
}
