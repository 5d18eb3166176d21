import type { Command } from 'commander';
import { type CoveredRow, viewCoverage } from '../client/guideline/view-coverage';
import { CLI } from '../texts/cli';
import { COVERAGE_KINDS, coverageSummary } from '../texts/coverage/coverage';
import { coveringLabels, GUIDELINE } from '../texts/pages/guideline';
import { outputJson } from './common-options';
import type { CliDependencies } from './dependencies';
import { formatTable, wrap } from './table';

/** Adds `coverage`: every row of the guideline with how and by what it is covered. Needs no running Fristwerk. */
export function addCoverage(program: Command, deps: CliDependencies): void {
  program
    .command('coverage')
    .description(CLI.commands.coverage)
    .option(`--edition ${CLI.placeholders.day}`, CLI.options.edition)
    .option('--json', CLI.options.json)
    .action(({ edition, json }: { edition?: string; json?: true }) => {
      const view = viewCoverage(edition);
      if (json) return outputJson(deps, view);
      deps.out(formatTable(CLI.heads.coverage, view.rows.map(cells), deps.width));
      for (const line of ['', ...wrap(coverageSummary(view.counts), deps.width)]) deps.out(line);
    });
}

function cells({ id, title, how, by }: CoveredRow): string[] {
  return [id, title, COVERAGE_KINDS[how], coveringLabels(by).join('; ') || GUIDELINE.byText];
}
