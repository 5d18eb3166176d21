import type { EmploymentView } from '../../../client/fristwerk';
import { STAFF } from '../../../texts/pages';

/** The person's name as lists sort it, or a note that it was erased. */
export function personName(person: EmploymentView['person']): string {
  return person === null ? STAFF.nameErased : `${person.familyName}, ${person.givenName}`;
}
