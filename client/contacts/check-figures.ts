import { z } from 'zod';
import { identifier, text, wholeNumber } from '../../domain/fields';
import type { GrantData } from '../../domain/grant/index';
import { dayOf } from '../../domain/instant';
import { parseInput } from '../../domain/validation';
import type { FigureFinding } from '../../rules/key-figures/figure-findings';
import type { FristwerkDeps } from '../deps';
import type { Entities } from '../entities/entities';
import { findEntity } from '../find-entity';
import type { CommandContext, CommandResult } from '../fristwerk';
import { withRefusalsNoted } from '../send-event';
import { findFigureGaps } from './find-figure-gaps';
import { storedStories } from './stored-events';

/** A check of a provider's year; `confirmed` says why what is found may stand. */
export const checkSchema = z.strictObject({
  year: wholeNumber(2000, 2100),
  provider: identifier,
  confirmed: text(500).optional(),
});

type Check = GrantData<'figuresChecked'>;

/** Counts the gaps of a provider's year and records the check on the grant. */
export async function checkFigures(
  deps: FristwerkDeps,
  entities: Pick<Entities, 'record'>,
  grant: string,
  input: unknown,
  context: CommandContext,
): Promise<CommandResult & { readonly gaps: readonly FigureFinding[] }> {
  const { asked, gaps, known } = await withRefusalsNoted(deps, 'checkFigures', context, grant, async () => {
    const { entity_id: entityId } = await findEntity(deps, grant);
    const asked = parseInput(checkSchema, input);
    const gaps = await findFigureGaps(deps, asked.year, asked.provider);
    return { asked, gaps, known: await recorded(deps, entityId, context.requestId) };
  });
  const { confirmed, ...of } = asked;
  const reason = gaps.length > 0 && confirmed !== undefined ? { confirmed } : {};
  // The same request again says what it said, though the entries have changed since.
  const isSame = known !== undefined && known.year === of.year && known.provider === of.provider;
  const check = isSame ? known : { ...of, on: dayOf(deps.now()), gaps: gaps.length, ...reason };
  return { ...(await entities.record(grant, 'figuresChecked', check, context)), gaps };
}

async function recorded(deps: FristwerkDeps, entityId: string, requestId: string): Promise<Check | undefined> {
  const [story] = await storedStories(deps.store, 'grant', { entityId });
  const event = story?.events.find(({ id, type }) => id === requestId && type === 'figuresChecked');
  return event?.data as Check | undefined;
}
