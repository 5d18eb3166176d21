import type { Command } from 'commander';
import { addCalculator } from './calculator-command';
import type { CliDependencies } from './dependencies';
import { fundLines } from './fund-lines';

/** Adds `fund [file]`. */
export function addFund(program: Command, deps: CliDependencies): void {
  addCalculator(program, deps, 'fund', fundLines);
}
