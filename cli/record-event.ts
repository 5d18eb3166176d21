import type { DocumentUpload } from '../client/fristwerk';
import { FristwerkError } from '../domain/errors';
import { outputCommandResult } from './command-result';
import { commandContext, connected, outputJson, type WriteOptions } from './common-options';
import type { CliDependencies } from './dependencies';

/** An event as a call brings it. */
export interface CalledEvent {
  /** File references, separated by commas. */
  readonly references: string;
  readonly type: string;
  readonly input: unknown;
  readonly document?: DocumentUpload | undefined;
}

/** Records an event for one file or, with several references, for each of them, and tells what it caused. */
export async function recordEvent(
  deps: CliDependencies,
  { references, type, input, document }: CalledEvent,
  options: WriteOptions,
): Promise<void> {
  const files = references
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [only, ...more] = files;
  if (only === undefined) throw new FristwerkError('REQUIRED_FIELD', { field: 'entity' });
  await connected(deps, options, async (connection) => {
    const { fristwerk } = connection;
    const context = await commandContext(deps, connection, options);
    if (more.length === 0) {
      const result = await fristwerk.record(only, type, input, context, document);
      return outputCommandResult(deps, result, context.requestId, options);
    }
    const results = await fristwerk.recordForMany(files, type, input, context, document);
    if (options.json) outputJson(deps, results);
    else for (const result of results) outputCommandResult(deps, result, context.requestId, options);
  });
}
