import type { Transaction } from 'kysely';
import { FristwerkError } from '../domain/errors';
import { sha16 } from '../domain/hash';
import type { LegalDate } from '../domain/legal-date';
import type { KeptContact, RecordedContact } from '../domain/recorded-contact';
import { inChunks } from './chunks';
import type { Store } from './open-store';
import type { NewRow, Row, StoreSchema } from './schema';

/** Who asks for what under which request id. */
export interface ContactRequest {
  readonly organisation: string;
  readonly requestId: string;
  /** Of everything the request says: the same id with another hash is another request. */
  readonly contentHash: string;
  readonly at: string;
  readonly by: string;
}

/** What a request came to; `repeated` when it had been answered before. */
export interface ContactsKept {
  readonly contactIds: readonly string[];
  readonly repeated: boolean;
}

/** Which contacts are asked for; both days are included. */
export interface ContactRange {
  readonly organisation?: string | undefined;
  readonly from?: LegalDate | undefined;
  readonly to?: LegalDate | undefined;
}

/** Keeps a series of contacts, all of them or none; the same request again keeps nothing. @throws REQUEST_ID_REUSED */
export function keepContacts(
  store: Store,
  request: ContactRequest,
  contacts: readonly RecordedContact[],
): Promise<ContactsKept> {
  return answeredOnce(store, request, async (trx) => {
    const rows = contacts.map((contact, index) => entryRow(request, contactIdOf(request, index), 1, contact));
    for (const some of inChunks(rows)) await trx.insertInto('contact_entries').values(some).execute();
    return rows.map(({ contact_id }) => contact_id);
  });
}

/**
 * Puts another version in the place of the one that holds, or voids the contact; the earlier one stays as it was.
 * @throws REQUEST_ID_REUSED, NOT_FOUND for a contact that is unknown to the organisation or void
 */
export function changeContact(
  store: Store,
  request: ContactRequest,
  contactId: string,
  change: { readonly contact?: RecordedContact; readonly reason: string },
): Promise<ContactsKept> {
  return answeredOnce(store, request, async (trx) => {
    const held = await holding(trx, contactId);
    if (held === undefined || held.organisation_id !== request.organisation || held.change === 'voided')
      throw new FristwerkError('NOT_FOUND', { field: 'contact', value: contactId });
    const contact = change.contact ?? (JSON.parse(held.contact) as RecordedContact);
    const kind = change.contact === undefined ? 'voided' : 'corrected';
    await trx
      .updateTable('contact_entries')
      .set({ superseded_at: request.at })
      .where('contact_id', '=', contactId)
      .where('version', '=', held.version)
      .execute();
    const row = entryRow(request, contactId, held.version + 1, contact);
    await trx
      .insertInto('contact_entries')
      .values({ ...row, change: kind, reason: change.reason })
      .execute();
    return [contactId];
  });
}

/** The contacts that hold, by day and id; void ones are left out. */
export async function heldContacts(store: Store, range: ContactRange = {}): Promise<readonly KeptContact[]> {
  return (await heldRows(store, range)).map(keptContact);
}

/** Every version of a contact, the first one first; empty where there is none. */
export function contactVersions(store: Store, contactId: string): Promise<readonly Row<'contact_entries'>[]> {
  return store.db
    .selectFrom('contact_entries')
    .selectAll()
    .where('contact_id', '=', contactId)
    .orderBy('version')
    .execute();
}

/**
 * The contacts that hold and what figures of them rest on, from one read: another hash means that a contact was added,
 * changed or voided since.
 */
export async function hashedContacts(
  store: Store,
  range: ContactRange,
): Promise<{ readonly contacts: readonly KeptContact[]; readonly hash: string }> {
  const rows = await heldRows(store, range);
  return { contacts: rows.map(keptContact), hash: sha16(rows.map((row) => [row.contact_id, row.content_hash]).sort()) };
}

function heldRows({ db }: Store, { organisation, from, to }: ContactRange): Promise<readonly Row<'contact_entries'>[]> {
  let query = db
    .selectFrom('contact_entries')
    .selectAll()
    .where('superseded_at', 'is', null)
    .where('change', '<>', 'voided')
    .orderBy('on_day')
    .orderBy('contact_id');
  if (organisation !== undefined) query = query.where('organisation_id', '=', organisation);
  if (from !== undefined) query = query.where('on_day', '>=', from);
  if (to !== undefined) query = query.where('on_day', '<=', to);
  return query.execute();
}

function keptContact(row: Row<'contact_entries'>): KeptContact {
  return {
    contactId: row.contact_id,
    organisation: row.organisation_id,
    version: row.version,
    contact: JSON.parse(row.contact) as RecordedContact,
  };
}

function holding(trx: Transaction<StoreSchema>, contactId: string): Promise<Row<'contact_entries'> | undefined> {
  return trx
    .selectFrom('contact_entries')
    .selectAll()
    .where('contact_id', '=', contactId)
    .where('superseded_at', 'is', null)
    .executeTakeFirst();
}

async function answeredOnce(
  store: Store,
  request: ContactRequest,
  work: (trx: Transaction<StoreSchema>) => Promise<readonly string[]>,
): Promise<ContactsKept> {
  const { organisation, requestId, contentHash, at } = request;
  return store.db.transaction().execute(async (trx) => {
    const known = await trx
      .selectFrom('contact_requests')
      .selectAll()
      .where('organisation_id', '=', organisation)
      .where('request_id', '=', requestId)
      .executeTakeFirst();
    if (known !== undefined && known.content_hash !== contentHash)
      throw new FristwerkError('REQUEST_ID_REUSED', { field: 'requestId', value: requestId });
    if (known !== undefined) return { contactIds: JSON.parse(known.contact_ids) as string[], repeated: true };
    const contactIds = await work(trx);
    const row = { organisation_id: organisation, request_id: requestId, content_hash: contentHash, at };
    await trx
      .insertInto('contact_requests')
      .values({ ...row, contact_ids: JSON.stringify(contactIds) })
      .execute();
    return { contactIds, repeated: false };
  });
}

/** The same request always names the same contacts, by no personal data. */
function contactIdOf({ organisation, requestId }: ContactRequest, index: number): string {
  return `contact-${sha16([organisation, requestId, index])}`;
}

function entryRow(
  { organisation, requestId, at, by }: ContactRequest,
  contactId: string,
  version: number,
  contact: RecordedContact,
): NewRow<'contact_entries'> {
  return {
    contact_id: contactId,
    version,
    organisation_id: organisation,
    change: 'recorded',
    on_day: contact.on,
    contact: JSON.stringify(contact),
    content_hash: sha16(contact),
    reason: null,
    request_id: requestId,
    recorded_at: at,
    recorded_by: by,
    superseded_at: null,
  };
}
