import type { Decision } from '../domain/decision';
import { findOrganisation } from '../store/organisations';
import { findSubject } from '../store/persons';
import type { Row } from '../store/schema';
import type { FristwerkDeps } from './deps';
import { entitiesCameToNothing } from './entities/came-to-nothing';
import { findEntity } from './find-entity';
import type { EmploymentView } from './fristwerk';
import { listDuties } from './list-duties';

/** One employment with its person, decision and duties. @throws UNKNOWN_ENTITY */
export async function viewEmployment(deps: FristwerkDeps, entity: string): Promise<EmploymentView> {
  return viewOf(deps, await findEntity(deps, entity), await entitiesCameToNothing(deps));
}

/** All employments, by file reference. */
export async function listEmployments(deps: FristwerkDeps): Promise<readonly EmploymentView[]> {
  const rows = await deps.store.db
    .selectFrom('entities')
    .selectAll()
    .where('entity_type', '=', 'employment')
    .orderBy('reference')
    .execute();
  const nothing = await entitiesCameToNothing(deps);
  return Promise.all(rows.map((row) => viewOf(deps, row, nothing)));
}

async function viewOf(
  deps: FristwerkDeps,
  row: Row<'entities'>,
  nothing: ReadonlySet<string>,
): Promise<EmploymentView> {
  const organisation = await findOrganisation(deps.store, row.organisation_id);
  const subject = await findSubject(deps.store, row.entity_id);
  const duties = await listDuties(deps, { entityId: row.entity_id });
  return {
    entityId: row.entity_id,
    reference: row.reference,
    organisation: { id: row.organisation_id, name: organisation?.name ?? row.organisation_id },
    person: subject === undefined ? null : { givenName: subject.given_name, familyName: subject.family_name },
    decision: row.decision === null || nothing.has(row.entity_id) ? null : (JSON.parse(row.decision) as Decision),
    duties: duties.map(({ duty, overdue }) => ({ ...duty, overdue })),
    eventCount: row.event_count,
  };
}
