import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { CommandContext } from '../../client/fristwerk';
import { identifier } from '../../domain/fields';
import { parseInput } from '../../domain/validation';

/** Headers of every command: the request id, so that a repetition is one request, and who acts. */
export const commandHeaders = z.object({
  'Idempotency-Key': identifier,
  'Fristwerk-Actor': identifier,
});

/** Who acts under which request id. @throws INVALID_INPUT when a header is missing or malformed */
export function commandContext(context: Context): CommandContext {
  const headers = parseInput(commandHeaders, {
    'Idempotency-Key': context.req.header('idempotency-key'),
    'Fristwerk-Actor': context.req.header('fristwerk-actor'),
  });
  return { actor: headers['Fristwerk-Actor'], requestId: headers['Idempotency-Key'] };
}
