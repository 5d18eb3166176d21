import type { Command } from 'commander';
import type { EntityFilter, ListedEntity } from '../client/entities/entities';
import type { EntityType } from '../domain/case-event';
import type { Outcome } from '../domain/decision';
import { CLI } from '../texts/cli';
import { entityLabel } from '../texts/entity-words';
import { RECORDS, VOIDED_FILE } from '../texts/records';
import { outcomeLabel } from '../texts/vocabulary';
import { connected, outputJson, type ReadOptions, withReadOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { kindNamed } from './entity-kind';
import { formatTable } from './table';

interface EntitiesOptions extends ReadOptions {
  readonly type?: string;
  readonly organisation?: string;
}

/** Adds `entities`. */
export function addEntities(program: Command, deps: CliDependencies): void {
  withReadOptions(program.command('entities'), deps)
    .description(RECORDS.commands.entities)
    .option(`--type ${RECORDS.placeholders.kind}`, RECORDS.options.type)
    .option(`--organisation ${CLI.placeholders.id}`, RECORDS.options.organisation)
    .action(async (options: EntitiesOptions) => {
      const filter = filterOf(options);
      const entities = await connected(deps, options, ({ fristwerk }) => fristwerk.entities(filter));
      if (options.json) outputJson(deps, entities);
      else deps.out(entityTable(entities, deps.width));
    });
}

function filterOf({ type, organisation }: EntitiesOptions): EntityFilter {
  return {
    ...(type !== undefined && { type: kindNamed(type, 'type') }),
    ...(organisation !== undefined && { organisation }),
  };
}

function entityTable(entities: readonly ListedEntity[], width: number): string {
  if (entities.length === 0) return RECORDS.empty.entities;
  const rows = entities.map(({ reference, entityType, voided, outcome, openDuties, overdueDuties, organisation }) => [
    reference,
    entityLabel(entityType),
    voided ? VOIDED_FILE : outcomeCell(outcome as Outcome | null, entityType, openDuties),
    String(openDuties),
    overdueDuties === 0 ? RECORDS.none : String(overdueDuties),
    organisation,
  ]);
  return formatTable(RECORDS.heads.entities, rows, width);
}

/**
 * An absence without replacement is in order too, so the list cannot say that one was found suitable; nor is it in order
 * while a replacement, a look at its length or a notice is owed (4.2).
 */
function outcomeCell(outcome: Outcome | null, entity: EntityType, openDuties: number): string {
  if (outcome === null) return RECORDS.undecided;
  if (entity !== 'absence' || outcome !== 'eligible') return outcomeLabel(outcome, entity);
  return openDuties > 0 ? RECORDS.stillOpen : RECORDS.inOrder;
}
