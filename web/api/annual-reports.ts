import { OpenAPIHono, z } from '@hono/zod-openapi';
import { checkSchema } from '../../client/contacts/check-figures';
import { annualReportSchema } from '../../client/contacts/send-annual-report';
import { parseInput } from '../../domain/validation';
import { FORM_LIMIT, limitBody } from '../body-limits';
import type { WebDependencies } from '../dependencies';
import { answerCommand } from './answer-command';
import { commandHeaders, receiveCommand } from './command-context';
import { answers, commandAnswers, refusals } from './described-answers';
import { jsonBody } from './json-body';
import { toldFinding, yearParameter } from './key-figures';
import { checkResultSchema, mergedReportSchema, reportResultSchema } from './schemas/figures-schema';

const referenceParameter = z.object({ reference: z.string().openapi({ example: 'BW-7K3Q2A9D' }) });
const mergedParameter = referenceParameter.extend({ year: z.string().openapi({ example: '2026' }) });

/** Annual reports of a grant (3.11.3): sent by a provider, merged by the county; and the check before (3.11.1). */
export function annualReportRoutes(deps: WebDependencies): OpenAPIHono {
  const routes = new OpenAPIHono();
  describe(routes);
  const { fristwerk } = deps;
  routes.post('/grants/:reference/reports', limitBody(FORM_LIMIT), async (request) => {
    const { context, content } = await receiveCommand(deps, request, 'sendAnnualReport', jsonBody);
    return answerCommand(request, await fristwerk.sendAnnualReport(request.req.param('reference'), content, context));
  });
  routes.post('/grants/:reference/figure-checks', limitBody(FORM_LIMIT), async (request) => {
    const { context, content } = await receiveCommand(deps, request, 'checkFigures', jsonBody);
    const result = await fristwerk.checkFigures(request.req.param('reference'), content, context);
    return answerCommand(request, { ...result, ...{ gaps: result.gaps.map(toldFinding) } });
  });
  routes.get('/grants/:reference/reports/:year', async (request) => {
    const { year } = parseInput(z.object({ year: yearParameter }), request.req.param());
    return request.json(await fristwerk.mergedReport(request.req.param('reference'), year));
  });
  return routes;
}

function describe({ openAPIRegistry }: OpenAPIHono): void {
  const request = (schema: z.ZodType) => ({
    params: referenceParameter,
    headers: commandHeaders,
    body: { content: { 'application/json': { schema } }, required: true },
  });
  openAPIRegistry.registerPath({
    method: 'post',
    path: '/grants/{reference}/reports',
    summary: 'Kennzahlen eines Verbands für ein Jahr melden und festhalten',
    request: request(annualReportSchema),
    responses: commandAnswers(reportResultSchema),
  });
  openAPIRegistry.registerPath({
    method: 'post',
    path: '/grants/{reference}/figure-checks',
    summary: 'Kennzahlen eines Verbands vor der Meldung prüfen',
    request: request(checkSchema),
    responses: commandAnswers(checkResultSchema),
  });
  openAPIRegistry.registerPath({
    method: 'get',
    path: '/grants/{reference}/reports/{year}',
    summary: 'Meldungen aller Verbände für ein Jahr zusammenführen',
    request: { params: mergedParameter },
    responses: { ...answers(200, 'Zusammengeführte Meldung', mergedReportSchema), ...refusals(404, 422, 503) },
  });
}
