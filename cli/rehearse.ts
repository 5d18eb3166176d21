import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { rehearsalPage } from '../client/rehearsal/page/rehearsal-page';
import type { RehearsalEntry, RehearsalReport } from '../client/rehearsal/report';
import { type ErrorCode, type Fault, FristwerkError } from '../domain/errors';
import { dayOf } from '../domain/instant';
import { CLI } from '../texts/cli';
import { REHEARSAL, rehearsalProgress, rehearsalSummary } from '../texts/rehearsal';
import { outputJson, type ReadOptions, withReadOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { rehearsalLine } from './rehearsal-line';
import { rehearsalYear } from './rehearsal-year';
import { readScenario } from './scenario-file';
import { wrap } from './table';

interface RehearseOptions extends ReadOptions {
  readonly histories?: string;
  readonly html?: string;
  readonly brief?: true;
}

/** Adds `rehearse <scenario>`: a file, or a folder with a `scenario.yaml`. */
export function addRehearse(program: Command, deps: CliDependencies): void {
  withReadOptions(program.command('rehearse'), deps)
    .description(CLI.commands.rehearse)
    .argument('<Probelauf>', CLI.arguments.scenarioFile)
    .option('--histories <Ordner>', CLI.options.histories)
    .option(`--html ${CLI.placeholders.file}`, REHEARSAL.options.html)
    .option('--brief', REHEARSAL.options.brief)
    .action(async (file: string, options: RehearseOptions) => {
      const scenario = await readScenario(file);
      deps.err(CLI.preparingRehearsal);
      const report = await deps.rehearse(scenario, {
        dataFolder: options.data,
        onEntry: telling(deps, options),
        ...(options.histories !== undefined && { historyFolder: options.histories }),
      });
      if (options.html !== undefined) await writeFile(options.html, rehearsalPage(report));
      if (options.json) outputJson(deps, report);
      else tellReport(deps, report);
      refuseUnexpected(report);
    });
}

/** Each entry as it happens; where only the result is shown, each month on the side of progress. */
function telling(deps: CliDependencies, { json, brief }: RehearseOptions): (entry: RehearsalEntry) => void {
  if (!json && !brief) return (entry) => outputWrapped(deps, rehearsalLine(entry));
  let told = '';
  return ({ at }) => {
    const month = dayOf(at).slice(0, 7);
    if (month <= told) return;
    told = month;
    deps.err(rehearsalProgress(month));
  };
}

function tellReport(deps: CliDependencies, report: RehearsalReport): void {
  for (const line of rehearsalYear(report, deps.width)) deps.out(line);
  outputWrapped(deps, rehearsalSummary(report, report.summary));
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
