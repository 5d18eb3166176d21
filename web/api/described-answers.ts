import type { RouteConfig, z } from '@hono/zod-openapi';
import { problemSchema } from './problem';

type Responses = RouteConfig['responses'];

/** Describes an answer in JSON. */
export function answers(status: number, description: string, schema: z.ZodType): Responses {
  return { [status]: { description, content: { 'application/json': { schema } } } };
}

/** Describes the refusals of a route, each a problem document. */
export function refusals(...statuses: readonly number[]): Responses {
  const content = { 'application/problem+json': { schema: problemSchema } };
  return Object.fromEntries(statuses.map((status) => [status, { description: 'Abgelehnt', content }]));
}

/** The answers of a command: 201 with what it caused, 200 when the same request id had been answered before. */
export function commandAnswers(schema: z.ZodType): Responses {
  return {
    ...answers(201, 'Erfasst', schema),
    ...answers(200, 'Bereits erfasst: die erste Antwort', schema),
    ...refusals(403, 404, 409, 413, 422, 503, 504),
  };
}
