import type { Command } from 'commander';
import { CLI } from '../texts/cli';
import type { CliDependencies } from './dependencies';

/** Gives a program German help and makes it throw instead of ending the process. Commands added later inherit it. */
export function germanHelp(program: Command, deps: Pick<CliDependencies, 'out' | 'err' | 'width'>): Command {
  return program
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', CLI.help)
    .helpCommand('help [Befehl]', CLI.helpCommand)
    .configureOutput({
      writeOut: (text) => deps.out(text.trimEnd()),
      writeErr: (text) => deps.err(text.trimEnd()),
      getOutHelpWidth: () => deps.width,
      getErrHelpWidth: () => deps.width,
      // The thrown error is worded in German by whoever catches it.
      outputError: () => {},
    })
    .configureHelp({
      styleTitle: (title) => (CLI.titles as Record<string, string>)[title] ?? title,
      styleUsage: germanPlaceholders,
      styleSubcommandTerm: germanPlaceholders,
      optionDescription: ({ description }) => description,
    });
}

function germanPlaceholders(text: string): string {
  return text.replaceAll('[options]', '[Optionen]').replaceAll('[command]', '[Befehl]');
}
