import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { DocumentUpload } from '../../client/fristwerk';
import { proofSchemas } from '../../domain/employment';
import { DOCUMENT_LIMIT, limitBody } from '../body-limits';
import type { WebDependencies } from '../dependencies';
import { uploadedDocument } from '../document-upload';
import { postedBody } from '../posted-body';
import { commandHeaders, receiveCommand } from './command-context';
import { commandAnswers } from './described-answers';
import { answerCommand, referenceParameter } from './employments';
import { jsonBody, readJson } from './json-body';
import { commandResultSchema } from './schemas/employment-schema';

/** `POST /employments/{reference}/proofs/{duty}`: the proof as JSON, or as multipart with `proof` (JSON) and `document`. */
export function proofRoutes(deps: WebDependencies): OpenAPIHono {
  const routes = new OpenAPIHono();
  describe(routes);
  routes.post('/employments/:reference/proofs/:duty', limitBody(DOCUMENT_LIMIT), async (request) => {
    const { reference, duty } = request.req.param();
    const { context, content } = await receiveCommand(deps, request, 'prove', handedIn);
    return answerCommand(
      request,
      await deps.fristwerk.prove(reference, duty, content.input, context, content.document),
    );
  });
  return routes;
}

async function handedIn(context: Context): Promise<{ input: unknown; document: DocumentUpload | undefined }> {
  const declared = context.req.header('content-type') ?? '';
  if (!declared.startsWith('multipart/form-data')) return { input: await jsonBody(context), document: undefined };
  const { proof, document } = await postedBody(context);
  return {
    input: readJson(typeof proof === 'string' ? proof : '', 'proof'),
    document: await uploadedDocument(document),
  };
}

function describe({ openAPIRegistry }: OpenAPIHono): void {
  const proof = z.union(Object.values(proofSchemas)).openapi('Proof');
  const multipart = z.object({ proof: z.string(), document: z.string().openapi({ format: 'binary' }).optional() });
  openAPIRegistry.registerPath({
    method: 'post',
    path: '/employments/{reference}/proofs/{duty}',
    summary: 'Nachweis zu einer Pflicht erfassen',
    request: {
      params: referenceParameter.extend({ duty: z.string().openapi({ example: '4.3-notice-of-new-staff' }) }),
      headers: commandHeaders,
      body: {
        content: { 'application/json': { schema: proof }, 'multipart/form-data': { schema: multipart } },
        required: true,
      },
    },
    responses: commandAnswers(commandResultSchema),
  });
}
