import type { Command } from 'commander';
import type { ContactFilter, ContactView } from '../client/contacts/contacts';
import { legalDate } from '../domain/legal-date';
import type { KeptContact, RecordedContact } from '../domain/recorded-contact';
import { CLI } from '../texts/cli';
import { CONTACT_WORDS, contactChange, contactDay, contactForm, contactKind, contactTopics } from '../texts/contacts';
import { connected, outputJson, type ReadOptions, withReadOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { formatTable } from './table';

interface ContactsOptions extends ReadOptions {
  readonly from?: string;
  readonly to?: string;
  readonly organisation?: string;
  readonly id?: string;
}

const { options: texts, commands, heads, empty } = CONTACT_WORDS;
const { placeholders } = CLI;

/** Adds `contacts`. */
export function addContacts(program: Command, deps: CliDependencies): void {
  withReadOptions(program.command('contacts'), deps)
    .description(commands.contacts)
    .option(`--from ${placeholders.day}`, texts.from)
    .option(`--to ${placeholders.day}`, texts.to)
    .option(`--organisation ${placeholders.id}`, texts.only)
    .option(`--id ${placeholders.id}`, texts.id)
    .action(async (options: ContactsOptions) => {
      const { id } = options;
      const filter = filterOf(options);
      await connected(deps, options, async ({ fristwerk }) => {
        const found = id === undefined ? await fristwerk.contacts(filter) : await fristwerk.contact(id);
        if (options.json) outputJson(deps, found);
        else deps.out('versions' in found ? versionTable(found, deps) : contactTable(found, deps));
      });
    });
}

function filterOf({ from, to, organisation }: ContactsOptions): ContactFilter {
  return {
    ...(from !== undefined && { from: legalDate(from, 'from') }),
    ...(to !== undefined && { to: legalDate(to, 'to') }),
    ...(organisation !== undefined && { organisation }),
  };
}

function contactTable(contacts: readonly KeptContact[], { width }: CliDependencies): string {
  if (contacts.length === 0) return empty.contacts;
  const rows = contacts.map(({ contactId, organisation, contact }) => [
    contactDay(contact.on),
    contactId,
    contactKind(contact.kind),
    contactForm(contact.form),
    contactTopics(contact.topics),
    caseWords(contact),
    organisation,
  ]);
  return formatTable(heads.contacts, rows, width);
}

function versionTable({ versions }: ContactView, { width }: CliDependencies): string {
  const rows = versions.map(({ version, change, recordedAt, recordedBy, reason, contact }) => [
    String(version),
    contactChange(change),
    recordedAt,
    recordedBy,
    reason ?? CONTACT_WORDS.none,
    [contactDay(contact.on), contactForm(contact.form), contactTopics(contact.topics), caseWords(contact)].join('; '),
  ]);
  return formatTable(heads.versions, rows, width);
}

function caseWords(contact: RecordedContact): string {
  return contact.kind === 'networking' ? CONTACT_WORDS.none : contact.persons.map(({ caseRef }) => caseRef).join(', ');
}
