import type { Command } from 'commander';
import { RECORDS } from '../texts/records';
import { outputCommandResult } from './command-result';
import { commandContext, connected, type WriteOptions, withWriteOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { kindNamed } from './entity-kind';
import { readInput } from './given-input';

/** Adds `begin <kind> <file|->`. */
export function addBegin(program: Command, deps: CliDependencies): void {
  withWriteOptions(program.command('begin'), deps)
    .description(RECORDS.commands.begin)
    .argument('<Art>', RECORDS.arguments.kind)
    .argument('<Datei>', RECORDS.arguments.beginFile)
    .action(async (word: string, file: string, options: WriteOptions) => {
      const kind = kindNamed(word);
      const input = await readInput(file, deps);
      await connected(deps, options, async (connection) => {
        const context = await commandContext(deps, connection, options);
        const result = await connection.fristwerk.begin(kind, input, context);
        outputCommandResult(deps, result, context.requestId, options);
      });
    });
}
