import { referenceOf } from '../../../domain/entity-id';
import { createBreather } from '../breather';
import { readRows } from '../cells/read-rows';
import type { Ground } from '../story/ground';
import { planEntities } from '../story/plan-entities';
import type { PlannedEntity } from '../story/planned-entity';
import { faultAt, type ImportFault, type ImportFile } from '../upload';
import { readFiles } from '../workbook/read-files';
import { betweenRows } from './between-rows';
import { type PlannedDuties, plannedDuties } from './planned-duties';
import type { IntroductionReport, ReportedEntity } from './report';

/** A planned entity with the duties that follow. */
export interface CheckedEntity {
  readonly entity: PlannedEntity;
  readonly duties: PlannedDuties;
}

/** Everything that a check finds; the entities that are begun only where nothing is wrong. */
export interface Checked {
  readonly report: Omit<IntroductionReport, 'state'>;
  readonly entities: readonly CheckedEntity[];
}

/** Reads the files, judges each row by the rules of the product, and tells everything that is wrong. Nothing is written. */
export async function check(files: readonly ImportFile[], ground: Ground): Promise<Checked> {
  const read = await readFiles(files);
  const breathe = createBreather();
  const { rows, faults } = await readRows(read.tables, breathe);
  const plan = await planEntities(rows, ground, breathe);
  const between = betweenRows(plan.entities, ground);
  const checked: CheckedEntity[] = [];
  for (const entity of plan.entities.filter((one) => !between.known.has(one)))
    if (entity.events.length > 0) {
      checked.push({ entity, duties: await plannedDuties(entity, ground) });
      await breathe();
    }
  const all = [
    ...read.faults,
    ...faults,
    ...plan.faults,
    ...plan.entities.flatMap((entity) => entity.faults),
    ...between.faults,
    ...checked.flatMap(({ entity, duties }) => (entity.faults.length > 0 ? [] : duties.faults)),
  ];
  const nothing = all.length === 0 && plan.entities.length === 0;
  const { importId, introducedOn } = ground;
  return {
    report: {
      importId,
      introducedOn,
      faults: nothing ? [noRows(files)] : all,
      warnings: between.warnings,
      entities: checked.map(reported),
    },
    entities: checked,
  };
}

function noRows([file]: readonly ImportFile[]): ImportFault {
  return faultAt({ sheet: file?.name ?? '' }, 'REQUIRED_FIELD', undefined, { reason: 'noRows' });
}

function reported({ entity, duties }: CheckedEntity): ReportedEntity {
  const { place, key, entity: entityType, organisation, events } = entity;
  const { open, outcome, overdue, undecided, settled, met } = duties;
  return {
    place,
    key,
    entityType,
    organisation,
    reference: referenceOf(entity.entityId),
    events: events.length,
    outcome,
    open: open.map(({ id, kind, provision, due, aim }) => ({
      id,
      kind,
      provision,
      aim,
      ...(due === undefined ? {} : { due }),
    })),
    overdue,
    undecided,
    settled,
    met,
  };
}
