import type { Transaction } from 'kysely';
import { sha16 } from '../domain/hash';
import type { Store } from './open-store';
import { noteReassessment } from './reassessments';
import type { Row, StoreSchema } from './schema';

/** A version of the house settings, unchecked JSON: `rules/duties/house-settings.ts` types it. */
export interface SettingsVersion {
  readonly version: number;
  readonly settings: unknown;
  readonly since: string;
  readonly setBy: string;
}

/** A change of the house settings that waits for a second person. */
export interface SettingsProposal {
  readonly proposalId: string;
  readonly settings: unknown;
  /** Version that was in force when it was proposed; 0 where there was none. */
  readonly base: number;
  readonly proposedAt: string;
  readonly proposedBy: string;
}

/** The version in force; undefined while there is none. */
export async function settingsVersion(store: Store): Promise<SettingsVersion | undefined> {
  const row = await store.db
    .selectFrom('house_settings')
    .selectAll()
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : versionOf(row);
}

/** The settings in force as they were set, unchecked; an empty object while there are none. */
export async function currentHouseSettings(store: Store): Promise<unknown> {
  return (await settingsVersion(store))?.settings ?? {};
}

/** Every version, the newest first. */
export async function settingsVersions(store: Store): Promise<readonly SettingsVersion[]> {
  const rows = await store.db.selectFrom('house_settings').selectAll().orderBy('version', 'desc').execute();
  return rows.map(versionOf);
}

/** Keeps a proposal; the same settings proposed by the same person at the same moment are one. */
export async function proposeSettings(
  store: Store,
  proposal: Omit<SettingsProposal, 'proposalId'>,
): Promise<SettingsProposal> {
  const proposalId = sha16(proposal);
  const row = {
    proposal_id: proposalId,
    settings: JSON.stringify(proposal.settings),
    proposed_at: proposal.proposedAt,
    proposed_by: proposal.proposedBy,
    version: null,
    base_version: proposal.base,
  };
  await store.db
    .insertInto('settings_proposals')
    .values(row)
    .onConflict((conflict) => conflict.column('proposal_id').doNothing())
    .execute();
  return { proposalId, ...proposal };
}

/** Proposals that wait, oldest first. */
export async function waitingProposals(store: Store): Promise<readonly SettingsProposal[]> {
  const rows = await store.db
    .selectFrom('settings_proposals')
    .selectAll()
    .where('version', 'is', null)
    .orderBy('proposed_at')
    .execute();
  return rows.map(proposalOf);
}

/** Thrown inside a transaction to undo it: the proposal waits no longer, or rests on another version. */
class Overtaken extends Error {}

/** What came of a proposal: the version that it became, and how many files are to follow it. */
export interface Adopted {
  readonly version: SettingsVersion;
  readonly entities: number;
}

/**
 * Makes a proposal the version in force and notes that every file is to follow it, in one transaction.
 * @returns undefined when it waits no longer or the version on which it rests is not in force
 */
export async function adoptProposal(
  store: Store,
  { proposalId, settings, base }: SettingsProposal,
  adopted: { readonly at: string; readonly by: string },
): Promise<Adopted | undefined> {
  try {
    return await store.db.transaction().execute(async (trx) => {
      if ((await newestVersion(trx)) !== base) throw new Overtaken();
      const row = await trx
        .insertInto('house_settings')
        .values({ settings: JSON.stringify(settings), set_at: adopted.at, set_by: adopted.by })
        .returningAll()
        .executeTakeFirstOrThrow();
      const { numUpdatedRows } = await trx
        .updateTable('settings_proposals')
        .set({ version: row.version })
        .where('proposal_id', '=', proposalId)
        .where('version', 'is', null)
        .executeTakeFirstOrThrow();
      if (Number(numUpdatedRows) !== 1) throw new Overtaken();
      const { entities } = await noteReassessment(trx, row.version, adopted.at);
      return { version: versionOf(row), entities };
    });
  } catch (error) {
    if (error instanceof Overtaken) return undefined;
    throw error;
  }
}

async function newestVersion(trx: Transaction<StoreSchema>): Promise<number> {
  const row = await trx
    .selectFrom('house_settings')
    .select('version')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.version ?? 0;
}

function versionOf(row: Row<'house_settings'>): SettingsVersion {
  return { version: row.version, settings: JSON.parse(row.settings), since: row.set_at, setBy: row.set_by };
}

function proposalOf(row: Row<'settings_proposals'>): SettingsProposal {
  return {
    proposalId: row.proposal_id,
    settings: JSON.parse(row.settings),
    base: row.base_version,
    proposedAt: row.proposed_at,
    proposedBy: row.proposed_by,
  };
}
