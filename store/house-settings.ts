import { sha16 } from '../domain/hash';
import type { Store } from './open-store';
import type { Row } from './schema';

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

/** Makes a proposal the version in force, in one transaction. @returns undefined when it waits no longer */
export async function adoptProposal(
  store: Store,
  { proposalId, settings }: SettingsProposal,
  adopted: { readonly at: string; readonly by: string },
): Promise<SettingsVersion | undefined> {
  return store.db.transaction().execute(async (trx) => {
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
    if (Number(numUpdatedRows) === 1) return versionOf(row);
    await trx.deleteFrom('house_settings').where('version', '=', row.version).execute();
    return undefined;
  });
}

function versionOf(row: Row<'house_settings'>): SettingsVersion {
  return { version: row.version, settings: JSON.parse(row.settings), since: row.set_at, setBy: row.set_by };
}

function proposalOf(row: Row<'settings_proposals'>): SettingsProposal {
  return {
    proposalId: row.proposal_id,
    settings: JSON.parse(row.settings),
    proposedAt: row.proposed_at,
    proposedBy: row.proposed_by,
  };
}
