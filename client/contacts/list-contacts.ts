import { FristwerkError } from '../../domain/errors';
import type { KeptContact, RecordedContact } from '../../domain/recorded-contact';
import { contactVersions, heldContacts } from '../../store/contacts';
import type { FristwerkDeps } from '../deps';
import type { ContactFilter, ContactView } from './contacts';

/** The contacts that hold, by day and id. */
export function listContacts({ store }: FristwerkDeps, filter: ContactFilter = {}): Promise<readonly KeptContact[]> {
  return heldContacts(store, filter);
}

/** A contact with everything that was ever recorded of it. @throws NOT_FOUND */
export async function viewContact({ store }: FristwerkDeps, contactId: string): Promise<ContactView> {
  const rows = await contactVersions(store, contactId);
  const [first] = rows;
  if (first === undefined) throw new FristwerkError('NOT_FOUND', { field: 'contact', value: contactId });
  const versions = rows.map(({ version, change, contact, reason, recorded_at, recorded_by }) => ({
    version,
    change,
    contact: JSON.parse(contact) as RecordedContact,
    reason,
    recordedAt: recorded_at,
    recordedBy: recorded_by,
  }));
  return { contactId, organisation: first.organisation_id, versions };
}
