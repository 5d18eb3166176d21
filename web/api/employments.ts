import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { CommandResult } from '../../client/fristwerk';
import { hireSchema } from '../../domain/employment';
import { FORM_LIMIT, limitBody } from '../body-limits';
import type { WebDependencies } from '../dependencies';
import { commandHeaders, receiveCommand } from './command-context';
import { answers, commandAnswers, refusals } from './described-answers';
import { jsonBody } from './json-body';
import { commandResultSchema, employmentSchema } from './schemas/employment-schema';

/** Names an employment in a path, by id or file reference. */
export const referenceParameter = z.object({ reference: z.string().openapi({ example: 'IM-7K3Q2A9D' }) });

/** `POST /employments` hires; `GET /employments/{reference}` shows one employment. */
export function employmentRoutes(deps: WebDependencies): OpenAPIHono {
  const routes = new OpenAPIHono();
  describe(routes);
  routes.post('/employments', limitBody(FORM_LIMIT), async (request) => {
    const { context, content } = await receiveCommand(deps, request, 'hire', jsonBody);
    return answerCommand(request, await deps.fristwerk.hire(content, context));
  });
  routes.get('/employments/:reference', async (context) =>
    context.json(await deps.fristwerk.employment(context.req.param('reference'))),
  );
  return routes;
}

/** 201 with what the command caused, or 200 with the first answer when it is a repetition. */
export function answerCommand(context: Context, result: CommandResult): Response {
  return context.json(result, result.repeated === true ? 200 : 201);
}

function describe({ openAPIRegistry }: OpenAPIHono): void {
  openAPIRegistry.registerPath({
    method: 'post',
    path: '/employments',
    summary: 'Einstellung erfassen',
    request: {
      headers: commandHeaders,
      body: { content: { 'application/json': { schema: hireSchema } }, required: true },
    },
    responses: commandAnswers(commandResultSchema),
  });
  openAPIRegistry.registerPath({
    method: 'get',
    path: '/employments/{reference}',
    summary: 'Beschäftigungsverhältnis lesen',
    request: { params: referenceParameter },
    responses: { ...answers(200, 'Beschäftigungsverhältnis', employmentSchema), ...refusals(404, 503) },
  });
}
