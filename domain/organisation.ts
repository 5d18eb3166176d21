import { z } from 'zod';
import { identifier, text } from './fields';

const person = z.strictObject({
  id: identifier,
  givenName: text(120),
  familyName: text(120),
  email: z.email(),
});

const organisation = z.strictObject({
  id: identifier,
  kind: z.enum(['provider', 'county', 'granting-authority']),
  name: text(200),
  /** Person ids by role. Reminders go to the coordinator, then deputy, then lead, then compliance. */
  roles: z.strictObject({
    coordinator: identifier.optional(),
    deputy: identifier.optional(),
    lead: identifier.optional(),
    compliance: identifier.optional(),
    administrator: identifier.optional(),
  }),
});

/** Whoever holds one of these is reminded; an administrator is not. */
const REMINDED = ['coordinator', 'deputy', 'lead', 'compliance'] as const;

/**
 * The organisations, their people and the house settings, as `examples/organisation.yaml` shows them.
 * Ids are unique, roles are held by people of the file, and every provider has somebody who can be reminded.
 */
export const organisationFileSchema = z
  .strictObject({
    people: z.array(person).min(1).max(2000),
    organisations: z.array(organisation).min(1).max(200),
    settings: z.record(z.string(), z.unknown()).optional(),
  })
  .superRefine(({ people, organisations }, context) => {
    const faults = [
      ...repeatedIds('people', people),
      ...repeatedIds('organisations', organisations),
      ...organisations.flatMap((one, index) => [...strangers(one, index, people), ...unreachable(one, index)]),
    ];
    for (const { path, ...params } of faults) context.addIssue({ code: 'custom', path, params });
  });
export type OrganisationFile = z.infer<typeof organisationFileSchema>;

type Organisation = z.infer<typeof organisation>;

interface FileFault {
  readonly path: (string | number)[];
  readonly code: 'INVALID_CHOICE' | 'REQUIRED_FIELD';
  readonly choices: readonly string[];
}

function repeatedIds(list: string, entries: readonly { readonly id: string }[]): FileFault[] {
  const ids = entries.map(({ id }) => id);
  return ids.flatMap((id, index): FileFault[] =>
    ids.indexOf(id) === index ? [] : [{ path: [list, index, 'id'], code: 'INVALID_CHOICE', choices: [`≠ ${id}`] }],
  );
}

function strangers({ roles }: Organisation, index: number, people: readonly { readonly id: string }[]): FileFault[] {
  const choices = people.map(({ id }) => id);
  return Object.entries(roles)
    .filter(([, id]) => id !== undefined && !choices.includes(id))
    .map(([role]) => ({ path: ['organisations', index, 'roles', role], code: 'INVALID_CHOICE', choices }));
}

function unreachable({ kind, roles }: Organisation, index: number): FileFault[] {
  if (kind !== 'provider' || REMINDED.some((role) => roles[role] !== undefined)) return [];
  return [{ path: ['organisations', index, 'roles', 'coordinator'], code: 'REQUIRED_FIELD', choices: REMINDED }];
}
