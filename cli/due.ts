import type { Command } from 'commander';
import { addCalculator } from './calculator-command';
import type { CliDependencies } from './dependencies';
import { dueLines } from './due-lines';

/** Adds `due [file]`. */
export function addDue(program: Command, deps: CliDependencies): void {
  addCalculator(program, deps, 'due', dueLines);
}
