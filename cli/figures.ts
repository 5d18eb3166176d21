import type { Command } from 'commander';
import { addCalculator } from './calculator-command';
import type { CliDependencies } from './dependencies';
import { figuresLines } from './figures-lines';

/** Adds `figures [file]`. */
export function addFigures(program: Command, deps: CliDependencies): void {
  addCalculator(program, deps, 'figures', figuresLines);
}
