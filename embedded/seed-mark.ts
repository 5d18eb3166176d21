import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { sha16 } from '../domain/hash';
import type { Store } from '../store/open-store';

const SEED = 'seed';
const MARKED = `${SEED}:`;

/** Notes which organisation file was just seeded, beside the settings that came from it: `seed:<16 digits>`. */
export async function markSeed(store: Store, file: string): Promise<void> {
  await store.db
    .updateTable('house_settings')
    .set({ set_by: `${MARKED}${fingerprint(file)}` })
    .where('set_by', '=', SEED)
    .execute();
}

/**
 * Whether the file says something else than what was seeded from it. Comments and the order of fields do not count;
 * a store that does not know its seed, or a file that is gone, is no difference.
 */
export async function differsFromSeed(store: Store, file: string): Promise<boolean> {
  const seeded = await store.db
    .selectFrom('house_settings')
    .select('set_by')
    .where('set_by', 'like', `${MARKED}%`)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  const now = fingerprint(file);
  return seeded !== undefined && now !== null && seeded.set_by !== `${MARKED}${now}`;
}

function fingerprint(file: string): string | null {
  try {
    return fingerprintOf(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

// A file that has become no YAML differs from the one that was seeded.
function fingerprintOf(text: string): string {
  try {
    return sha16(parse(text));
  } catch {
    return sha16(text);
  }
}
