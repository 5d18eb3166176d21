import type { Transaction } from 'kysely';
import type { Duty } from '../domain/duty';
import type { Store } from './open-store';
import type { NewRow, Row, StoreSchema } from './schema';

/** Rows a statement: far below what SQLite and PostgreSQL take as values. */
const CHUNK = 500;

/** An entity that an import begins. */
export type IntroductionRow = Omit<NewRow<'introduction_rows'>, 'import_id' | 'position' | 'events_done'>;

/** An import that was begun; undefined where none has this id. */
export function findIntroduction(store: Store, importId: string): Promise<Row<'introductions'> | undefined> {
  return store.db.selectFrom('introductions').selectAll().where('import_id', '=', importId).executeTakeFirst();
}

/** The import that was begun and is not ended; there is at most one. */
export function unfinishedIntroduction(store: Store): Promise<Row<'introductions'> | undefined> {
  return store.db.selectFrom('introductions').selectAll().where('ended_at', 'is', null).executeTakeFirst();
}

/**
 * Notes that an import begins, with all its entities, unless it has begun before or another one is unfinished.
 * @returns the import that runs now: this one, or the other
 */
export async function beginIntroduction(
  store: Store,
  introduction: Pick<Row<'introductions'>, 'import_id' | 'introduced_on' | 'started_at' | 'started_by'>,
  rows: readonly IntroductionRow[],
): Promise<string> {
  return store.db.transaction().execute(async (trx) => {
    const running = await trx
      .selectFrom('introductions')
      .select('import_id')
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (running !== undefined) return running.import_id;
    const { import_id } = introduction;
    if (await reopened(trx, import_id)) return import_id;
    await trx
      .insertInto('introductions')
      .values({ ...introduction, ended_at: null, ended_how: null })
      .execute();
    const numbered = rows.map((row, position) => ({ ...row, import_id, position, events_done: 0 }));
    for (let from = 0; from < numbered.length; from += CHUNK)
      await trx
        .insertInto('introduction_rows')
        .values(numbered.slice(from, from + CHUNK))
        .execute();
    return import_id;
  });
}

/** An import that was given up goes on when it is asked for again. */
async function reopened(trx: Transaction<StoreSchema>, importId: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('introductions')
    .set({ ended_at: null, ended_how: null })
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows) > 0;
}

/** The entities of an import in their order, with how much of each is recorded. */
export function introductionRows(store: Store, importId: string): Promise<readonly Row<'introduction_rows'>[]> {
  return store.db
    .selectFrom('introduction_rows')
    .selectAll()
    .where('import_id', '=', importId)
    .orderBy('position')
    .execute();
}

/** Notes how many events of an entity are recorded. */
export async function noteIntroduced(store: Store, importId: string, entityId: string, done: number): Promise<void> {
  await store.db
    .updateTable('introduction_rows')
    .set({ events_done: done })
    .where('import_id', '=', importId)
    .where('entity_id', '=', entityId)
    .execute();
}

/** Entities that other imports have begun, by what they are remembered as. */
export async function introducedEntities(store: Store, except: string): Promise<ReadonlyMap<string, string>> {
  const rows = await store.db
    .selectFrom('introduction_rows')
    .select(['remembered_as', 'entity_id'])
    .where('events_done', '>', 0)
    .where('import_id', '!=', except)
    .orderBy('import_id')
    .execute();
  return new Map(rows.map((row) => [row.remembered_as, row.entity_id]));
}

/** Entities of persons with the day on which they begin: to find who is in Fristwerk already. */
export async function knownSubjects(store: Store) {
  const rows = await store.db
    .selectFrom('entity_subjects')
    .innerJoin('persons', 'persons.person_id', 'entity_subjects.person_id')
    .innerJoin('entities', 'entities.entity_id', 'entity_subjects.entity_id')
    .innerJoin('events', (join) =>
      join.onRef('events.entity_id', '=', 'entity_subjects.entity_id').on('events.position', '=', 0),
    )
    .select(['entities.entity_id', 'entity_type', 'organisation_id', 'occurred_on', 'given_name', 'family_name'])
    .execute();
  return rows.map((row) => ({
    entityId: row.entity_id,
    type: row.entity_type,
    organisation: row.organisation_id,
    day: row.occurred_on,
    givenName: row.given_name,
    familyName: row.family_name,
  }));
}

/** Every employment by its id and its file reference. */
export async function employmentsByName(
  store: Store,
): Promise<ReadonlyMap<string, { readonly entityId: string; readonly organisation: string }>> {
  const rows = await store.db
    .selectFrom('entities')
    .select(['entity_id', 'reference', 'organisation_id'])
    .where('entity_type', '=', 'employment')
    .execute();
  return new Map(
    rows.flatMap((row) => {
      const found = { entityId: row.entity_id, organisation: row.organisation_id };
      return [
        [row.reference, found],
        [row.entity_id.toUpperCase(), found],
      ] as const;
    }),
  );
}

/** Until when the notices of an unfinished import wait: its end lets them go, or one summary takes their place. */
const HELD = '9999-12-31T00:00:00.000Z';

/**
 * Notices as they are to be queued: those of files whose import is unfinished are held, and one that a summary of an
 * import has told already is not told again.
 */
export async function withIntroductions(
  trx: Transaction<StoreSchema>,
  notices: readonly NewRow<'notices'>[],
): Promise<readonly NewRow<'notices'>[]> {
  const ids = [...new Set(notices.map(({ entity_id }) => entity_id))];
  if (ids.length === 0) return notices;
  const held = await entitiesIn(trx, ids);
  if (held.size === 0) return notices;
  const told = await toldInSummary(trx, [...held.keys()]);
  return notices.map((notice) => {
    if (held.get(notice.entity_id) === null) return { ...notice, compose_after: HELD };
    const summary = isAtOnce(notice) ? told.get(`${notice.entity_id} ${notice.duty_id}`) : undefined;
    return summary === undefined ? notice : { ...notice, state: 'composed' as const, message_id: summary };
  });
}

/** Entities of imports, with the end of the import; null while it is unfinished. */
async function entitiesIn(trx: Transaction<StoreSchema>, ids: readonly string[]): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  for (let from = 0; from < ids.length; from += CHUNK) {
    const rows = await trx
      .selectFrom('introduction_rows')
      .innerJoin('introductions', 'introductions.import_id', 'introduction_rows.import_id')
      .select(['entity_id', 'ended_at'])
      .where('entity_id', 'in', ids.slice(from, from + CHUNK))
      .execute();
    for (const row of rows) found.set(row.entity_id, row.ended_at);
  }
  return found;
}

async function toldInSummary(trx: Transaction<StoreSchema>, ids: readonly string[]): Promise<Map<string, string>> {
  const told = new Map<string, string>();
  for (let from = 0; from < ids.length; from += CHUNK) {
    const rows = await trx
      .selectFrom('delivery_rungs')
      .select(['entity_id', 'duty_id', 'message_id', 'rung_key'])
      .where('entity_id', 'in', ids.slice(from, from + CHUNK))
      .where('rung_key', 'like', '%/introduction/%')
      .execute();
    for (const row of rows) told.set(`${row.entity_id} ${row.duty_id}`, row.message_id);
  }
  return told;
}

function isAtOnce({ rung_key }: Pick<Row<'notices'>, 'rung_key'>): boolean {
  return rung_key.endsWith('/immediate');
}

/** Open duties of the entities of an import whose day lies before `day`: dates of the law and of the house. */
export async function overdueAfterIntroduction(store: Store, importId: string, day: string) {
  const rows = await store.db
    .selectFrom('introduction_rows')
    .innerJoin('duties', 'duties.entity_id', 'introduction_rows.entity_id')
    .innerJoin('entities', 'entities.entity_id', 'introduction_rows.entity_id')
    .select(['duties.entity_id', 'reference', 'duties.organisation_id', 'duties.duty', 'duties.duty_id'])
    .where('import_id', '=', importId)
    .where('duties.status', '=', 'open')
    .where('duties.aim_on', '<', day)
    .orderBy('duties.aim_on')
    .orderBy('duties.entity_id')
    .execute();
  return rows.map((row) => ({
    entityId: row.entity_id,
    reference: row.reference,
    organisation: row.organisation_id,
    duty: JSON.parse(row.duty) as Duty,
  }));
}

/** One mail after an import, with the duties that it tells of. */
export interface SummaryMail {
  readonly messageId: string;
  readonly personId: string;
  readonly role: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly duties: readonly { readonly entityId: string; readonly dutyId: string; readonly revision: number }[];
}

/**
 * Ends an import in one transaction: queues its summaries, takes the reminders that they stand for out of the queue, and
 * lets the other ones go. A summary that is known is left as it is.
 */
export async function finishIntroduction(
  store: Store,
  importId: string,
  summaries: readonly SummaryMail[],
  at: string,
): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    for (const summary of summaries) await queueSummary(trx, summary, at);
    await release(trx, importId, at);
    await trx
      .updateTable('introductions')
      .set({ ended_at: at, ended_how: 'finished' })
      .where('import_id', '=', importId)
      .execute();
  });
}

/** Gives an import up: what was recorded stays, its reminders go out, and another import may begin. */
export async function abandonIntroduction(store: Store, importId: string, at: string): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    await release(trx, importId, at);
    await trx
      .updateTable('introductions')
      .set({ ended_at: at, ended_how: 'abandoned' })
      .where('import_id', '=', importId)
      .execute();
  });
}

async function release(trx: Transaction<StoreSchema>, importId: string, at: string): Promise<void> {
  await trx
    .updateTable('notices')
    .set({ compose_after: at })
    .where('state', '=', 'waiting')
    .where('compose_after', '=', HELD)
    .where('entity_id', 'in', (from) =>
      from.selectFrom('introduction_rows').select('entity_id').where('import_id', '=', importId),
    )
    .execute();
}

async function queueSummary(trx: Transaction<StoreSchema>, summary: SummaryMail, at: string): Promise<void> {
  const { messageId, personId, role, subject, text, html, duties } = summary;
  const [first] = duties;
  if (first === undefined) return;
  const mail = { message_id: messageId, person_id: personId, recipient_role: role, subject, ics: null };
  await trx
    .insertInto('deliveries')
    .values({
      ...mail,
      entity_id: first.entityId,
      text_body: text,
      html_body: html,
      queued_at: at,
      state: 'queued',
      attempts: 0,
    })
    .onConflict((conflict) => conflict.column('message_id').doNothing())
    .execute();
  for (const { entityId, dutyId, revision } of duties) {
    const rung_key = `${entityId}/${dutyId}/${revision}/introduction/${role}`;
    await trx
      .insertInto('delivery_rungs')
      .values({ rung_key, message_id: messageId, entity_id: entityId, duty_id: dutyId, offset_days: 0 })
      .onConflict((conflict) => conflict.column('rung_key').doNothing())
      .execute();
    await trx
      .updateTable('notices')
      .set({ state: 'composed', message_id: messageId })
      .where('state', '=', 'waiting')
      .where('entity_id', '=', entityId)
      .where('duty_id', '=', dutyId)
      .where('rung_key', 'like', '%/immediate')
      .execute();
  }
}
