import { instantOf } from '../../domain/instant';
import type { Store } from '../open-store';

/**
 * Mails that are neither accepted nor given up, and notices that wait for a mail.
 * @param now by which a notice may be composed; the wall clock when left out, which in a rehearsal is another
 */
export async function countUnsettled(store: Store, now: string = instantOf(Date.now())): Promise<number> {
  const mails = await store.db
    .selectFrom('deliveries')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('state', 'in', ['queued', 'claimed'])
    .executeTakeFirstOrThrow();
  const notices = await store.db
    .selectFrom('notices')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('state', '=', 'waiting')
    .where('compose_after', '<=', now)
    .executeTakeFirstOrThrow();
  return Number(mails.count) + Number(notices.count);
}
