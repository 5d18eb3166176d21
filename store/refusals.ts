import type { Store } from './open-store';
import type { NewRow } from './schema';

/** Notes a refusal: what was refused to whom under which code, never the payload. */
export async function noteRefusal(store: Store, refusal: NewRow<'refusals'>): Promise<void> {
  await store.db.insertInto('refusals').values(refusal).execute();
}
