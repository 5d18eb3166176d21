import type { Kysely } from 'kysely';
import { RUNNING_STATUSES } from '../../domain/duty';
import { inChunks } from '../chunks';
import type { Store } from '../open-store';
import type { Row, StoreSchema } from '../schema';
import { type Claim, settle } from './settle-deliveries';

/**
 * What a claimed mail still tells. `live`: all of it. `pointless`: each duty that it speaks of is closed or has other
 * dates by now. `partly`: some are, and the others can be told in a mail of their own.
 */
export type MailStanding = 'live' | 'pointless' | 'partly';

/** Mails asked for at once: a mail has up to a hundred rungs. */
const MAILS = 50;

/**
 * How claimed mails stand, by message id. A duty that the read model does not know counts as open. A mail that an
 * earlier claim may have sent is always live: only sending it again gives a true record of it.
 */
export async function mailStandings(
  { db }: Store,
  claimed: readonly Pick<Row<'deliveries'>, 'message_id' | 'attempts'>[],
): Promise<ReadonlyMap<string, MailStanding>> {
  const maybeSent = await maybeSentBefore(db, claimed);
  const asked = claimed.map(({ message_id: id }) => id).filter((id) => !maybeSent.has(id));
  const standings = new Map<string, MailStanding>(claimed.map(({ message_id: id }) => [id, 'live']));
  for (const some of inChunks(asked, MAILS)) {
    const rungs = await carriedRungs(db, some);
    for (const id of some) standings.set(id, standingOf(rungs.filter((rung) => rung.message_id === id)));
  }
  return standings;
}

/**
 * Withdraws a claimed mail of which only a part is still of use: what is live waits to be composed anew, at once.
 * @returns whether it was withdrawn; not where the claim no longer holds
 */
export async function withdrawForAnother(
  store: Store,
  claim: Claim,
  settlement: { readonly result: 'withdrawn'; readonly at: string; readonly detail: string },
): Promise<boolean> {
  return store.db.transaction().execute(async (trx) => {
    if (!(await settle(trx, claim, settlement))) return false;
    const live = (await carriedRungs(trx, [claim.message_id])).filter((rung) => !rung.pointless);
    for (const some of inChunks(live.map(({ rung_key: key }) => key))) {
      // A rung is carried once: the mail that tells it anew takes it over.
      await trx.deleteFrom('delivery_rungs').where('rung_key', 'in', some).execute();
      await trx
        .updateTable('notices')
        .set({ state: 'waiting', message_id: null })
        .where('notice_key', 'in', some)
        .execute();
    }
    return true;
  });
}

interface CarriedRung {
  readonly message_id: string;
  readonly rung_key: string;
  /** Its duty is closed or has other dates by now. */
  readonly pointless: boolean;
  /** A notice stands behind it, so that it can be told in another mail. */
  readonly tellable: boolean;
}

function standingOf(rungs: readonly CarriedRung[]): MailStanding {
  const live = rungs.filter((rung) => !rung.pointless);
  if (live.length === 0) return 'pointless';
  return live.length < rungs.length && live.every(({ tellable }) => tellable) ? 'partly' : 'live';
}

async function carriedRungs(db: Kysely<StoreSchema>, messageIds: readonly string[]): Promise<readonly CarriedRung[]> {
  const rows = await db
    .selectFrom('delivery_rungs as rung')
    .leftJoin('duties', (join) =>
      join.onRef('duties.entity_id', '=', 'rung.entity_id').onRef('duties.duty_id', '=', 'rung.duty_id'),
    )
    .leftJoin('notices', 'notices.notice_key', 'rung.rung_key')
    .select(['rung.message_id', 'rung.rung_key', 'rung.entity_id', 'rung.duty_id', 'duties.status', 'duties.revision'])
    .select('notices.notice_key')
    .where('rung.message_id', 'in', [...messageIds])
    .execute();
  return rows.map((row) => ({
    message_id: row.message_id,
    rung_key: row.rung_key,
    pointless:
      row.status !== null &&
      (!RUNNING_STATUSES.some((running) => running === row.status) ||
        !row.rung_key.startsWith(`${row.entity_id}/${row.duty_id}/${row.revision}/`)),
    tellable: row.notice_key !== null,
  }));
}

/** Mails of which the end of an earlier attempt is not known. */
async function maybeSentBefore(
  db: Kysely<StoreSchema>,
  claimed: readonly Pick<Row<'deliveries'>, 'message_id' | 'attempts'>[],
): Promise<ReadonlySet<string>> {
  const tried = claimed.filter(({ attempts }) => attempts > 1);
  if (tried.length === 0) return new Set();
  const rows = await db
    .selectFrom('delivery_attempts')
    .select(['message_id', (select) => select.fn.countAll<number>().as('count')])
    .where(
      'message_id',
      'in',
      tried.map(({ message_id: id }) => id),
    )
    .groupBy('message_id')
    .execute();
  const known = new Map(rows.map((row) => [row.message_id, Number(row.count)]));
  const unsure = tried.filter(({ message_id: id, attempts }) => (known.get(id) ?? 0) < attempts - 1);
  return new Set(unsure.map(({ message_id: id }) => id));
}
