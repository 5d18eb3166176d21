import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';
import type { DeliveryResult, DeliveryState } from '../domain/delivery';

/** JSON kept as text, so that SQLite and PostgreSQL read alike. */
type Json = string;

/** Providers, county, granting authority. */
export interface OrganisationsTable {
  organisation_id: string;
  kind: string;
  name: string;
}

/** Who holds which role in an organisation. */
export interface AppointmentsTable {
  organisation_id: string;
  role: string;
  person_id: string;
}

/** Personal data of staff and of those reminded. The only table with names and addresses. */
export interface PersonsTable {
  person_id: string;
  given_name: string;
  family_name: string;
  email: string | null;
}

/** House settings (readings, reminder plan, calendar days), one row a version; the newest holds. */
export interface HouseSettingsTable {
  version: Generated<number>;
  settings: Json;
  set_at: string;
  set_by: string;
}

/** Evidence handed in, under the person it concerns. */
export interface DocumentsTable {
  document_id: string;
  person_id: string | null;
  entity_id: string;
  file_name: string;
  media_type: string;
  size: number;
  sha256: string;
  content: Buffer;
  added_at: string;
  added_by: string;
}

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

/** A mail, fixed when queued. Its state changes; its content never does. */
export interface DeliveriesTable {
  /** `<hash of its sorted rung keys>@<domain>` without angle brackets. */
  message_id: string;
  entity_id: string;
  person_id: string;
  recipient_role: string;
  subject: string;
  text_body: string;
  html_body: string;
  ics: string | null;
  /** The entity's clock when it was queued; the mail's `Date:`. */
  queued_at: string;
  state: ColumnType<DeliveryState, DeliveryState, DeliveryState>;
  lease_until: string | null;
  attempts: number;
}

/** The rungs that a mail carries; a rung is carried once. */
export interface DeliveryRungsTable {
  rung_key: string;
  message_id: string;
  entity_id: string;
  duty_id: string;
  offset_days: number;
}

/** Append-only: what became of each mail. */
export interface DeliveryAttemptsTable {
  attempt_id: Generated<number>;
  message_id: string;
  at: string;
  result: DeliveryResult;
  detail: string;
}

/** Refusals leave no history: they are noted here, without the payload. */
export interface RefusalsTable {
  refusal_id: Generated<number>;
  at: string;
  command: string;
  code: string;
  actor: string;
  entity_id: string | null;
}

export interface StoreSchema {
  organisations: OrganisationsTable;
  appointments: AppointmentsTable;
  persons: PersonsTable;
  house_settings: HouseSettingsTable;
  documents: DocumentsTable;
  entities: EntitiesTable;
  events: EventsTable;
  duties: DutiesTable;
  entity_subjects: EntitySubjectsTable;
  deliveries: DeliveriesTable;
  delivery_rungs: DeliveryRungsTable;
  delivery_attempts: DeliveryAttemptsTable;
  refusals: RefusalsTable;
}

export type Row<Table extends keyof StoreSchema> = Selectable<StoreSchema[Table]>;
export type NewRow<Table extends keyof StoreSchema> = Insertable<StoreSchema[Table]>;
