import type { Kysely, Migration } from 'kysely';
import { type ColumnKinds, columnKinds } from '../column-kinds';
import type { StoreEngine } from '../open-store';

/** First schema: organisations and people, read model, outbox, documents, refusals. */
export function spine(engine: StoreEngine): Migration {
  const kinds = columnKinds(engine);
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await people(db, kinds);
      await readModel(db);
      await outbox(db, kinds);
      await evidence(db, kinds);
    },
  };
}

async function people(db: Kysely<unknown>, { counted }: ColumnKinds): Promise<void> {
  await db.schema
    .createTable('organisations')
    .addColumn('organisation_id', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('persons')
    .addColumn('person_id', 'text', (c) => c.primaryKey())
    .addColumn('given_name', 'text', (c) => c.notNull())
    .addColumn('family_name', 'text', (c) => c.notNull())
    .addColumn('email', 'text')
    .execute();
  await db.schema
    .createTable('appointments')
    .addColumn('organisation_id', 'text', (c) => c.notNull().references('organisations.organisation_id'))
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull().references('persons.person_id'))
    .addPrimaryKeyConstraint('appointments_pk', ['organisation_id', 'role'])
    .execute();
  await db.schema
    .createTable('house_settings')
    .addColumn('version', 'integer', counted)
    .addColumn('settings', 'text', (c) => c.notNull())
    .addColumn('set_at', 'text', (c) => c.notNull())
    .addColumn('set_by', 'text', (c) => c.notNull())
    .execute();
}

async function readModel(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('entities')
    .addColumn('entity_id', 'text', (c) => c.primaryKey())
    .addColumn('entity_type', 'text', (c) => c.notNull())
    .addColumn('reference', 'text', (c) => c.notNull().unique())
    .addColumn('organisation_id', 'text', (c) => c.notNull())
    .addColumn('event_count', 'integer', (c) => c.notNull())
    .addColumn('plan_hash', 'text', (c) => c.notNull())
    .addColumn('step', 'integer', (c) => c.notNull())
    .addColumn('outcome', 'text')
    .addColumn('decision', 'text')
    .addColumn('as_of', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('events')
    .addColumn('entity_id', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('event_id', 'text', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('occurred_on', 'text', (c) => c.notNull())
    .addColumn('recorded_at', 'text', (c) => c.notNull())
    .addColumn('actor', 'text', (c) => c.notNull())
    .addColumn('content_hash', 'text', (c) => c.notNull())
    .addColumn('data', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('events_pk', ['entity_id', 'position'])
    .execute();
  await db.schema
    .createTable('duties')
    .addColumn('entity_id', 'text', (c) => c.notNull())
    .addColumn('duty_id', 'text', (c) => c.notNull())
    .addColumn('organisation_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('provision', 'text', (c) => c.notNull())
    .addColumn('bearer', 'text', (c) => c.notNull())
    .addColumn('addressee', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('due_on', 'text')
    .addColumn('aim_on', 'text', (c) => c.notNull())
    .addColumn('met_on', 'text')
    .addColumn('days_late', 'integer')
    .addColumn('duty', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('duties_pk', ['entity_id', 'duty_id'])
    .execute();
  await db.schema.createIndex('duties_by_day').on('duties').columns(['status', 'aim_on']).execute();
  await db.schema
    .createTable('entity_subjects')
    .addColumn('entity_id', 'text', (c) => c.primaryKey())
    .addColumn('person_id', 'text', (c) => c.notNull().references('persons.person_id'))
    .execute();
}

async function outbox(db: Kysely<unknown>, { counted }: ColumnKinds): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('message_id', 'text', (c) => c.primaryKey())
    .addColumn('entity_id', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull().references('persons.person_id'))
    .addColumn('recipient_role', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('text_body', 'text', (c) => c.notNull())
    .addColumn('html_body', 'text', (c) => c.notNull())
    .addColumn('ics', 'text')
    .addColumn('queued_at', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('lease_until', 'text')
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('deliveries_by_state').on('deliveries').columns(['state', 'lease_until']).execute();
  await db.schema
    .createTable('delivery_rungs')
    .addColumn('rung_key', 'text', (c) => c.primaryKey())
    .addColumn('message_id', 'text', (c) => c.notNull().references('deliveries.message_id'))
    .addColumn('entity_id', 'text', (c) => c.notNull())
    .addColumn('duty_id', 'text', (c) => c.notNull())
    .addColumn('offset_days', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('delivery_rungs_by_message').on('delivery_rungs').column('message_id').execute();
  await db.schema
    .createTable('delivery_attempts')
    .addColumn('attempt_id', 'integer', counted)
    .addColumn('message_id', 'text', (c) => c.notNull().references('deliveries.message_id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('result', 'text', (c) => c.notNull())
    .addColumn('detail', 'text', (c) => c.notNull())
    .execute();
}

async function evidence(db: Kysely<unknown>, { bytes, counted }: ColumnKinds): Promise<void> {
  await db.schema
    .createTable('documents')
    .addColumn('document_id', 'text', (c) => c.primaryKey())
    .addColumn('person_id', 'text')
    .addColumn('entity_id', 'text', (c) => c.notNull())
    .addColumn('file_name', 'text', (c) => c.notNull())
    .addColumn('media_type', 'text', (c) => c.notNull())
    .addColumn('size', 'integer', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('content', bytes, (c) => c.notNull())
    .addColumn('added_at', 'text', (c) => c.notNull())
    .addColumn('added_by', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('refusals')
    .addColumn('refusal_id', 'integer', counted)
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('command', 'text', (c) => c.notNull())
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('actor', 'text', (c) => c.notNull())
    .addColumn('entity_id', 'text')
    .execute();
}
