import type { Kysely, Migration } from 'kysely';

/** Indexes for what is asked often: duties by organisation, attempts by mail, files by kind. */
export function indexes(): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema.createIndex('duties_by_organisation').on('duties').column('organisation_id').execute();
      await db.schema
        .createIndex('delivery_attempts_by_message')
        .on('delivery_attempts')
        .column('message_id')
        .execute();
      await db.schema
        .createIndex('entities_by_type')
        .on('entities')
        .columns(['entity_type', 'organisation_id'])
        .execute();
    },
  };
}
