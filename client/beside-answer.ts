import type { CommandAnswer } from '../domain/assessment';
import type { Channel } from '../domain/duty';
import { entityTypeOf } from '../domain/entity-id';
import { houseSettings } from '../rules/duties/house-settings';
import { isWrittenNotice, writtenForm } from '../rules/duties/mandate/written-form';
import { readingsOf } from '../rules/guideline/readings';
import { latestGuideline } from '../rules/guideline/versions';
import { currentHouseSettings } from '../store/house-settings';
import { organisationNames } from '../store/organisation-names';
import type { FristwerkDeps } from './deps';
import type { CommandResult } from './fristwerk';

/** The event that was answered. */
interface Answered {
  readonly entityId: string;
  readonly type: string;
  readonly data: unknown;
}

/** What an answer says beside the entity's own words: who owes what changed, and whether a form is to be confirmed (Q35). */
export async function besideAnswer(
  deps: FristwerkDeps,
  event: Answered,
  { changes }: CommandAnswer,
): Promise<Pick<CommandResult, 'owners' | 'writtenForm'>> {
  const ids = changes.flatMap(({ duty }) => duty.owedBy ?? []);
  return {
    ...(ids.length > 0 && { owners: await organisationNames(deps.store, ids) }),
    ...((await isToConfirm(deps, event)) && { writtenForm: 'toConfirm' as const }),
  };
}

async function isToConfirm({ store }: FristwerkDeps, { entityId, type, data }: Answered): Promise<boolean> {
  if (entityTypeOf(entityId) !== 'mandate' || !isWrittenNotice(type)) return false;
  const { channel } = data as { readonly channel: Channel };
  const { readings } = houseSettings(await currentHouseSettings(store));
  return writtenForm(channel, readingsOf(latestGuideline(), readings).writtenFormIncludesEmail) === 'toConfirm';
}
