import type { Kysely, Migration } from 'kysely';

/** Contacts for the key figures (3.11.1), and the figures that were reported from them (3.11.3). */
export function contactTables(): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await contactEntries(db);
      await contactRequests(db);
      await frozenFigures(db);
    },
  };
}

async function contactEntries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('contact_entries')
    .addColumn('contact_id', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('organisation_id', 'text', (c) => c.notNull().references('organisations.organisation_id'))
    .addColumn('change', 'text', (c) => c.notNull())
    .addColumn('on_day', 'text', (c) => c.notNull())
    .addColumn('contact', 'text', (c) => c.notNull())
    .addColumn('content_hash', 'text', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addColumn('request_id', 'text', (c) => c.notNull())
    .addColumn('recorded_at', 'text', (c) => c.notNull())
    .addColumn('recorded_by', 'text', (c) => c.notNull())
    .addColumn('superseded_at', 'text')
    .addPrimaryKeyConstraint('contact_entries_pk', ['contact_id', 'version'])
    .execute();
  await db.schema
    .createIndex('contact_entries_by_day')
    .on('contact_entries')
    .columns(['organisation_id', 'on_day'])
    .execute();
}

async function contactRequests(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('contact_requests')
    .addColumn('organisation_id', 'text', (c) => c.notNull())
    .addColumn('request_id', 'text', (c) => c.notNull())
    .addColumn('content_hash', 'text', (c) => c.notNull())
    .addColumn('contact_ids', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('contact_requests_pk', ['organisation_id', 'request_id'])
    .execute();
}

async function frozenFigures(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('frozen_figures')
    .addColumn('entity_id', 'text', (c) => c.notNull())
    .addColumn('event_id', 'text', (c) => c.notNull())
    .addColumn('organisation_id', 'text', (c) => c.notNull())
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('persons', 'integer', (c) => c.notNull())
    .addColumn('families', 'integer', (c) => c.notNull())
    .addColumn('talks', 'integer', (c) => c.notNull())
    .addColumn('contacts_hash', 'text', (c) => c.notNull())
    .addColumn('frozen_at', 'text', (c) => c.notNull())
    .addColumn('frozen_by', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('frozen_figures_pk', ['entity_id', 'event_id'])
    .execute();
}
