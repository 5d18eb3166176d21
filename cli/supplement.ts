import type { Command } from 'commander';
import { CLI } from '../texts/cli';
import { outputCommandResult } from './command-result';
import { commandContext, connected, type WriteOptions, withWriteOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { readInputFile } from './input-file';

/** Adds `supplement <reference> <file>`. */
export function addSupplement(program: Command, deps: CliDependencies): void {
  withWriteOptions(program.command('supplement'), deps)
    .description(CLI.commands.supplement)
    .argument('<Aktenzeichen>', CLI.arguments.reference)
    .argument('<Datei>', CLI.arguments.supplementFile)
    .action(async (reference: string, file: string, options: WriteOptions) => {
      const input = await readInputFile(file);
      await connected(deps, options, async (connection) => {
        const context = await commandContext(deps, connection, options);
        const result = await connection.fristwerk.supplement(reference, input, context);
        outputCommandResult(deps, result, context.requestId, options);
      });
    });
}
