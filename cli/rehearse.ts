import type { Command } from 'commander';
import type { RehearsalEntry, RehearsalReport } from '../client/rehearsal/report';
import { type ErrorCode, type Fault, FristwerkError } from '../domain/errors';
import { CLI } from '../texts/cli';
import { rehearsalSummary } from '../texts/rehearsal';
import { outputJson, type ReadOptions, withReadOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { readInputFile } from './input-file';
import { rehearsalLine } from './rehearsal-line';
import { wrap } from './table';

/** Adds `rehearse <scenario>`. */
export function addRehearse(program: Command, deps: CliDependencies): void {
  withReadOptions(program.command('rehearse'), deps)
    .description(CLI.commands.rehearse)
    .argument('<Probelauf>', CLI.arguments.scenarioFile)
    .option('--histories <Ordner>', CLI.options.histories)
    .action(async (file: string, options: ReadOptions & { histories?: string }) => {
      const scenario = await readInputFile(file);
      deps.err(CLI.preparingRehearsal);
      const onEntry = (entry: RehearsalEntry) => (options.json ? undefined : outputWrapped(deps, rehearsalLine(entry)));
      const report = await deps.rehearse(scenario, {
        dataFolder: options.data,
        onEntry,
        ...(options.histories !== undefined && { historyFolder: options.histories }),
      });
      if (options.json) outputJson(deps, report);
      else outputWrapped(deps, rehearsalSummary(report, report.summary));
      refuseUnexpected(report);
    });
}

function outputWrapped({ out, width }: CliDependencies, text: string): void {
  out(wrap(text, width).join('\n'));
}

/** A step that was refused without the scenario saying so makes the whole call a refusal. */
function refuseUnexpected({ entries }: RehearsalReport): void {
  const refused = entries.filter((entry) => entry.kind === 'refused' && !entry.expected);
  const [first] = refused;
  if (first?.kind !== 'refused') return;
  const faults = refused.flatMap((entry) => ('faults' in entry ? (entry.faults as readonly Fault[]) : []));
  throw new FristwerkError(first.code as ErrorCode, { faults });
}
