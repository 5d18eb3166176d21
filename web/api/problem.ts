import { z } from '@hono/zod-openapi';
import { ERROR_CODES, type ErrorCode, type FristwerkError } from '../../domain/errors';
import { errorSentence } from '../../texts/errors';

const CODES = Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]];

/** A refusal over HTTP (RFC 9457): the German sentence, the status, and each fault with its field, value and remedy. */
export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(CODES),
    errors: z.array(
      z.strictObject({
        code: z.enum(CODES),
        field: z.string().optional(),
        value: z.unknown().optional(),
        sentence: z.string(),
        fix: z.string(),
      }),
    ),
  })
  .openapi('Problem');

/** A refusal as its problem document. `type` names the code: `urn:fristwerk:problem:unknown-entity`. */
export function problemOf(error: FristwerkError): z.output<typeof problemSchema> {
  return {
    type: `urn:fristwerk:problem:${error.code.toLowerCase().replaceAll('_', '-')}`,
    title: errorSentence(error.faults.length === 1 && error.faults[0] ? error.faults[0] : { code: error.code })
      .sentence,
    status: error.status,
    code: error.code,
    errors: error.faults.map((fault) => ({
      code: fault.code,
      ...(fault.field === undefined ? {} : { field: fault.field }),
      value: fault.value,
      ...errorSentence(fault),
    })),
  };
}

/** The problem document as an answer. */
export function answerProblem(error: FristwerkError): Response {
  return new Response(JSON.stringify(problemOf(error)), {
    status: error.status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8' },
  });
}
