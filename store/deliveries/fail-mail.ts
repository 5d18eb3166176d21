import type { DeliveryState } from '../../domain/delivery';
import type { Store } from '../open-store';
import { holdersIn, type RoleHolder } from '../people-reminded';
import type { NewRow, Row } from '../schema';
import { failDelivery, noticesOfMail, toldOf } from './settle-delivery';

/** How it became known that a mail did not arrive, by which clock. */
export interface MailFailure {
  readonly result: 'refused' | 'bounced';
  readonly at: string;
  /** What the mail server said, without an address. */
  readonly detail: string;
  /** The entity's clock: from then on the next person's mail may be composed. */
  readonly now: string;
}

/** Finds the next person of a ladder above a role, among those who were not told yet. */
export type NextUp = (
  role: string,
  people: readonly RoleHolder[],
  told: ReadonlySet<string>,
) => { readonly personId: string; readonly role: string } | null;

/** What came of it: whether it was recorded now, and whether nobody is left to tell. */
export interface MailFailed {
  readonly recorded: boolean;
  readonly nobodyLeft: boolean;
}

/** Records that a mail did not arrive; what it carried goes to the next person of the ladder at once. */
export async function failMail(
  store: Store,
  messageId: string,
  failure: MailFailure,
  expected: readonly DeliveryState[],
  nextUp: NextUp,
): Promise<MailFailed> {
  const carried = await noticesOfMail(store, messageId);
  const people = await holdersIn(store, [...new Set(carried.map((notice) => notice.organisation_id))]);
  const told = await toldOf(
    store,
    carried.map((notice) => notice.rung_key),
  );
  const next = carried.map((notice) => {
    const own = people.filter(({ organisation }) => organisation === notice.organisation_id);
    const person = nextUp(notice.role, own, told.get(notice.rung_key) ?? new Set());
    return person === null ? null : redirected(notice, person, failure.now);
  });
  const escalation = { notices: next.filter((notice) => notice !== null), nobodyLeft: next.includes(null) };
  const recorded = await failDelivery(store, messageId, failure, expected, escalation);
  return { recorded, nobodyLeft: escalation.nobodyLeft };
}

function redirected(
  notice: Row<'notices'>,
  person: { readonly personId: string; readonly role: string },
  now: string,
): NewRow<'notices'> {
  const meant = /-for-([a-z]+)$/.exec(notice.notice_key)?.[1] ?? notice.role;
  return {
    ...notice,
    notice_key: `${notice.rung_key}/${person.role}-for-${meant}`,
    person_id: person.personId,
    role: person.role,
    told_roles: person.role,
    compose_after: now,
    kind: 'own',
    state: 'waiting',
    message_id: null,
  };
}
