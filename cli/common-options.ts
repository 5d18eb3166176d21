import type { Command } from 'commander';
import type { CommandContext } from '../client/fristwerk';
import { FristwerkError } from '../domain/errors';
import { CLI } from '../texts/cli';
import type { CliConnection, CliDependencies } from './dependencies';

/** Options of every command. */
export interface ReadOptions {
  readonly data: string;
  readonly json?: true;
}

/** Options of every command that changes something. */
export interface WriteOptions extends ReadOptions {
  readonly as?: string;
  readonly requestId?: string;
}

const { options, placeholders } = CLI;

/** Adds `--data` and `--json`. */
export function withReadOptions(command: Command, { dataFolder }: CliDependencies): Command {
  return command.option(`--data ${placeholders.folder}`, options.data, dataFolder).option('--json', options.json);
}

/** Adds `--as`, `--request-id`, `--data` and `--json`. */
export function withWriteOptions(command: Command, deps: CliDependencies): Command {
  return withReadOptions(
    command
      .option(`--as ${placeholders.person}`, options.as)
      .option(`--request-id ${placeholders.id}`, options.requestId),
    deps,
  );
}

/** Runs work on the running Fristwerk and lets go of it afterwards. @throws NOT_RUNNING */
export async function connected<T>(
  deps: CliDependencies,
  { data }: ReadOptions,
  work: (connection: CliConnection) => Promise<T>,
): Promise<T> {
  const connection = await deps.connect(data).catch((error: unknown) => {
    throw namingFolder(error, data);
  });
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

/** Where nothing runs, the data folder as the caller knows it, not the file that was looked for in it. */
function namingFolder(error: unknown, value: string): unknown {
  if (!(error instanceof FristwerkError) || error.code !== 'NOT_RUNNING') return error;
  return new FristwerkError('NOT_RUNNING', { value, cause: error });
}

/** Who acts under which request id; without `--request-id` a new one. @throws UNKNOWN_ACTOR without `--as` */
export async function commandContext(
  deps: CliDependencies,
  connection: CliConnection,
  { as, requestId }: WriteOptions,
): Promise<CommandContext> {
  if (as === undefined)
    throw new FristwerkError('UNKNOWN_ACTOR', { field: 'as', details: { choices: await connection.actors() } });
  return { actor: as, requestId: requestId ?? deps.newRequestId() };
}

/** Writes a result for machines. */
export function outputJson({ out }: CliDependencies, result: unknown): void {
  out(JSON.stringify(result, null, 2));
}
