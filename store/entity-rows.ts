import type { Snapshot } from '../domain/assessment';
import type { CaseEvent } from '../domain/case-event';
import type { Decision } from '../domain/decision';
import type { Duty } from '../domain/duty';
import { entityTypeOf, referenceOf } from '../domain/entity-id';
import { owingOrganisation } from '../domain/owing-organisation';
import type { NewRow, Row } from './schema';

/** What one change brings to the read model of an entity. */
export interface EntityChange {
  readonly entityId: string;
  /** Organisation it belongs to; undefined for entities begun before version 0.3, whose first event names it. */
  readonly organisation?: string | undefined;
  /** Events the read model must already hold. */
  readonly fromEvent: number;
  readonly newEvents: readonly CaseEvent[];
  readonly decision: Decision | null | undefined;
  readonly duties: readonly Duty[];
  readonly planHash: string;
  /** Number of this change, counted from 1; a whole state has the number of its last change. */
  readonly step: number;
  readonly asOf: string;
}

/** The whole state of an entity as one change. */
export function wholeState(snapshot: Snapshot): EntityChange {
  const { entityId, organisation, events, decision, duties, planHash, step, asOf } = snapshot;
  const change = { entityId, organisation, fromEvent: 0, newEvents: events, decision, duties, step, asOf };
  return { ...change, planHash: planHash ?? '' };
}

/** The rows of one entity. */
export interface EntityRows {
  readonly entity: NewRow<'entities'>;
  readonly events: readonly NewRow<'events'>[];
  readonly duties: readonly NewRow<'duties'>[];
}

/**
 * The rows that a change writes; what it does not name stays as in `before`.
 * @param county the county's organisation, which owes what the county bears; undefined where there is none.
 */
export function rowsOf(change: EntityChange, county?: string, before?: Row<'entities'>): EntityRows {
  const organisation = before?.organisation_id ?? change.organisation ?? providerOf(change.newEvents);
  return {
    entity: entityRow(change, organisation, before),
    events: change.newEvents.map((event, index) => eventRow(change.entityId, change.fromEvent + index, event)),
    duties: change.duties.map((duty) => dutyRow(change.entityId, owingOrganisation(duty, organisation, county), duty)),
  };
}

/** The organisation is named by the entity's first event. */
function providerOf(events: readonly CaseEvent[]): string {
  const data = events[0]?.data as { provider?: string } | undefined;
  return data?.provider ?? '';
}

function entityRow(change: EntityChange, organisation: string, before?: Row<'entities'>): NewRow<'entities'> {
  const { entityId, decision } = change;
  return {
    entity_id: entityId,
    entity_type: entityTypeOf(entityId),
    reference: referenceOf(entityId),
    organisation_id: organisation,
    event_count: change.fromEvent + change.newEvents.length,
    plan_hash: change.planHash,
    step: change.step,
    outcome: decision?.outcome ?? before?.outcome ?? null,
    decision: decision ? JSON.stringify(decision) : (before?.decision ?? null),
    as_of: change.asOf,
  };
}

function eventRow(entityId: string, position: number, event: CaseEvent): NewRow<'events'> {
  return {
    entity_id: entityId,
    position,
    event_id: event.id,
    type: event.type,
    occurred_on: event.occurredOn,
    recorded_at: event.recordedAt,
    actor: event.actor,
    content_hash: event.contentHash,
    data: JSON.stringify(event.data),
  };
}

/** The event that a row holds, as it was recorded. */
export function eventIn(row: Row<'events'>): CaseEvent {
  return {
    id: row.event_id,
    type: row.type,
    occurredOn: row.occurred_on as CaseEvent['occurredOn'],
    recordedAt: row.recorded_at as CaseEvent['recordedAt'],
    actor: row.actor,
    data: JSON.parse(row.data),
    contentHash: row.content_hash,
  };
}

function dutyRow(entityId: string, organisation: string, duty: Duty): NewRow<'duties'> {
  return {
    entity_id: entityId,
    duty_id: duty.id,
    organisation_id: organisation,
    kind: duty.kind,
    provision: duty.provision,
    bearer: duty.bearer,
    addressee: duty.addressee,
    revision: duty.revision,
    status: duty.status,
    due_on: duty.due ?? null,
    aim_on: duty.aim,
    met_on: duty.fulfilment?.on ?? null,
    days_late: duty.fulfilment?.daysLate ?? null,
    duty: JSON.stringify(duty),
  };
}
