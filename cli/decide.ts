import type { Command } from 'commander';
import { addCalculator } from './calculator-command';
import { decideLines } from './decide-lines';
import type { CliDependencies } from './dependencies';

/** Adds `decide [file]`. */
export function addDecide(program: Command, deps: CliDependencies): void {
  addCalculator(program, deps, 'decide', decideLines);
}
