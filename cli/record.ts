import type { Command } from 'commander';
import { FristwerkError } from '../domain/errors';
import { CLI } from '../texts/cli';
import { RECORDS } from '../texts/records';
import { outputJson, type WriteOptions, withWriteOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { readDocumentFile } from './document-file';
import { kindNamed } from './entity-kind';
import { collected, givenInput } from './given-input';
import { recordEvent } from './record-event';

interface RecordOptions extends WriteOptions {
  readonly file?: string;
  readonly set?: readonly string[];
  readonly document?: string;
  readonly list?: string;
  readonly schema?: string;
}

const { options: texts, placeholders } = RECORDS;

/** Adds `record <references> <event>`; with `--list` or `--schema` it tells what can be recorded. */
export function addRecord(program: Command, deps: CliDependencies): void {
  withWriteOptions(program.command('record'), deps)
    .description(RECORDS.commands.record)
    .argument('[Aktenzeichen]', RECORDS.arguments.references)
    .argument('[Vorgang]', RECORDS.arguments.event)
    .option(`--file ${CLI.placeholders.file}`, texts.file)
    .option(`--set ${placeholders.pair}`, texts.set, collected)
    .option(`--document ${CLI.placeholders.file}`, texts.document)
    .option(`--list ${placeholders.kind}`, texts.list)
    .option(`--schema ${placeholders.kind}`, texts.schema)
    .action(async (first: string | undefined, second: string | undefined, options: RecordOptions) => {
      if (options.list !== undefined) return tellEvents(deps, options.list, options);
      if (options.schema !== undefined) return tellFields(deps, options.schema, first, options);
      const document = options.document === undefined ? undefined : await readDocumentFile(options.document);
      const input = await givenInput(options, deps);
      const called = { references: given('entity', first), type: given('type', second), input, document };
      return recordEvent(deps, called, options);
    });
}

function given(field: string, value: string | undefined): string {
  if (value === undefined) throw new FristwerkError('REQUIRED_FIELD', { field });
  return value;
}

async function tellEvents(deps: CliDependencies, word: string, { json }: RecordOptions): Promise<void> {
  const entity = kindNamed(word, 'list');
  const { eventListLines, listedEvents } = await deps.eventLines();
  if (json) outputJson(deps, listedEvents(entity));
  else deps.out(eventListLines(entity, deps.width));
}

async function tellFields(
  deps: CliDependencies,
  word: string,
  type: string | undefined,
  { json }: RecordOptions,
): Promise<void> {
  const entity = kindNamed(word, 'schema');
  const event = given('type', type);
  const { eventFieldLines, eventSchema } = await deps.eventLines();
  if (json) outputJson(deps, eventSchema(entity, event));
  else deps.out(eventFieldLines(entity, event, deps.width));
}
