import type { Command } from 'commander';
import { addCalculator } from './calculator-command';
import type { CliDependencies } from './dependencies';
import { planLines } from './plan-lines';

/** Adds `plan [file]`. */
export function addPlan(program: Command, deps: CliDependencies): void {
  addCalculator(program, deps, 'plan', planLines);
}
