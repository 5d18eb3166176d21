import { z } from 'zod';
import { FristwerkError } from '../../domain/errors';
import { text } from '../../domain/fields';
import { maskAddresses } from '../../domain/mask-addresses';
import { parseInput } from '../../domain/validation';
import { nextUp } from '../../rules/duties/reminders/ladder';
import { failMail } from '../../store/deliveries/fail-mail';
import type { FristwerkDeps } from '../deps';
import type { CommandContext } from '../fristwerk';
import { withRefusalsNoted } from '../send-event';
import { viewDelivery } from '../view-deliveries';
import { requireCountyAdministrator } from './county-administrator';
import type { BounceNoted } from './settings';

const bounceSchema = z.strictObject({ detail: text(400) });

/** Notes that an accepted mail came back and tells the next person in its place. @throws NOT_FOUND, ACTOR_NOT_ENTITLED */
export function noteBounce(
  deps: FristwerkDeps,
  messageId: string,
  input: unknown,
  context: CommandContext,
): Promise<BounceNoted> {
  return withRefusalsNoted(deps, 'noteBounce', context, null, async () => {
    await requireCountyAdministrator(deps, context.actor);
    const { detail } = parseInput(bounceSchema, input);
    const id = messageId.replace(/^<|>$/g, '');
    const { state, recipient } = await viewDelivery(deps, id);
    if (state === 'bounced' || state === 'undeliverable')
      return { messageId: id, nobodyLeft: state === 'undeliverable', repeated: true };
    const at = deps.now();
    const failure = { result: 'bounced', at, detail: maskAddresses(detail, recipient.email ?? ''), now: at } as const;
    const { recorded, nobodyLeft } = await failMail(deps.store, { message_id: id, accepted: true }, failure, nextUp);
    if (!recorded) throw new FristwerkError('NOT_FOUND', { field: 'messageId', value: id });
    return { messageId: id, nobodyLeft };
  });
}
