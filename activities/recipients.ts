import type { RecipientRole } from '../domain/duty';
import type { Appointment } from '../store/organisations';

/** The order in which a reminder looks for somebody when a role is not filled. */
const LADDER = ['coordinator', 'deputy', 'lead', 'compliance'] as const satisfies readonly RecipientRole[];

/**
 * Who of an organisation gets a reminder meant for these roles: each person once, under the first role they hold.
 * When none of the roles is filled, the next one up the ladder is told, so that no reminder goes to nobody.
 */
export function recipientsOf(
  roles: readonly RecipientRole[],
  people: readonly Appointment[],
): readonly { readonly personId: string; readonly role: RecipientRole }[] {
  const holders = LADDER.flatMap((role) =>
    people.filter((person) => person.role === role).map(({ personId }) => ({ personId, role })),
  );
  const meant = holders.filter(({ role }) => roles.includes(role));
  const told = meant.length > 0 ? meant : holders.slice(0, 1);
  return told.filter(({ personId }, index) => told.findIndex((other) => other.personId === personId) === index);
}
