import type { Command } from 'commander';
import type { EntityView, ShownEvent } from '../client/entities/entities';
import type { EntityType } from '../domain/case-event';
import { checklistStanding } from '../texts/calculators/plan-standing';
import { checklistLabel } from '../texts/checklist-label';
import { CLI } from '../texts/cli';
import { entityLabel } from '../texts/entity-words';
import { entryDay, RECORDS, standingLabel, VOIDED_FILE } from '../texts/records';
import { eventLabel } from '../texts/vocabulary';
import { connected, outputJson, type ReadOptions, withReadOptions } from './common-options';
import { decisionLines } from './decision-lines';
import type { CliDependencies } from './dependencies';
import { dutyLines } from './duty-lines';
import { standingLines } from './standing-lines';
import { formatTable } from './table';

/** Adds `show <reference>`. */
export function addShow(program: Command, deps: CliDependencies): void {
  withReadOptions(program.command('show'), deps)
    .description(CLI.commands.show)
    .argument('<Aktenzeichen>', CLI.arguments.reference)
    .action(async (reference: string, options: ReadOptions) => {
      const view = await connected(deps, options, ({ fristwerk }) => fristwerk.entity(reference));
      if (options.json) outputJson(deps, view);
      else deps.out(told(view, deps).join('\n'));
    });
}

function told(view: EntityView, { width, today }: CliDependencies): string[] {
  const { decision, duties, checklist, standing, events, entityType } = view;
  return [
    ...heading(view),
    ...(decision === null ? [] : decisionLines(decision, width)),
    ...dutyLines(duties, today(), width),
    ...checklistLines(checklist, width),
    ...standingLines({ checklist: [], ...standing }, width),
    ...eventLines(events, entityType, width),
  ];
}

function heading({ reference, entityType, voided, person, organisation }: EntityView): string[] {
  const name = person === null ? CLI.erased : `${person.givenName} ${person.familyName}`;
  return [
    `${CLI.file} ${reference}${voided ? ` (${VOIDED_FILE})` : ''}`,
    `${RECORDS.kind}: ${entityLabel(entityType)}`,
    // Only staff and clients have a name that can be erased.
    ...(person === null && !NAMED.includes(entityType) ? [] : [`${CLI.person}: ${name}`]),
    `${CLI.organisation}: ${organisation.name} (${organisation.id})`,
  ];
}

const NAMED: readonly EntityType[] = ['employment', 'careCase'];

function checklistLines(checklist: EntityView['checklist'], width: number): string[] {
  if (checklist.length === 0) return [];
  const rows = checklist.map(({ id, provision, status, closing }) => [
    provision,
    checklistLabel(id),
    checklistStanding(status, closing?.on),
  ]);
  return ['', formatTable(RECORDS.heads.checklist, rows, width)];
}

function eventLines(events: readonly ShownEvent[], entity: EntityType, width: number): string[] {
  if (events.length === 0) return [];
  const rows = events.map(({ id, type, occurredOn, standing, now }) => [
    entryDay(occurredOn, now?.occurredOn),
    eventLabel(type, entity),
    standingLabel(standing),
    id,
  ]);
  return ['', RECORDS.entries, formatTable(RECORDS.heads.events, rows, width)];
}
