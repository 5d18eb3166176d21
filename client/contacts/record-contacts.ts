import { z } from 'zod';
import { FristwerkError } from '../../domain/errors';
import { text } from '../../domain/fields';
import { sha16 } from '../../domain/hash';
import { dayOf } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';
import type { RecordedContact } from '../../domain/recorded-contact';
import { parseInput } from '../../domain/validation';
import {
  type ContactRequest,
  type ContactsKept,
  changeContact,
  contactVersions,
  keepContacts,
} from '../../store/contacts';
import { RECORDING_ROLES, requireActor } from '../actor';
import type { FristwerkDeps } from '../deps';
import type { CommandContext } from '../fristwerk';
import { withRefusalsNoted } from '../send-event';
import { sentReports } from './annual-reports';
import { careCaseReferences } from './care-cases';
import { type ContactBounds, checkedContactAt, checkedContacts } from './checked-contacts';
import type { ContactsResult } from './contacts';
import { ownOrganisation } from './own-organisation';

const correction = z.strictObject({ contact: z.unknown(), reason: text(500) });
const voiding = z.strictObject({ reason: text(500) });

/** Keeps a series of contacts, all of them or none. */
export function recordContacts(
  deps: FristwerkDeps,
  organisation: string | undefined,
  given: unknown,
  context: CommandContext,
): Promise<ContactsResult> {
  return withRefusalsNoted(deps, 'recordContacts', context, null, async () => {
    const owner = await ownOrganisation(deps, organisation, context.actor);
    const contacts = checkedContacts(given, await boundsOf(deps, owner));
    const kept = await keepContacts(deps.store, requestOf(deps, owner, context, contacts), contacts);
    return resultOf(deps, owner, kept, contacts);
  });
}

/** Puts other words in the place of what a contact says; the original stays. */
export function correctContact(
  deps: FristwerkDeps,
  contactId: string,
  input: unknown,
  context: CommandContext,
): Promise<ContactsResult> {
  return withRefusalsNoted(deps, 'correctContact', context, null, async () => {
    const { owner, before } = await ownContact(deps, contactId, context);
    const { contact: given, reason } = parseInput(correction, input);
    const contact = checkedContactAt('contact', given, await boundsOf(deps, owner));
    const request = requestOf(deps, owner, context, { contactId, contact, reason });
    return resultOf(deps, owner, await changeContact(deps.store, request, contactId, { contact, reason }), [
      before,
      contact,
    ]);
  });
}

/** Voids a contact that did not take place; the original stays. */
export function voidContact(
  deps: FristwerkDeps,
  contactId: string,
  input: unknown,
  context: CommandContext,
): Promise<ContactsResult> {
  return withRefusalsNoted(deps, 'voidContact', context, null, async () => {
    const { owner, before } = await ownContact(deps, contactId, context);
    const { reason } = parseInput(voiding, input);
    const request = requestOf(deps, owner, context, { contactId, reason });
    return resultOf(deps, owner, await changeContact(deps.store, request, contactId, { reason }), [before]);
  });
}

/** The contact's organisation, for which the actor records, and what it said last. @throws NOT_FOUND */
async function ownContact({ store }: FristwerkDeps, contactId: string, { actor }: CommandContext) {
  const last = (await contactVersions(store, contactId)).at(-1);
  if (last === undefined) throw new FristwerkError('NOT_FOUND', { field: 'contact', value: contactId });
  await requireActor(store, actor, last.organisation_id, RECORDING_ROLES);
  return { owner: last.organisation_id, before: { on: last.on_day as LegalDate } };
}

async function boundsOf({ store, now }: FristwerkDeps, organisation: string): Promise<ContactBounds> {
  return { today: dayOf(now()), careCases: await careCaseReferences(store, organisation) };
}

function requestOf(
  { now }: FristwerkDeps,
  organisation: string,
  { actor, requestId }: CommandContext,
  content: unknown,
): ContactRequest {
  return { organisation, requestId, contentHash: sha16(content), at: now(), by: actor };
}

async function resultOf(
  deps: FristwerkDeps,
  organisation: string,
  { contactIds, repeated }: ContactsKept,
  touched: readonly Pick<RecordedContact, 'on'>[],
): Promise<ContactsResult> {
  const years = new Set(touched.map(({ on }) => Number(on.slice(0, 4))));
  const reports = await sentReports(deps, { organisation });
  const correctionNeeded = reports.filter((report) => report.correctionNeeded && years.has(report.year));
  return {
    organisation,
    contactIds,
    recorded: contactIds.length,
    correctionNeeded,
    ...(repeated && { repeated: true as const }),
  };
}
