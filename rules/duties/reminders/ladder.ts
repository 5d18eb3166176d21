import { z } from 'zod';
import type { RecipientRole } from '../../../domain/duty';
import { wholeNumber } from '../../../domain/fields';
import type { Role } from '../../../domain/party';

/** From how many days on each step of the ladder is reminded too: up to 0 from the day aimed at, above from the due day. */
export interface Ladder {
  readonly deputyFrom: number;
  readonly leadFrom: number;
  readonly complianceFrom: number;
}

/** Steps of the ladder, lowest first. */
export const STEPS = ['coordinator', 'deputy', 'lead', 'compliance'] as const satisfies readonly RecipientRole[];

/** Somebody who holds a role in the organisation that owes the duty. */
export interface Holder {
  readonly personId: string;
  readonly role: Role;
  /** Not there on the day of the reminder. */
  readonly away?: boolean;
}

/** Who is reminded, and at which step of the ladder. */
export interface Recipient {
  readonly personId: string;
  readonly role: RecipientRole;
}

/** The ladder as a county sets it: each step not before the one below. */
export const ladderField = z
  .strictObject({
    deputyFrom: wholeNumber(-365, 365).default(0),
    leadFrom: wholeNumber(-365, 365).default(1),
    complianceFrom: wholeNumber(-365, 365).default(7),
  })
  .superRefine(({ deputyFrom, leadFrom, complianceFrom }, context) => {
    const follows = (field: string, value: number, before: number) => {
      const params = { code: 'INVALID_CHOICE', choices: [`>= ${before}`] };
      if (value < before) context.addIssue({ code: 'custom', path: [field], input: value, params });
    };
    follows('leadFrom', leadFrom, deputyFrom);
    follows('complianceFrom', complianceFrom, leadFrom);
  })
  .prefault({});

/** Who is meant by a rung so many days from its day: by default the coordinator alone up to the day before. */
export function rolesFrom(offset: number, { deputyFrom, leadFrom, complianceFrom }: Ladder): readonly RecipientRole[] {
  const from: Record<RecipientRole, number> = {
    coordinator: Number.NEGATIVE_INFINITY,
    deputy: deputyFrom,
    lead: leadFrom,
    compliance: complianceFrom,
  };
  return STEPS.filter((role) => offset >= from[role]);
}

/**
 * Who of an organisation gets a reminder meant for these roles: each person once, under the lowest role they hold.
 * `assignee` stands in the coordinator's place after a handover, for as long as they hold a role there. Whoever is away
 * is told all the same, and the next step up whose holder is there besides. Where none of the roles is filled, the next
 * one up is told.
 */
export function recipientsOf(
  roles: readonly RecipientRole[],
  people: readonly Holder[],
  assignee?: string,
): readonly Recipient[] {
  const holders = onLadder(people, assignee);
  const meant = holders.filter(({ role }) => roles.includes(role));
  const told = meant.length > 0 ? meant : holders.slice(0, 1);
  const wanted = [...told, ...standIns(told, holders)];
  return holders.filter((holder) => wanted.includes(holder)).map(({ personId, role }) => ({ personId, role }));
}

/**
 * The next person up the ladder who has not been told yet, then one further down; whoever is away only where everybody
 * else has been told. Null when nobody is left.
 */
export function nextUp(from: string, people: readonly Holder[], told: ReadonlySet<string>): Recipient | null {
  const step = (STEPS as readonly string[]).indexOf(from);
  const free = onLadder(people).filter(({ personId }) => !told.has(personId));
  const there = free.filter(({ away }) => away !== true);
  const asked = there.length > 0 ? there : free;
  const next = asked.find(({ role }) => STEPS.indexOf(role) > step) ?? asked[0];
  return next === undefined ? null : { personId: next.personId, role: next.role };
}

type OnLadder = Recipient & Pick<Holder, 'away'>;

/** Holders by step, each person under the lowest role only. */
function onLadder(people: readonly Holder[], assignee?: string): readonly OnLadder[] {
  const found = STEPS.flatMap((role) =>
    people
      .filter((one) => one.role === role)
      .map(({ personId, away }): OnLadder => ({ personId, role, ...(away === true && { away }) })),
  );
  // Whoever has left the organisation cannot be told of its duties any more.
  const isThere = people.some(({ personId }) => personId === assignee);
  const handedOver =
    assignee === undefined || !isThere
      ? found
      : [assigned(assignee, people), ...found.filter(({ role }) => role !== 'coordinator')];
  return handedOver.filter(
    ({ personId }, index) => handedOver.findIndex((other) => other.personId === personId) === index,
  );
}

function assigned(personId: string, people: readonly Holder[]): OnLadder {
  const away = people.some((one) => one.personId === personId && one.away === true);
  return { personId, role: 'coordinator', ...(away && { away }) };
}

function standIns(told: readonly OnLadder[], holders: readonly OnLadder[]): readonly OnLadder[] {
  const absent = told.filter(({ away }) => away === true);
  return absent.flatMap((one) => holders.slice(holders.indexOf(one) + 1).find(({ away }) => away !== true) ?? []);
}
