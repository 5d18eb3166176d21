import type { Transaction } from 'kysely';
import { dayOf, type Instant } from '../../domain/instant';
import { inChunks } from '../chunks';
import { insertNotices } from '../notices';
import type { Store } from '../open-store';
import { peopleSince, type RoleHolder } from '../people-reminded';
import type { NewRow, Row, StoreSchema } from '../schema';
import { type Claim, changeMail } from './settle-deliveries';

/** How it became known that a mail did not arrive, by which clock. */
export interface MailFailure {
  readonly result: 'refused' | 'bounced';
  readonly at: string;
  /** What the mail server said, without an address. */
  readonly detail: string;
  /** The entity's clock: from then on the next person's mail may be composed. */
  readonly now: Instant;
}

/** Finds the next person of a ladder above a role, among those who were not told yet. */
export type NextUp = (
  role: string,
  people: readonly RoleHolder[],
  told: ReadonlySet<string>,
) => { readonly personId: string; readonly role: string } | null;

/** What came of it: whether it was recorded now, and whether nobody is left to tell. */
export interface MailFailed {
  readonly recorded: boolean;
  readonly nobodyLeft: boolean;
}

/**
 * Records that a mail did not arrive; what it carried goes to the next person of the ladder who is there, at once, and
 * a daily mail as a daily mail.
 * @param claim of a mail that is being handed over; `accepted` for one that came back later
 */
export async function failMail(
  store: Store,
  claim: Claim | { readonly message_id: string; readonly accepted: true },
  failure: MailFailure,
  nextUp: NextUp,
): Promise<MailFailed> {
  const { message_id: messageId } = claim;
  const carried = await noticesOfMail(store, messageId);
  const day = dayOf(failure.now);
  const people = await peopleSince(store, [...new Set(carried.map((notice) => notice.organisation_id))], day);
  const told = await toldOf(
    store,
    carried.map((notice) => notice.rung_key),
  );
  const next = carried.map((notice) => {
    const person = nextUp(notice.role, people(notice.organisation_id, day), told.get(notice.rung_key) ?? new Set());
    return person === null ? null : redirected(notice, person, failure.now);
  });
  // What nothing stands behind can be told to nobody else.
  const nobodyLeft = carried.length === 0 || next.includes(null);
  const recorded = await store.db.transaction().execute(async (trx) => {
    const state = nobodyLeft ? 'undeliverable' : failure.result;
    const changed =
      'accepted' in claim
        ? await comeBack(trx, messageId, failure, state)
        : await changeMail(trx, claim, failure, state, null);
    if (changed)
      await insertNotices(
        trx,
        next.filter((notice) => notice !== null),
      );
    return changed;
  });
  return { recorded, nobodyLeft };
}

async function comeBack(
  trx: Transaction<StoreSchema>,
  messageId: string,
  { at, result, detail }: MailFailure,
  state: 'undeliverable' | MailFailure['result'],
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('deliveries')
    .set({ state })
    .where('message_id', '=', messageId)
    .where('state', '=', 'accepted')
    .executeTakeFirstOrThrow();
  if (Number(numUpdatedRows) === 0) return false;
  await trx.insertInto('delivery_attempts').values({ message_id: messageId, at, result, detail }).execute();
  return true;
}

/** The notices that a mail tells of; those for which it merely stands are told by it in other words. */
function noticesOfMail({ db }: Store, messageId: string): Promise<readonly Row<'notices'>[]> {
  return db
    .selectFrom('notices')
    .innerJoin('delivery_rungs', 'delivery_rungs.rung_key', 'notices.notice_key')
    .selectAll('notices')
    .where('delivery_rungs.message_id', '=', messageId)
    .orderBy('notice_key')
    .execute();
}

/** Who has been told, or is to be told, of these rungs, by rung key. */
async function toldOf({ db }: Store, rungKeys: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const told = new Map<string, Set<string>>(rungKeys.map((key) => [key, new Set()]));
  for (const some of inChunks([...told.keys()])) {
    const rows = await db
      .selectFrom('notices')
      .select(['rung_key', 'person_id'])
      .where('rung_key', 'in', some)
      .execute();
    for (const { rung_key: key, person_id: person } of rows) if (person !== null) told.get(key)?.add(person);
  }
  return told;
}

function redirected(
  notice: Row<'notices'>,
  person: { readonly personId: string; readonly role: string },
  now: Instant,
): NewRow<'notices'> {
  const meant = /-for-([a-z]+)$/.exec(notice.notice_key)?.[1] ?? notice.role;
  return {
    ...notice,
    notice_key: `${notice.rung_key}/${person.role}-for-${meant}`,
    person_id: person.personId,
    role: person.role,
    told_roles: person.role,
    compose_after: now,
    state: 'waiting',
    message_id: null,
  };
}
