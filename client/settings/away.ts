import { z } from 'zod';
import { FristwerkError } from '../../domain/errors';
import { dateField } from '../../domain/fields';
import { dayOf } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';
import { parseInput } from '../../domain/validation';
import { type AwayPeriod, awaySince, dropAway, noteAway } from '../../store/away';
import { countyOf } from '../../store/county';
import { appointments } from '../../store/organisations';
import { RECORDING_ROLES } from '../actor';
import type { FristwerkDeps } from '../deps';
import type { CommandContext } from '../fristwerk';
import { withRefusalsNoted } from '../send-event';

/** Whose words the fields have where they are refused. */
const FORM = 'away';

const awaySchema = z.strictObject({ from: dateField, to: dateField });

/** Notes from when to when somebody who is reminded is not there. @throws UNKNOWN_ACTOR, ACTOR_NOT_ENTITLED, DATE_ORDER */
export function setAway(
  deps: FristwerkDeps,
  person: string,
  input: unknown,
  context: CommandContext,
): Promise<AwayPeriod> {
  return withRefusalsNoted(deps, 'setAway', context, null, async () => {
    await requireColleague(deps, person, context.actor);
    const { from, to } = parseInput(awaySchema, input, FORM);
    if (to < from)
      throw new FristwerkError('DATE_ORDER', { field: 'to', form: FORM, value: to, details: { earliest: from } });
    const period = { personId: person, from, to };
    await noteAway(deps.store, period, { at: deps.now(), by: context.actor });
    return period;
  });
}

/** Takes an absence back. @throws NOT_FOUND */
export function dropAwayPeriod(
  deps: FristwerkDeps,
  person: string,
  from: LegalDate,
  context: CommandContext,
): Promise<void> {
  return withRefusalsNoted(deps, 'dropAway', context, null, async () => {
    await requireColleague(deps, person, context.actor);
    if (!(await dropAway(deps.store, person, from)))
      throw new FristwerkError('NOT_FOUND', { field: 'from', value: from });
  });
}

/** Who is away today or later. */
export function awayPeople({ store, now }: FristwerkDeps): Promise<readonly AwayPeriod[]> {
  return awaySince(store, dayOf(now()));
}

/** Whoever records events of one of the person's organisations, or administers the county, may note it; so may the person. */
async function requireColleague({ store }: FristwerkDeps, person: string, actor: string): Promise<void> {
  const everybody = await appointments(store);
  const [theirs, own] = [person, actor].map((id) => everybody.filter(({ personId }) => personId === id));
  if (own === undefined || own.length === 0) throw new FristwerkError('UNKNOWN_ACTOR', { field: 'as', value: actor });
  if (theirs === undefined || theirs.length === 0)
    throw new FristwerkError('UNKNOWN_ACTOR', { field: 'person', value: person });
  if (person === actor) return;
  const county = await countyOf(store);
  const shared = own.some(
    ({ organisation, role }) =>
      (RECORDING_ROLES as readonly string[]).includes(role) &&
      (theirs.some((one) => one.organisation === organisation) ||
        (role === 'administrator' && organisation === county)),
  );
  if (!shared) throw new FristwerkError('ACTOR_NOT_ENTITLED', { field: 'as', value: actor, details: { person } });
}
