import type { Command } from 'commander';
import type { HistoryEntry } from '../client/fristwerk';
import type { Instant } from '../domain/instant';
import { CLI } from '../texts/cli';
import { formatInstant } from '../texts/format';
import { connected, outputJson, type ReadOptions, withReadOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { formatTable } from './table';

interface HistoryOptions extends ReadOptions {
  readonly raw?: true;
}

/** Adds `history <reference>`. */
export function addHistory(program: Command, deps: CliDependencies): void {
  withReadOptions(program.command('history'), deps)
    .description(CLI.commands.history)
    .argument('<Aktenzeichen>', CLI.arguments.reference)
    .option('--raw', CLI.options.raw)
    .action((reference: string, options: HistoryOptions) =>
      connected(deps, options, async ({ fristwerk }) => {
        if (options.raw) return outputJson(deps, await fristwerk.rawHistory(reference));
        const entries = await fristwerk.history(reference);
        if (options.json) outputJson(deps, entries);
        else deps.out(historyTable(entries, deps.width));
      }),
    );
}

function historyTable(entries: readonly HistoryEntry[], width: number): string {
  if (entries.length === 0) return CLI.empty.history;
  const rows = entries.map(({ at, kind, sentence }) => [formatInstant(at as Instant), CLI.entryKinds[kind], sentence]);
  return formatTable(CLI.heads.history, rows, width);
}
