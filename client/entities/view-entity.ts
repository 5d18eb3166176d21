import type { CaseEvent } from '../../domain/case-event';
import type { Decision } from '../../domain/decision';
import type { Duty } from '../../domain/duty';
import { entityTypeOf } from '../../domain/entity-id';
import { dayOf } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';
import { guidelineFor } from '../../rules/assess/guideline-for';
import { checklistOf } from '../../rules/duties/checklist';
import { type HouseSettings, houseSettings } from '../../rules/duties/house-settings';
import { cameToNothing, effectiveEvents } from '../../rules/duties/ledger/index';
import { readingsOf } from '../../rules/guideline/readings';
import { entityStanding } from '../../rules/standing/entity-standing';
import { currentHouseSettings } from '../../store/house-settings';
import { organisationNames } from '../../store/organisation-names';
import { findOrganisation } from '../../store/organisations';
import { findSubject } from '../../store/persons';
import type { FristwerkDeps } from '../deps';
import { findEntity } from '../find-entity';
import { listDuties } from '../list-duties';
import type { EntityView } from './entities';
import { eventsOf } from './known-entity';
import { shownEvents } from './shown-events';

/** An entity with its person, decision, duties, checklist and events, and what stands beside them today. @throws UNKNOWN_ENTITY */
export async function viewEntity(deps: FristwerkDeps, entity: string): Promise<EntityView> {
  const row = await findEntity(deps, entity);
  const { entity_id: entityId, organisation_id: organisation } = row;
  const [held, subject, duties, events, settings] = await Promise.all([
    findOrganisation(deps.store, organisation),
    findSubject(deps.store, entityId),
    listDuties(deps, { entityId }),
    eventsOf(deps, entityId),
    currentHouseSettings(deps.store),
  ]);
  const voided = cameToNothing(events);
  const owners = await organisationNames(
    deps.store,
    duties.flatMap(({ duty }) => duty.owedBy ?? []),
  );
  return {
    entityId,
    ...(voided && { voided }),
    entityType: entityTypeOf(entityId),
    reference: row.reference,
    organisation: { id: organisation, name: held?.name ?? organisation },
    person: subject === undefined ? null : { givenName: subject.given_name, familyName: subject.family_name },
    decision: voided || row.decision === null ? null : (JSON.parse(row.decision) as Decision),
    duties: duties.map(({ duty, overdue }) => ({ ...duty, overdue, ...ownerOf(duty, owners) })),
    ...besideDuties(entityId, events, houseSettings(settings), dayOf(deps.now())),
    events: shownEvents(entityTypeOf(entityId), events),
  };
}

function ownerOf({ owedBy }: Duty, names: Readonly<Record<string, string>>): { readonly owner?: string } {
  return owedBy === undefined ? {} : { owner: names[owedBy] ?? owedBy };
}

function besideDuties(
  entityId: string,
  events: readonly CaseEvent[],
  { readings, retentionYears }: HouseSettings,
  asOf: LegalDate,
): Pick<EntityView, 'checklist' | 'standing'> {
  const entity = entityTypeOf(entityId);
  const story = effectiveEvents(entity, events);
  // What was begun by mistake asks for nothing.
  if (story.length === 0) return { checklist: [], standing: {} };
  const guideline = guidelineFor(entity, story);
  const basis = { guideline, readings: readingsOf(guideline, readings) };
  const { standing } = entityStanding(entity, story, { asOf, retentionYears }, basis);
  return { checklist: checklistOf(entity, story, guideline), standing };
}
