import type { FristwerkDeps } from '../deps';
import { withRefusalsNoted } from '../send-event';
import { begin } from './begin';
import type { Entities } from './entities';
import { anyEventRule } from './event-rule';
import { listEntities } from './list-entities';
import { recordEvent } from './record';
import { recordForMany } from './record-for-many';
import { viewEntity } from './view-entity';

/** Records what another use case has computed, such as the figures of a report: nothing that people tell by themselves. */
export function createComputedRecords(deps: FristwerkDeps): Pick<Entities, 'record'> {
  return {
    record: (entity, type, input, context, document) =>
      withRefusalsNoted(deps, `record ${type.slice(0, 40)}`, context, entity, () =>
        recordEvent(deps, entity, type, input, context, document, anyEventRule),
      ),
  };
}

/** The use cases of the five kinds of entity on one engine and one store. */
export function createEntities(deps: FristwerkDeps): Entities {
  return {
    begin: (entity, input, context) =>
      withRefusalsNoted(deps, `begin ${entity}`, context, null, () => begin(deps, entity, input, context)),
    record: (entity, type, input, context, document) =>
      withRefusalsNoted(deps, `record ${type.slice(0, 40)}`, context, entity, () =>
        recordEvent(deps, entity, type, input, context, document),
      ),
    recordForMany: (entities, type, input, context, document) =>
      withRefusalsNoted(deps, `record ${type.slice(0, 40)}`, context, null, () =>
        recordForMany(deps, entities, type, input, context, document),
      ),
    entity: (entity) => viewEntity(deps, entity),
    entities: (filter) => listEntities(deps, filter),
  };
}
