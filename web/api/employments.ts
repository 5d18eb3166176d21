import { OpenAPIHono, z } from '@hono/zod-openapi';
import { hireSchema } from '../../domain/employment';
import { FORM_LIMIT, limitBody } from '../body-limits';
import type { WebDependencies } from '../dependencies';
import { answerCommand } from './answer-command';
import { beginSchema, isBeginning } from './begin-schema';
import { commandHeaders, receiveCommand } from './command-context';
import { commandAnswers } from './described-answers';
import { jsonBody } from './json-body';
import { commandResultSchema } from './schemas/command-result-schema';

/** `POST /employments` hires, or begins an employment as the other collections begin theirs. */
export function employmentRoutes(deps: WebDependencies): OpenAPIHono {
  const routes = new OpenAPIHono();
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: '/employments',
    summary: 'Einstellung erfassen oder Beschäftigung beginnen',
    request: {
      headers: commandHeaders,
      body: {
        content: { 'application/json': { schema: z.union([hireSchema, beginSchema('employment')]) } },
        required: true,
      },
    },
    responses: commandAnswers(commandResultSchema),
  });
  routes.post('/employments', limitBody(FORM_LIMIT), async (request) => {
    const { context, content } = await receiveCommand(deps, request, 'hire', jsonBody);
    const { fristwerk } = deps;
    return answerCommand(
      request,
      isBeginning('employment', content)
        ? await fristwerk.begin('employment', content, context)
        : await fristwerk.hire(content, context),
    );
  });
  return routes;
}
