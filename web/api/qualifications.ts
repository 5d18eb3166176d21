import { OpenAPIHono } from '@hono/zod-openapi';
import { supplementSchema } from '../../domain/employment';
import { FORM_LIMIT, limitBody } from '../body-limits';
import type { WebDependencies } from '../dependencies';
import { answerCommand } from './answer-command';
import { EMPLOYMENTS, referenceParameter } from './collections';
import { commandHeaders, receiveCommand } from './command-context';
import { commandAnswers } from './described-answers';
import { jsonBody } from './json-body';
import { commandResultSchema } from './schemas/command-result-schema';

/** `POST /employments/{reference}/qualification`: facts on the qualification that were handed in later. */
export function qualificationRoutes(deps: WebDependencies): OpenAPIHono {
  const routes = new OpenAPIHono();
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: '/employments/{reference}/qualification',
    summary: 'Angaben zur Qualifikation nachreichen',
    request: {
      params: referenceParameter(EMPLOYMENTS),
      headers: commandHeaders,
      body: { content: { 'application/json': { schema: supplementSchema } }, required: true },
    },
    responses: commandAnswers(commandResultSchema),
  });
  routes.post('/employments/:reference/qualification', limitBody(FORM_LIMIT), async (request) => {
    const { context, content } = await receiveCommand(deps, request, 'supplement', jsonBody);
    return answerCommand(request, await deps.fristwerk.supplement(request.req.param('reference'), content, context));
  });
  return routes;
}
