import type { Command } from 'commander';
import type { EmploymentView } from '../client/fristwerk';
import type { Decision } from '../domain/decision';
import { CLI } from '../texts/cli';
import { findingSentence } from '../texts/decision';
import { findingLabel } from '../texts/finding-label';
import { decisionSentence } from '../texts/history';
import { dutyLabel, kindLabel } from '../texts/vocabulary';
import { connected, outputJson, type ReadOptions, withReadOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { dueCell, statusCell } from './duty-cells';
import { formatTable, wrap } from './table';

/** Adds `show <reference>`. */
export function addShow(program: Command, deps: CliDependencies): void {
  withReadOptions(program.command('show'), deps)
    .description(CLI.commands.show)
    .argument('<Aktenzeichen>', CLI.arguments.reference)
    .action(async (reference: string, options: ReadOptions) => {
      const view = await connected(deps, options, ({ fristwerk }) => fristwerk.employment(reference));
      if (options.json) outputJson(deps, view);
      else deps.out([...heading(view), ...decisionPart(view, deps), ...dutyPart(view, deps)].join('\n'));
    });
}

function heading({ reference, person, organisation }: EmploymentView): string[] {
  const name = person === null ? CLI.erased : `${person.givenName} ${person.familyName}`;
  return [
    `${CLI.file} ${reference}`,
    `${CLI.person}: ${name}`,
    `${CLI.organisation}: ${organisation.name} (${organisation.id})`,
  ];
}

function decisionPart({ decision }: EmploymentView, { width }: CliDependencies): string[] {
  if (decision === null) return [];
  return ['', ...wrap(decisionSentence(decision), width), '', findingTable(decision, width)];
}

function findingTable({ findings }: Decision, width: number): string {
  const rows = findings.map((finding) => [finding.provision, findingLabel(finding), findingSentence(finding)]);
  return formatTable(CLI.heads.findings, rows, width);
}

function dutyPart({ duties }: EmploymentView, { width, today }: CliDependencies): string[] {
  if (duties.length === 0) return ['', CLI.empty.plan];
  const rows = duties.map((duty) => [
    dueCell(duty, today()),
    dutyLabel(duty.id).title,
    duty.id,
    kindLabel(duty.kind),
    statusCell(duty),
  ]);
  return ['', formatTable(CLI.heads.plan, rows, width)];
}
