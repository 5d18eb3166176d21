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

/** A step that was refused, or accepted, against what the scenario says makes the whole call a refusal. */
function refuseUnexpected({ entries }: RehearsalReport): void {
  const surprises = entries.flatMap(surpriseIn);
  const [first] = surprises;
  if (first === undefined) return;
  throw new FristwerkError(first.code, { faults: surprises.flatMap(({ faults }) => faults) });
}

function surpriseIn(entry: RehearsalEntry): Pick<FristwerkError, 'code' | 'faults'>[] {
  if (entry.kind === 'refused' && !entry.expected)
    return [{ code: entry.code as ErrorCode, faults: entry.faults as readonly Fault[] }];
  if (entry.kind !== 'step' || entry.expectedRefusal === undefined) return [];
  const details = { expected: entry.expectedRefusal };
  const fault: Fault = { code: 'STEP_NOT_REFUSED', field: `steps.${entry.step - 1}`, value: entry.command, details };
  return [{ code: fault.code, faults: [fault] }];
}
