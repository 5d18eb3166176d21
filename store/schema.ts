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

/** What a person is to be told of: one row a rung and recipient role, until a mail carries it. */
export interface NoticesTable {
  /** `rung key/role`; `rung key/role-for-role` where the mail to the second role did not arrive. */
  notice_key: string;
  rung_key: string;
  entity_id: string;
  duty_id: string;
  revision: number;
  offset_days: number;
  /** The organisation that owes the duty. */
  organisation_id: string;
  /** Null where nobody of the organisation can be told. */
  person_id: string | null;
  role: string;
  /** Everybody who is told of the rung: roles with commas between them. */
  told_roles: string;
  provision: string;
  /** The due day; of a prompt duty its house target. */
  due_on: string;
  /** The entity's clock when the rung came. */
  at: string;
  /** From when a mail may carry it, by the entity's clock. */
  compose_after: string;
  /** `own`: a mail for person, provision and due day. `digest`: the person's mail of the day. */
  kind: 'own' | 'digest';
  state: ColumnType<NoticeState, NoticeState, NoticeState>;
  /** The mail that carries it. */
  message_id: string | null;
}

/** `composed`: carried by a mail. `withdrawn`: its duty was closed, rested or had other dates before that. */
export type NoticeState = 'waiting' | 'composed' | 'withdrawn' | 'undeliverable';

/** When somebody who is reminded is not there; never why. */
export interface AwayTable {
  person_id: string;
  from_day: string;
  to_day: string;
  noted_at: string;
  noted_by: string;
}

/** House settings that one person has proposed and another has to confirm. */
export interface SettingsProposalsTable {
  proposal_id: string;
  settings: Json;
  proposed_at: string;
  proposed_by: string;
  /** Version of the settings that it became; null while it waits. */
  version: number | null;
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

/** Append-only: each version of each contact (3.11.1), references and categories only. One version holds at a time. */
export interface ContactEntriesTable {
  contact_id: string;
  version: number;
  organisation_id: string;
  change: 'recorded' | 'corrected' | 'voided';
  on_day: string;
  contact: Json;
  content_hash: string;
  /** Of a correction or a voiding. */
  reason: string | null;
  request_id: string;
  recorded_at: string;
  recorded_by: string;
  /** When another version took its place. */
  superseded_at: string | null;
}

/** Requests that changed contacts, with their answers: the same request twice is one. */
export interface ContactRequestsTable {
  organisation_id: string;
  request_id: string;
  content_hash: string;
  /** Ids of the contacts, in the order of the request. */
  contact_ids: Json;
  at: string;
}

/** Figures of an annual report (3.11.3) as they stood when it was sent. */
export interface FrozenFiguresTable {
  entity_id: string;
  event_id: string;
  organisation_id: string;
  year: number;
  persons: number;
  families: number;
  talks: number;
  /** Of the contacts from which they were counted. */
  contacts_hash: string;
  frozen_at: string;
  frozen_by: string;
}

/** Calendar feeds. */
export interface FeedsTable {
  feed_id: string;
  /** SHA-256 of the token, which is kept nowhere. */
  token_hash: string;
  organisation_id: string;
  /** Null: all duties of the organisation. */
  person_id: string | null;
  created_at: string;
  created_by: string;
  revoked_at: string | null;
  revoked_by: string | null;
}

/** An import of what was already running. */
export interface IntroductionsTable {
  /** Follows from the files and the day of the introduction. */
  import_id: string;
  introduced_on: string;
  started_at: string;
  started_by: string;
  /** Null while it is unfinished. */
  ended_at: string | null;
  ended_how: 'finished' | 'abandoned' | null;
}

/** Each entity of an import, in the order in which they are begun. */
export interface IntroductionRowsTable {
  import_id: string;
  position: number;
  /** Sheet and a hash of organisation and key, since a key may be a name. */
  remembered_as: string;
  entity_id: string;
  organisation_id: string;
  events_total: number;
  events_done: number;
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
  notices: NoticesTable;
  away: AwayTable;
  settings_proposals: SettingsProposalsTable;
  delivery_attempts: DeliveryAttemptsTable;
  refusals: RefusalsTable;
  contact_entries: ContactEntriesTable;
  contact_requests: ContactRequestsTable;
  frozen_figures: FrozenFiguresTable;
  feeds: FeedsTable;
  introductions: IntroductionsTable;
  introduction_rows: IntroductionRowsTable;
}

export type Row<Table extends keyof StoreSchema> = Selectable<StoreSchema[Table]>;
export type NewRow<Table extends keyof StoreSchema> = Insertable<StoreSchema[Table]>;
