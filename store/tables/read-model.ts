import type { Json } from './json';

/** Read model: one row an entity. */
export interface EntitiesTable {
  entity_id: string;
  entity_type: string;
  /** File reference that people use, e.g. `IM-7K3Q2A`. */
  reference: string;
  organisation_id: string;
  event_count: number;
  plan_hash: string;
  /** How often decision or plan were settled so far. */
  step: number;
  outcome: string | null;
  decision: Json | null;
  /** The entity's clock at the last change. */
  as_of: string;
}

/** Read model: the events of each entity in their order. */
export interface EventsTable {
  entity_id: string;
  position: number;
  event_id: string;
  type: string;
  occurred_on: string;
  recorded_at: string;
  actor: string;
  content_hash: string;
  data: Json;
}

/** Read model: the duties of each entity. */
export interface DutiesTable {
  entity_id: string;
  duty_id: string;
  organisation_id: string;
  kind: string;
  provision: string;
  bearer: string;
  addressee: string;
  revision: number;
  status: string;
  due_on: string | null;
  aim_on: string;
  met_on: string | null;
  days_late: number | null;
  /** The whole duty. */
  duty: Json;
}

/** Which person an entity is about: kept apart so that the read model can be rebuilt without it. */
export interface EntitySubjectsTable {
  entity_id: string;
  person_id: string;
}
