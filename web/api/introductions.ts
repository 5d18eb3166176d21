import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { IMPORT_LIMITS, type ImportFile } from '../../client/introduction/upload';
import { errorSentence } from '../../texts/errors';
import { type BodyLimit, limitBody } from '../body-limits';
import type { WebDependencies } from '../dependencies';
import { tornForm } from '../posted-body';
import { commandHeaders, receiveCommand } from './command-context';
import { commandAnswers } from './described-answers';

const MEBIBYTE = 1024 * 1024;

/** The files of an import, and room for the parts around them. */
const IMPORT_LIMIT: BodyLimit = {
  bytes: IMPORT_LIMITS.bytes + MEBIBYTE,
  fault: { field: 'file', details: { max: IMPORT_LIMITS.bytes } },
};

/** `POST /introductions/checks` tells everything that is wrong and writes nothing; `POST /introductions` takes over. */
export function introductionRoutes(deps: WebDependencies): OpenAPIHono {
  const routes = new OpenAPIHono();
  describe(routes);
  routes.post('/introductions/checks', limitBody(IMPORT_LIMIT), async (request) => {
    const { context, content } = await receiveCommand(deps, request, 'checkIntroduction', handedIn);
    const report = await deps.fristwerk.checkIntroduction(content, context.actor);
    return request.json({
      ...report,
      faults: report.faults.map((fault) => ({ ...fault, ...errorSentence(fault) })),
      warnings: report.warnings.map((fault) => ({ ...fault, ...errorSentence(fault) })),
    });
  });
  routes.post('/introductions', limitBody(IMPORT_LIMIT), async (request) => {
    const { context, content } = await receiveCommand(deps, request, 'introduce', handedIn);
    const result = await deps.fristwerk.introduce(content, { actor: context.actor });
    return request.json(result, result.repeated ? 200 : 201);
  });
  return routes;
}

/** The posted files, whatever their fields are called, and the day of the introduction. */
async function handedIn(context: Context): Promise<{ files: readonly ImportFile[]; introducedOn: string | undefined }> {
  const form = await context.req.formData().catch((cause: unknown) => {
    throw tornForm(context, cause);
  });
  const files: ImportFile[] = [];
  for (const value of form.values())
    if (typeof value !== 'string') files.push({ name: value.name, content: Buffer.from(await value.arrayBuffer()) });
  const day = form.get('introducedOn');
  return { files, introducedOn: typeof day === 'string' && day !== '' ? day : undefined };
}

const place = z.object({ sheet: z.string(), row: z.int().optional(), column: z.string().optional() });
const fault = z.object({
  code: z.string(),
  sentence: z.string(),
  fix: z.string(),
  details: z.looseObject({ place }),
});
const report = z
  .object({
    importId: z.string(),
    introducedOn: z.string(),
    state: z.enum(['new', 'unfinished', 'finished']),
    faults: z.array(fault),
    warnings: z.array(fault),
    entities: z.array(z.looseObject({ place, key: z.string(), reference: z.string() })),
  })
  .openapi('IntroductionReport');
const result = z
  .object({
    importId: z.string(),
    introducedOn: z.string(),
    entities: z.array(z.object({ entityId: z.string(), reference: z.string() })),
    summaries: z.int(),
    repeated: z.literal(true).optional(),
  })
  .openapi('Introduction');

function describe({ openAPIRegistry }: OpenAPIHono): void {
  const form = z.object({ file: z.string().openapi({ format: 'binary' }), introducedOn: z.string().optional() });
  const request = {
    headers: commandHeaders,
    body: { content: { 'multipart/form-data': { schema: form } }, required: true },
  };
  openAPIRegistry.registerPath({
    method: 'post',
    path: '/introductions/checks',
    summary: 'Übernahme prüfen, ohne etwas anzulegen',
    request,
    responses: commandAnswers(report),
  });
  openAPIRegistry.registerPath({
    method: 'post',
    path: '/introductions',
    summary: 'Übernahme ausführen oder fortsetzen',
    request,
    responses: commandAnswers(result),
  });
}
