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
import type { FristwerkDeps } from '../deps';
import type { CommandContext } from '../fristwerk';
import { reassessAll } from '../reassess-all';
import { withRefusalsNoted } from '../send-event';
import { requireCountyAdministrator } from './county-administrator';
import type { SettingsAdopted, SettingsInForce } from './settings';

/** The settings in force with every default filled in. */
export async function settingsInForce({ store }: FristwerkDeps): Promise<SettingsInForce> {
  const held = await settingsVersion(store);
  return {
    version: held?.version ?? 0,
    since: held?.since ?? '',
    setBy: held?.setBy ?? '',
    settings: houseSettings(held?.settings),
    proposals: await waitingProposals(store),
  };
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
    await requireCountyAdministrator(deps, context.actor);
    houseSettings(input);
    return keepProposal(deps.store, { settings: input, proposedAt: deps.now(), proposedBy: context.actor });
  });
}

/** Puts a proposal into force. @throws NOTHING_TO_CONFIRM, SECOND_PERSON_REQUIRED, ACTOR_NOT_ENTITLED */
export function confirmSettings(
  deps: FristwerkDeps,
  proposalId: string,
  context: CommandContext,
): Promise<SettingsAdopted> {
  return withRefusalsNoted(deps, 'confirmSettings', context, null, async () => {
    await requireCountyAdministrator(deps, context.actor);
    const proposal = (await waitingProposals(deps.store)).find((one) => one.proposalId === proposalId);
    if (proposal === undefined) throw nothingToConfirm(proposalId);
    if (proposal.proposedBy === context.actor)
      throw new FristwerkError('SECOND_PERSON_REQUIRED', { field: 'as', value: context.actor });
    // A newer program may know settings that this one refuses.
    houseSettings(proposal.settings);
    const version = await adoptProposal(deps.store, proposal, { at: deps.now(), by: context.actor });
    if (version === undefined) throw nothingToConfirm(proposalId);
    return { version, entities: await reassessAll(deps) };
  });
}

function nothingToConfirm(value: string): FristwerkError {
  return new FristwerkError('NOTHING_TO_CONFIRM', { field: 'proposal', value });
}
