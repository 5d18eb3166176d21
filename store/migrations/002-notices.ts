import type { Kysely, Migration } from 'kysely';

/** What people are to be told of, when they are away, and settings that wait for a second person. */
export function notices(): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await noticeTable(db);
      await peopleAway(db);
      await proposals(db);
    },
  };
}

async function noticeTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('notices')
    .addColumn('notice_key', 'text', (c) => c.primaryKey())
    .addColumn('rung_key', 'text', (c) => c.notNull())
    .addColumn('entity_id', 'text', (c) => c.notNull())
    .addColumn('duty_id', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('offset_days', 'integer', (c) => c.notNull())
    .addColumn('organisation_id', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text')
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('told_roles', 'text', (c) => c.notNull())
    .addColumn('provision', 'text', (c) => c.notNull())
    .addColumn('due_on', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('compose_after', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('message_id', 'text')
    .execute();
  await db.schema.createIndex('notices_waiting').on('notices').columns(['state', 'compose_after']).execute();
  await db.schema.createIndex('notices_by_rung').on('notices').column('rung_key').execute();
  await db.schema.createIndex('notices_by_message').on('notices').column('message_id').execute();
  await db.schema.createIndex('notices_by_entity').on('notices').column('entity_id').execute();
}

async function peopleAway(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('away')
    .addColumn('person_id', 'text', (c) => c.notNull().references('persons.person_id'))
    .addColumn('from_day', 'text', (c) => c.notNull())
    .addColumn('to_day', 'text', (c) => c.notNull())
    .addColumn('noted_at', 'text', (c) => c.notNull())
    .addColumn('noted_by', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('away_pk', ['person_id', 'from_day'])
    .execute();
}

async function proposals(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('settings_proposals')
    .addColumn('proposal_id', 'text', (c) => c.primaryKey())
    .addColumn('settings', 'text', (c) => c.notNull())
    .addColumn('proposed_at', 'text', (c) => c.notNull())
    .addColumn('proposed_by', 'text', (c) => c.notNull())
    .addColumn('version', 'integer')
    .execute();
}
