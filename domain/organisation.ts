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

/** The organisations, their people and the house settings, as `examples/organisation.yaml` shows them. */
export const organisationFileSchema = z.strictObject({
  people: z.array(person).min(1).max(2000),
  organisations: z.array(organisation).min(1).max(200),
  settings: z.record(z.string(), z.unknown()).optional(),
});
export type OrganisationFile = z.infer<typeof organisationFileSchema>;
