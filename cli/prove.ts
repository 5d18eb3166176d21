import type { Command } from 'commander';
import { CLI } from '../texts/cli';
import { outputCommandResult } from './command-result';
import { commandContext, connected, type WriteOptions, withWriteOptions } from './common-options';
import type { CliDependencies } from './dependencies';
import { readDocumentFile } from './document-file';
import { readInputFile } from './input-file';

interface ProveOptions extends WriteOptions {
  readonly file?: string;
  readonly on?: string;
  readonly received?: string;
  readonly sent?: string;
  readonly channel?: string;
  readonly placeOfWork?: string;
  readonly document?: string;
}

const { options: texts, placeholders } = CLI;

/** Adds `prove <reference> <duty>`. */
export function addProve(program: Command, deps: CliDependencies): void {
  withWriteOptions(program.command('prove'), deps)
    .description(CLI.commands.prove)
    .argument('<Aktenzeichen>', CLI.arguments.reference)
    .argument('<Pflicht>', CLI.arguments.duty)
    .option(`--on ${placeholders.day}`, texts.on)
    .option(`--received ${placeholders.day}`, texts.received)
    .option(`--sent ${placeholders.day}`, texts.sent)
    .option(`--channel ${placeholders.text}`, texts.channel)
    .option(`--place-of-work ${placeholders.text}`, texts.placeOfWork)
    .option(`--document ${placeholders.file}`, texts.document)
    .option(`--file ${placeholders.file}`, texts.file)
    .action((reference: string, duty: string, options: ProveOptions) => prove(deps, reference, duty, options));
}

async function prove(deps: CliDependencies, reference: string, duty: string, options: ProveOptions): Promise<void> {
  const input = await proofInput(options);
  const document = options.document === undefined ? undefined : await readDocumentFile(options.document);
  await connected(deps, options, async (connection) => {
    const context = await commandContext(deps, connection, options);
    const result = await connection.fristwerk.prove(reference, duty, input, context, document);
    outputCommandResult(deps, result, context.requestId, options);
  });
}

/** The proof as its duty's fields name it: what the file says, with the options over it. */
async function proofInput({ file, on, received, sent, channel, placeOfWork }: ProveOptions): Promise<unknown> {
  const written = file === undefined ? {} : await readInputFile(file);
  const given = Object.entries({ begunOn: on, receivedOn: received, sentOn: sent, channel, placeOfWork });
  const overriding = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  // What is no group of fields stays as it is, so that the use case refuses it.
  const mergeable = typeof written === 'object' && written !== null && !Array.isArray(written);
  return mergeable ? { ...written, ...overriding } : written;
}
