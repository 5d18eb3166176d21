import { FristwerkError } from '../../domain/errors';
import { RECORDING_ROLES } from '../actor';
import type { FristwerkDeps } from '../deps';

/**
 * Makes sure that an entity is handed over to somebody who records for the organisation that owes its duties: whoever
 * holds no such role there would be reminded of what they may not see, and nobody else would be.
 * @throws INVALID_CHOICE naming those who do
 */
export async function requireAppointed(
  { store }: FristwerkDeps,
  person: string,
  organisation: string,
  field: string,
): Promise<void> {
  const rows = await store.db
    .selectFrom('appointments')
    .select('person_id')
    .distinct()
    .where('organisation_id', '=', organisation)
    .where('role', 'in', RECORDING_ROLES)
    .orderBy('person_id')
    .execute();
  const choices = rows.map((row) => row.person_id);
  if (!choices.includes(person))
    throw new FristwerkError('INVALID_CHOICE', { field, value: person, details: { choices } });
}
