import { FristwerkError } from '../../domain/errors';
import { houseSettings } from '../../rules/duties/house-settings';
import {
  adoptProposal,
  proposeSettings as keepProposal,
  type SettingsProposal,
  type SettingsVersion,
  settingsVersion,
  settingsVersions,
  waitingProposals,
} from '../../store/house-settings';
import type { Store } from '../../store/open-store';
import { unfinishedReassessment } from '../../store/reassessments';
import type { FristwerkDeps } from '../deps';
import type { CommandContext } from '../fristwerk';
import { type ReassessmentProgress, reassessAll } from '../reassess-all';
import { withRefusalsNoted } from '../send-event';
import { requireCountyAdministrator, requireSettingsDecider } from './county-administrator';
import { differingSettings } from './differing-settings';
import type { SettingsAdopted, SettingsInForce } from './settings';

/** The settings in force with every default filled in, and how far the files have followed them. */
export async function viewSettings({ store }: FristwerkDeps): Promise<SettingsInForce> {
  const held = await settingsVersion(store);
  return {
    version: held?.version ?? 0,
    since: held?.since ?? '',
    setBy: held?.setBy ?? '',
    settings: houseSettings(held?.settings),
    proposals: await waitingProposals(store),
    reassessment: await reassessmentUnderway(store),
  };
}

async function reassessmentUnderway(store: Store): Promise<ReassessmentProgress | null> {
  const row = await unfinishedReassessment(store);
  return row === undefined ? null : { version: row.version, asked: row.asked, entities: row.entities };
}

/** Every version as it was set, the newest first. */
export function settingsHistory({ store }: FristwerkDeps): Promise<readonly SettingsVersion[]> {
  return settingsVersions(store);
}

/** Keeps settings as a proposal once they are valid. @throws INVALID_INPUT, UNKNOWN_READING, ACTOR_NOT_ENTITLED */
export function proposeSettings(
  deps: FristwerkDeps,
  input: unknown,
  context: CommandContext,
): Promise<SettingsProposal> {
  return withRefusalsNoted(deps, 'proposeSettings', context, null, async () => {
    await requireSettingsDecider(deps, context.actor);
    houseSettings(input);
    const base = (await settingsVersion(deps.store))?.version ?? 0;
    return keepProposal(deps.store, { settings: input, base, proposedAt: deps.now(), proposedBy: context.actor });
  });
}

/**
 * Puts a proposal into force; the worker lets the files follow.
 * @throws NOTHING_TO_CONFIRM, PROPOSAL_OUTDATED, SECOND_PERSON_REQUIRED, ACTOR_NOT_ENTITLED
 */
export function confirmSettings(
  deps: FristwerkDeps,
  proposalId: string,
  context: CommandContext,
): Promise<SettingsAdopted> {
  return withRefusalsNoted(deps, 'confirmSettings', context, null, async () => {
    await requireSettingsDecider(deps, context.actor);
    const proposal = await waitingProposal(deps.store, proposalId);
    if (proposal.proposedBy === context.actor)
      throw new FristwerkError('SECOND_PERSON_REQUIRED', { field: 'proposal', value: proposalId });
    await requireBaseInForce(deps.store, proposal);
    // A newer program may know settings that this one refuses.
    houseSettings(proposal.settings);
    const adopted = await adoptProposal(deps.store, proposal, { at: deps.now(), by: context.actor });
    if (adopted !== undefined) return adopted;
    // Overtaken between the two looks: the second one says by what.
    await requireBaseInForce(deps.store, await waitingProposal(deps.store, proposalId));
    throw nothingToConfirm(proposalId);
  });
}

/**
 * Lets every file follow the settings in force: goes on where an earlier run ended.
 * @throws ACTOR_NOT_ENTITLED, ENGINE_UNREACHABLE
 */
export function reassessEntities(
  deps: FristwerkDeps,
  context: CommandContext,
  onProgress?: (progress: ReassessmentProgress) => void,
): Promise<number> {
  return withRefusalsNoted(deps, 'reassess', context, null, async () => {
    await requireCountyAdministrator(deps, context.actor);
    return reassessAll(deps, onProgress === undefined ? {} : { onProgress });
  });
}

async function waitingProposal(store: Store, proposalId: string): Promise<SettingsProposal> {
  const proposal = (await waitingProposals(store)).find((one) => one.proposalId === proposalId);
  if (proposal === undefined) throw nothingToConfirm(proposalId);
  return proposal;
}

/** What was weighed against other settings than those in force must be weighed anew. */
async function requireBaseInForce(store: Store, { proposalId, base }: SettingsProposal): Promise<void> {
  const versions = await settingsVersions(store);
  const inForce = versions[0]?.version ?? 0;
  if (inForce === base) return;
  const before = versions.find(({ version }) => version === base)?.settings ?? {};
  const changed = differingSettings(before, versions[0]?.settings ?? {});
  throw new FristwerkError('PROPOSAL_OUTDATED', {
    field: 'proposal',
    value: proposalId,
    details: { base, inForce, changed },
  });
}

function nothingToConfirm(value: string): FristwerkError {
  return new FristwerkError('NOTHING_TO_CONFIRM', { field: 'proposal', value });
}
