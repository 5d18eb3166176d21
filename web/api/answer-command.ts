import type { Context } from 'hono';
import type { CommandResult } from '../../client/fristwerk';

/** 201 with what the command caused, or 200 with the first answer when it is a repetition. */
export function answerCommand(context: Context, result: CommandResult | readonly CommandResult[]): Response {
  const results = Array.isArray(result) ? result : [result];
  return context.json(result, results.every(({ repeated }) => repeated === true) ? 200 : 201);
}
