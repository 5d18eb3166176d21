import type { Command } from 'commander';
import { CLI } from '../texts/cli';
import { outputCommandResult } from './command-result';
import { commandContext, connected, type WriteOptions, withWriteOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { readInputFile } from './input-file';

/** Adds `hire <file>`. */
export function addHire(program: Command, deps: CliDependencies): void {
  withWriteOptions(program.command('hire'), deps)
    .description(CLI.commands.hire)
    .argument('<Datei>', CLI.arguments.hireFile)
    .action(async (file: string, options: WriteOptions) => {
      const input = await readInputFile(file);
      await connected(deps, options, async (connection) => {
        const context = await commandContext(deps, connection, options);
        const result = await connection.fristwerk.hire(input, context);
        outputCommandResult(deps, result, context.requestId, options);
      });
    });
}
