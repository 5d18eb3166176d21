import type { CaseEvent } from '../../domain/case-event';
import type { Decision } from '../../domain/decision';
import { entityTypeOf } from '../../domain/entity-id';
import { guidelineFor } from '../../rules/assess/guideline-for';
import { checklistOf } from '../../rules/duties/checklist';
import { effectiveEvents } from '../../rules/duties/ledger/index';
import { findOrganisation } from '../../store/organisations';
import { findSubject } from '../../store/persons';
import type { FristwerkDeps } from '../deps';
import { findEntity } from '../find-entity';
import { listDuties } from '../list-duties';
import type { EntityView } from './entities';
import { eventsOf } from './known-entity';
import { shownEvents } from './shown-events';

/** An entity with its person, decision, duties, checklist and events. @throws UNKNOWN_ENTITY */
export async function viewEntity(deps: FristwerkDeps, entity: string): Promise<EntityView> {
  const row = await findEntity(deps, entity);
  const { entity_id: entityId, organisation_id: organisation } = row;
  const [held, subject, duties, events] = await Promise.all([
    findOrganisation(deps.store, organisation),
    findSubject(deps.store, entityId),
    listDuties(deps, { entityId }),
    eventsOf(deps, entityId),
  ]);
  return {
    entityId,
    entityType: entityTypeOf(entityId),
    reference: row.reference,
    organisation: { id: organisation, name: held?.name ?? organisation },
    person: subject === undefined ? null : { givenName: subject.given_name, familyName: subject.family_name },
    decision: row.decision === null ? null : (JSON.parse(row.decision) as Decision),
    duties: duties.map(({ duty, overdue }) => ({ ...duty, overdue })),
    checklist: checklistFor(entityId, events),
    events: shownEvents(events),
  };
}

function checklistFor(entityId: string, events: readonly CaseEvent[]): EntityView['checklist'] {
  const entity = entityTypeOf(entityId);
  const story = effectiveEvents(entity, events);
  return checklistOf(entity, story, guidelineFor(entity, story));
}
