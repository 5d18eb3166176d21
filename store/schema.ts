import type { Insertable, Selectable } from 'kysely';
import type { ContactEntriesTable, ContactRequestsTable, FrozenFiguresTable } from './tables/contacts';
import type { DocumentsTable, RefusalsTable } from './tables/evidence';
import type { FeedsTable } from './tables/feeds';
import type { IntroductionRowsTable, IntroductionsTable } from './tables/introductions';
import type { DeliveriesTable, DeliveryAttemptsTable, DeliveryRungsTable, NoticesTable } from './tables/outbox';
import type { AppointmentsTable, AwayTable, OrganisationsTable, PersonsTable } from './tables/people';
import type { DutiesTable, EntitiesTable, EntitySubjectsTable, EventsTable } from './tables/read-model';
import type { HouseSettingsTable, ReassessmentsTable, SettingsProposalsTable } from './tables/settings';

/** Every table by its name; the tables themselves stand in `tables/`, by notion. */
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
  reassessments: ReassessmentsTable;
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
