import type { Kysely, Migration } from 'kysely';

/** How far the files have followed new house settings, and on which version a proposal rests. */
export function reassessments(): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('reassessments')
        .addColumn('version', 'integer', (c) => c.primaryKey())
        .addColumn('entities', 'integer', (c) => c.notNull())
        .addColumn('asked', 'integer', (c) => c.notNull())
        .addColumn('up_to', 'text', (c) => c.notNull())
        .addColumn('begun_at', 'text', (c) => c.notNull())
        .addColumn('ended_at', 'text')
        .execute();
      await db.schema
        .alterTable('settings_proposals')
        .addColumn('base_version', 'integer', (c) => c.notNull().defaultTo(0))
        .execute();
    },
  };
}
