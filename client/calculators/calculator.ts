import type { z } from 'zod';

/** The calculators by their command: `npx fristwerk due`. */
export const CALCULATOR_NAMES = ['decide', 'due', 'figures', 'fund', 'plan'] as const;
export type CalculatorName = (typeof CALCULATOR_NAMES)[number];

/** The sides of a calculator that have a schema. */
export const SCHEMA_SIDES = ['input', 'output'] as const;
export type SchemaSide = (typeof SCHEMA_SIDES)[number];

/** A pure function over the rules of the guideline, with the shapes of what goes in and what comes out. */
export interface Calculator<Result extends object> {
  readonly input: z.ZodType;
  readonly output: z.ZodType<Result>;
  /** Calculates from unchecked input and refuses it whole: @throws FristwerkError with one fault for each wrong field. */
  calculate(input: unknown): Promise<Result>;
}
