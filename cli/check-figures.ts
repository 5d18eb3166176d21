import type { Command } from 'commander';
import { CLI } from '../texts/cli';
import { CONTACT_WORDS, checkSentence } from '../texts/contacts';
import { outputCommandResult } from './command-result';
import { commandContext, connected, type WriteOptions, withWriteOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { gapTable } from './figures-of';
import { wrap } from './table';
import { yearOption } from './year-option';

interface CheckOptions extends WriteOptions {
  readonly year?: string;
  readonly provider?: string;
  readonly confirm?: string;
}

const { options: texts, commands } = CONTACT_WORDS;
const { placeholders } = CLI;

/** Adds `check-figures <grant> --year --provider`. */
export function addCheckFigures(program: Command, deps: CliDependencies): void {
  withWriteOptions(program.command('check-figures'), deps)
    .description(commands.checkFigures)
    .argument('<Aktenzeichen>', CONTACT_WORDS.arguments.grant)
    .option(`--year ${placeholders.year}`, texts.year)
    .option(`--provider ${placeholders.id}`, texts.provider)
    .option(`--confirm ${placeholders.text}`, texts.confirm)
    .action(async (grant: string, options: CheckOptions) => {
      const { provider, confirm: confirmed } = options;
      const input = { year: yearOption(options.year), provider, ...(confirmed !== undefined && { confirmed }) };
      await connected(deps, options, async (connection) => {
        const context = await commandContext(deps, connection, options);
        const result = await connection.fristwerk.checkFigures(grant, input, context);
        if (!options.json) {
          if (result.gaps.length > 0) deps.out(gapTable(result.gaps, deps.width));
          deps.out(wrap(checkSentence(result.gaps.length, confirmed !== undefined), deps.width).join('\n'));
        }
        outputCommandResult(deps, result, context.requestId, options);
      });
    });
}
