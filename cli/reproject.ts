import type { Command } from 'commander';
import { CLI, reprojectionSentence } from '../texts/cli';
import { connected, outputJson, type ReadOptions, withReadOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { formatTable } from './table';

/** Adds `reproject`. */
export function addReproject(program: Command, deps: CliDependencies): void {
  withReadOptions(program.command('reproject'), deps)
    .description(CLI.commands.reproject)
    .action(async (options: ReadOptions) => {
      const report = await connected(deps, options, ({ fristwerk }) => {
        deps.err(CLI.reprojecting);
        return fristwerk.reproject();
      });
      if (options.json) return outputJson(deps, report);
      const { entities, differences } = report;
      deps.out(reprojectionSentence(entities, differences.length));
      const rows = differences.map(({ entityId, what }) => [entityId, CLI.corrections[what] ?? what]);
      if (rows.length > 0) deps.out(formatTable(CLI.heads.differences, rows, deps.width));
    });
}
