import type { Command } from 'commander';
import type { ContactsResult } from '../client/contacts/contacts';
import type { CommandContext, Fristwerk } from '../client/fristwerk';
import { FristwerkError } from '../domain/errors';
import { CLI } from '../texts/cli';
import { CONTACT_WORDS, correctionSentence, recordedSentence } from '../texts/contacts';
import { commandContext, connected, outputJson, type WriteOptions, withWriteOptions } from './common-options';
import { readContacts } from './contact-input';
import type { CliDependencies } from './dependencies';
import { wrap } from './table';

interface ContactOptions extends WriteOptions {
  readonly file?: string;
  readonly organisation?: string;
  readonly correct?: string;
  readonly void?: string;
  readonly reason?: string;
}

const { options: texts, commands } = CONTACT_WORDS;
const { placeholders } = CLI;

/** Adds `contact --file <file>`, with `--correct <id>` or `--void <id>` for one that was kept before. */
export function addContact(program: Command, deps: CliDependencies): void {
  withWriteOptions(program.command('contact'), deps)
    .description(commands.contact)
    .option(`--file ${placeholders.file}`, texts.file)
    .option(`--organisation ${placeholders.id}`, texts.organisation)
    .option(`--correct ${placeholders.id}`, texts.correct)
    .option(`--void ${placeholders.id}`, texts.void)
    .option(`--reason ${placeholders.text}`, texts.reason)
    .action(async (options: ContactOptions) => {
      const given = options.file === undefined ? undefined : await readContacts(options.file, deps);
      await connected(deps, options, async (connection) => {
        const context = await commandContext(deps, connection, options);
        const result = await carryOut(connection.fristwerk, given, options, context);
        if (options.json) outputJson(deps, result);
        else for (const line of resultLines(result, context)) deps.out(wrap(line, deps.width).join('\n'));
      });
    });
}

function carryOut(
  fristwerk: Fristwerk,
  given: unknown,
  { organisation, correct, void: voided, reason }: ContactOptions,
  context: CommandContext,
): Promise<ContactsResult> {
  if (voided !== undefined) return fristwerk.voidContact(voided, { reason }, context);
  if (given === undefined) throw new FristwerkError('REQUIRED_FIELD', { field: 'file' });
  if (correct === undefined) return fristwerk.recordContacts(organisation, given, context);
  const [contact] = Array.isArray(given) ? given : [given];
  return fristwerk.correctContact(correct, { contact, reason }, context);
}

function resultLines({ contactIds, correctionNeeded, repeated }: ContactsResult, context: CommandContext): string[] {
  return [
    recordedSentence(contactIds.length),
    ...(repeated ? [CLI.repeated] : []),
    ...contactIds.map((id) => `- ${id}`),
    ...correctionNeeded.map(correctionSentence),
    `${CLI.requestId} ${context.requestId}`,
  ];
}
