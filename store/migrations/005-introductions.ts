import type { Kysely, Migration } from 'kysely';

/** Imports of what was already running, and how far each has come. */
export function introductionTables(): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('introductions')
        .addColumn('import_id', 'text', (c) => c.primaryKey())
        .addColumn('introduced_on', 'text', (c) => c.notNull())
        .addColumn('started_at', 'text', (c) => c.notNull())
        .addColumn('started_by', 'text', (c) => c.notNull())
        .addColumn('ended_at', 'text')
        .addColumn('ended_how', 'text')
        .execute();
      await db.schema
        .createTable('introduction_rows')
        .addColumn('import_id', 'text', (c) => c.notNull().references('introductions.import_id'))
        .addColumn('position', 'integer', (c) => c.notNull())
        .addColumn('remembered_as', 'text', (c) => c.notNull())
        .addColumn('entity_id', 'text', (c) => c.notNull())
        .addColumn('organisation_id', 'text', (c) => c.notNull())
        .addColumn('events_total', 'integer', (c) => c.notNull())
        .addColumn('events_done', 'integer', (c) => c.notNull())
        .addPrimaryKeyConstraint('introduction_rows_pk', ['import_id', 'position'])
        .execute();
      await db.schema.createIndex('introduction_rows_by_entity').on('introduction_rows').column('entity_id').execute();
    },
  };
}
