import type { Command } from 'commander';
import { CLI } from '../texts/cli';
import { SETTINGS_WORDS } from '../texts/settings';
import { commandContext, connected, outputJson, type WriteOptions, withWriteOptions } from './common-options';
import type { CliDependencies } from './dependencies';

interface BounceOptions extends WriteOptions {
  readonly detail?: string;
}

/** Adds `bounce <message id> --detail`: for an operator, or the mail server's own hook. */
export function addBounce(program: Command, deps: CliDependencies): void {
  withWriteOptions(program.command('bounce'), deps)
    .description(SETTINGS_WORDS.commands.bounce)
    .argument('<Nachrichtenkennung>', SETTINGS_WORDS.arguments.messageId)
    .option(`--detail ${CLI.placeholders.text}`, SETTINGS_WORDS.options.detail)
    .action((messageId: string, options: BounceOptions) =>
      connected(deps, options, async (connection) => {
        const context = await commandContext(deps, connection, options);
        const noted = await connection.fristwerk.noteBounce(messageId, { detail: options.detail }, context);
        if (options.json) return outputJson(deps, noted);
        deps.out(noted.nobodyLeft ? SETTINGS_WORDS.nobodyLeft : SETTINGS_WORDS.bounced);
      }),
    );
}
