import type { Command } from 'commander';
import type { DutyFilter, ListedDuty } from '../client/fristwerk';
import { DUTY_STATUSES } from '../domain/duty';
import { FristwerkError } from '../domain/errors';
import { legalDate } from '../domain/legal-date';
import { PARTIES } from '../domain/party';
import { CLI } from '../texts/cli';
import { dutyLabel, kindLabel } from '../texts/vocabulary';
import { connected, outputJson, type ReadOptions, withReadOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { dueCell, statusCell } from './duty-cells';
import { formatTable } from './table';

interface DutiesOptions extends ReadOptions {
  readonly status?: string;
  readonly bearer?: string;
  readonly dueBefore?: string;
  readonly organisation?: string;
}

const { options: texts, placeholders } = CLI;

/** Adds `duties`. */
export function addDuties(program: Command, deps: CliDependencies): void {
  withReadOptions(program.command('duties'), deps)
    .description(CLI.commands.duties)
    .option(`--status ${placeholders.text}`, texts.status)
    .option(`--bearer ${placeholders.text}`, texts.bearer)
    .option(`--due-before ${placeholders.day}`, texts.dueBefore)
    .option(`--organisation ${placeholders.id}`, texts.organisation)
    .action(async (options: DutiesOptions) => {
      const filter = filterOf(options);
      const duties = await connected(deps, options, ({ fristwerk }) => fristwerk.duties(filter));
      if (options.json) outputJson(deps, duties);
      else deps.out(dutyTable(duties, deps));
    });
}

function filterOf({ status, bearer, dueBefore, organisation }: DutiesOptions): DutyFilter {
  return {
    ...(status !== undefined && { status: chosen('status', status, [...DUTY_STATUSES, 'overdue'] as const) }),
    ...(bearer !== undefined && { bearer: chosen('bearer', bearer, PARTIES) }),
    ...(dueBefore !== undefined && { dueBefore: legalDate(dueBefore, 'dueBefore') }),
    ...(organisation !== undefined && { organisation }),
  };
}

function chosen<const Choice extends string>(field: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new FristwerkError('INVALID_CHOICE', { field, value, details: { choices } });
  return choice;
}

function dutyTable(duties: readonly ListedDuty[], { width, today }: CliDependencies): string {
  if (duties.length === 0) return CLI.empty.duties;
  const rows = duties.map(({ duty, overdue, reference, organisation }) => [
    dueCell(duty, today()),
    reference,
    dutyLabel(duty.id).title,
    kindLabel(duty.kind),
    statusCell({ ...duty, overdue }),
    organisation,
  ]);
  return formatTable(CLI.heads.duties, rows, width);
}
