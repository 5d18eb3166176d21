import { OpenAPIHono, z } from '@hono/zod-openapi';
import { proofSchemas } from '../../domain/employment';
import { DOCUMENT_LIMIT, limitBody } from '../body-limits';
import type { WebDependencies } from '../dependencies';
import { answerCommand } from './answer-command';
import { EMPLOYMENTS, referenceParameter } from './collections';
import { commandHeaders, receiveCommand } from './command-context';
import { commandAnswers } from './described-answers';
import { handedIn } from './handed-in';
import { commandResultSchema } from './schemas/command-result-schema';

/** `POST /employments/{reference}/proofs/{duty}`: the proof as JSON, or as multipart with `proof` (JSON) and `document`. */
export function proofRoutes(deps: WebDependencies): OpenAPIHono {
  const routes = new OpenAPIHono();
  describe(routes);
  routes.post('/employments/:reference/proofs/:duty', limitBody(DOCUMENT_LIMIT), async (request) => {
    const { reference, duty } = request.req.param();
    const { context, content } = await receiveCommand(deps, request, 'prove', handedIn('proof'));
    return answerCommand(
      request,
      await deps.fristwerk.prove(reference, duty, content.input, context, content.document),
    );
  });
  return routes;
}

function describe({ openAPIRegistry }: OpenAPIHono): void {
  const proof = z.union(Object.values(proofSchemas)).openapi('Proof');
  const multipart = z.object({ proof: z.string(), document: z.string().openapi({ format: 'binary' }).optional() });
  openAPIRegistry.registerPath({
    method: 'post',
    path: '/employments/{reference}/proofs/{duty}',
    summary: 'Nachweis zu einer Pflicht erfassen',
    request: {
      params: referenceParameter(EMPLOYMENTS).extend({
        duty: z.string().openapi({ example: '4.3-notice-of-new-staff' }),
      }),
      headers: commandHeaders,
      body: {
        content: { 'application/json': { schema: proof }, 'multipart/form-data': { schema: multipart } },
        required: true,
      },
    },
    responses: commandAnswers(commandResultSchema),
  });
}
