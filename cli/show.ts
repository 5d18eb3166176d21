import type { Command } from 'commander';
import type { EmploymentView } from '../client/fristwerk';
import { CLI } from '../texts/cli';
import { connected, outputJson, type ReadOptions, withReadOptions } from './common-options';
import { decisionLines } from './decision-lines';
import type { CliDependencies } from './dependencies';
import { dutyLines } from './duty-lines';

/** Adds `show <reference>`. */
export function addShow(program: Command, deps: CliDependencies): void {
  withReadOptions(program.command('show'), deps)
    .description(CLI.commands.show)
    .argument('<Aktenzeichen>', CLI.arguments.reference)
    .action(async (reference: string, options: ReadOptions) => {
      const view = await connected(deps, options, ({ fristwerk }) => fristwerk.employment(reference));
      if (options.json) outputJson(deps, view);
      else deps.out(told(view, deps).join('\n'));
    });
}

function told(view: EmploymentView, { width, today }: CliDependencies): string[] {
  const { decision, duties } = view;
  return [
    ...heading(view),
    ...(decision === null ? [] : decisionLines(decision, width)),
    ...dutyLines(duties, today(), width),
  ];
}

function heading({ reference, person, organisation }: EmploymentView): string[] {
  const name = person === null ? CLI.erased : `${person.givenName} ${person.familyName}`;
  return [
    `${CLI.file} ${reference}`,
    `${CLI.person}: ${name}`,
    `${CLI.organisation}: ${organisation.name} (${organisation.id})`,
  ];
}
