import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { CommandContext } from '../../client/fristwerk';
import { identifier } from '../../domain/fields';
import { parseInput } from '../../domain/validation';
import type { WebDependencies } from '../dependencies';
import { noting } from '../refusals';

/** Headers of every command: the request id, so that a repetition is one request, and who acts. */
export const commandHeaders = z.object({
  'Idempotency-Key': identifier,
  'Fristwerk-Actor': identifier,
});

/** A command as it arrived: who acts under which request id, and what it carries, unchecked. */
export interface ReceivedCommand<Content> {
  readonly context: CommandContext;
  readonly content: Content;
}

/**
 * Reads a command and notes it when its form alone is refused.
 * @throws INVALID_INPUT when a header is missing or malformed, or the body is not what it should be
 */
export function receiveCommand<Content>(
  deps: WebDependencies,
  request: Context,
  command: string,
  read: (request: Context) => Promise<Content>,
): Promise<ReceivedCommand<Content>> {
  const actor = request.req.header('fristwerk-actor') ?? '';
  const entity = request.req.param('reference') ?? null;
  return noting(deps, { command, actor, entity }, async () => ({
    context: commandContext(request),
    content: await read(request),
  }));
}

function commandContext(request: Context): CommandContext {
  const headers = parseInput(commandHeaders, {
    'Idempotency-Key': request.req.header('idempotency-key'),
    'Fristwerk-Actor': request.req.header('fristwerk-actor'),
  });
  return { actor: headers['Fristwerk-Actor'], requestId: headers['Idempotency-Key'] };
}
