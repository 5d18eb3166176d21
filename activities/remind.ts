import type { ReminderRequest, RungQueued } from '../domain/assessment';
import type { Duty, NextRung } from '../domain/duty';
import { dayOf, type Instant } from '../domain/instant';
import type { HouseSettings } from '../rules/duties/house-settings';
import { type Recipient, recipientsOf, rolesFrom } from '../rules/duties/reminders/ladder';
import { endOfGathering, endOfMorning } from '../rules/duties/reminders/morning-window';
import {
  isFollowUp,
  isImmediate,
  isLastCall,
  nextRung,
  type RungContext,
  rungsDue,
} from '../rules/duties/reminders/reminder-plan';
import { queueNotices } from '../store/notices';
import type { Store } from '../store/open-store';
import type { NewRow } from '../store/schema';
import type { EntityActivities } from './contract';
import { inBatches, type Outcome } from './in-batches';
import { type PeopleToRemind, peopleToRemind } from './people-to-remind';
import { projectionGap } from './projection-gap';
import { calendarOf, settingsInForce } from './settings-in-force';

/** Entities reminded in one transaction: few enough that a local activity never runs for long. */
const TOGETHER = 100;

/**
 * Queues a notice for each rung that has come and each person who is told of it, and notes the next rung, in one
 * transaction; nothing is worded here. Entities reminded at the same instant share the transaction.
 * What a broken attempt queued before is found again by its rung keys and left as it is.
 */
export function createRemind(store: Store): EntityActivities['remind'] {
  return inBatches((requests) => remindTogether(store, requests), TOGETHER);
}

async function remindTogether(
  store: Store,
  requests: readonly ReminderRequest[],
): Promise<readonly Outcome<readonly RungQueued[]>[]> {
  const settings = await settingsInForce(store);
  const people = await peopleToRemind(store, requests);
  const known = requests.filter(({ entityId }) => people.knows(entityId));
  const reminded = known.map((request) => ({ request, duties: remindersOf(request, settings, people) }));
  await queueNotices(
    store,
    reminded.flatMap(({ duties }) => duties.flatMap(({ notices }) => notices)),
    reminded.map(({ request, duties }) => ({ entityId: request.entityId, duties: duties.map(({ duty }) => duty) })),
  );
  const results = new Map(reminded.map(({ request, duties }) => [request, duties.map(({ result }) => result)]));
  return requests.map((request) => {
    const result = results.get(request);
    return result === undefined ? { error: projectionGap() } : { result };
  });
}

interface RemindedDuty {
  /** With its next rung. */
  readonly duty: Duty;
  readonly notices: readonly NewRow<'notices'>[];
  readonly result: RungQueued;
}

function remindersOf(
  { entityId, duties, asOf }: ReminderRequest,
  settings: HouseSettings,
  people: PeopleToRemind,
): readonly RemindedDuty[] {
  const context = { entityId, settings, calendar: calendarOf(settings) };
  return duties.map((duty) => remindOf(duty, asOf, context, people));
}

type RemindContext = RungContext & { readonly settings: HouseSettings };

function remindOf(duty: Duty, asOf: Instant, context: RemindContext, people: PeopleToRemind): RemindedDuty {
  const rungs = rungsDue(duty, asOf, context);
  const next = nextRung(duty, asOf, context);
  const { nextRung: _done, ...rest } = duty;
  return {
    duty: next === undefined ? rest : { ...rest, nextRung: next },
    notices: noticesOf(duty, rungs, asOf, context, people),
    result: {
      dutyId: duty.id,
      rungs: rungs.map(({ key }) => key),
      // The mail is composed later; it is joined by the rungs that it carries.
      messageIds: [],
      ...(next !== undefined && { nextRung: next }),
    },
  };
}

/** One notice a rung and recipient; all of them go to those whom the latest rung is meant for. */
function noticesOf(
  duty: Duty,
  rungs: readonly NextRung[],
  asOf: Instant,
  context: RemindContext,
  people: PeopleToRemind,
): readonly NewRow<'notices'>[] {
  const latest = rungs.at(-1);
  if (latest === undefined) return [];
  const { entityId, settings } = context;
  const organisation = people.owing(entityId, duty);
  const roles = isFollowUp(latest) ? (['coordinator'] as const) : rolesFrom(latest.offset, settings.ladder);
  const told = recipientsOf(roles, people.of(organisation, dayOf(asOf)), duty.assignee);
  const when = composition(duty, latest, asOf, context);
  const shared = {
    entity_id: entityId,
    duty_id: duty.id,
    revision: duty.revision,
    organisation_id: organisation,
    told_roles: told.map(({ role }) => role).join(','),
    provision: duty.provision,
    due_on: duty.due ?? duty.aim,
    at: asOf,
    ...when,
    state: 'waiting' as const,
    message_id: null,
  };
  return rungs.flatMap(({ key, offset }) =>
    (told.length > 0 ? told : [NOBODY]).map(({ personId, role }) => ({
      ...shared,
      notice_key: `${key}/${role}`,
      rung_key: key,
      offset_days: offset,
      person_id: personId,
      role,
    })),
  );
}

/** Kept as a notice that cannot be delivered, so that it is seen in the outbox. */
const NOBODY: { readonly personId: null; readonly role: Recipient['role'] } = { personId: null, role: 'coordinator' };

/** What comes at once waits for nobody, nor does a last call after the window; the rest gathers. */
function composition(
  duty: Duty,
  rung: NextRung,
  asOf: Instant,
  context: RemindContext,
): Pick<NewRow<'notices'>, 'kind' | 'compose_after'> {
  const { window, digest } = context.settings;
  if (digest === 'off' || isImmediate(rung)) return { kind: 'own', compose_after: asOf };
  if (!isLastCall(duty, rung, context)) return { kind: 'digest', compose_after: endOfGathering(asOf, window) };
  const end = endOfMorning(asOf, window);
  return { kind: 'own', compose_after: end > asOf ? end : asOf };
}
