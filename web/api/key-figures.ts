import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { FigureQuestion } from '../../client/contacts/contacts';
import { FristwerkError } from '../../domain/errors';
import { dateField, identifier } from '../../domain/fields';
import { parseInput } from '../../domain/validation';
import { findingSentence, type NamedFinding } from '../../texts/figure-finding';
import type { WebDependencies } from '../dependencies';
import { answers, refusals } from './described-answers';
import { sentReportSchema } from './schemas/contact-schema';
import { figuresSchema, findingSchema } from './schemas/figures-schema';
import { withoutLeftOut } from './without-left-out';

/** A year as an address carries it. */
export const yearParameter = z
  .string()
  .refine((value) => /^(19|20|21)\d\d$/.test(value), { params: { code: 'INVALID_CHOICE', choices: ['2017 … 2100'] } })
  .transform(Number);

const questionSchema = z.strictObject({
  organisation: identifier.optional(),
  year: yearParameter.optional(),
  from: dateField.optional(),
  to: dateField.optional(),
  outgoing: z.enum(['marked', 'suppressed']).optional(),
});
const gapsSchema = z.strictObject({ year: yearParameter, organisation: identifier });
const reportsSchema = z.strictObject({
  year: yearParameter.optional(),
  organisation: identifier.optional(),
  grant: identifier.optional(),
});

/** `GET /figures` of a year or a period, `GET /figures/gaps` of a provider's year, `GET /reports` that were sent. */
export function keyFigureRoutes({ fristwerk }: WebDependencies): OpenAPIHono {
  const routes = new OpenAPIHono();
  describe(routes);
  routes.get('/figures', async (request) => {
    const question = questionOf(parseInput(questionSchema, request.req.query()));
    return request.json(await fristwerk.keyFigures(question));
  });
  routes.get('/figures/gaps', async (request) => {
    const { year, organisation } = parseInput(gapsSchema, request.req.query());
    return request.json((await fristwerk.figureGaps(year, organisation)).map(toldFinding));
  });
  routes.get('/reports', async (request) => {
    const filter = withoutLeftOut(parseInput(reportsSchema, request.req.query()));
    return request.json(await fristwerk.annualReports(filter));
  });
  return routes;
}

/** A finding with its German sentence. */
export function toldFinding<Finding extends NamedFinding>(finding: Finding): Finding & { readonly sentence: string } {
  return { ...finding, sentence: findingSentence(finding) };
}

/** Either a year or a period. @throws REQUIRED_FIELD naming what is missing */
function questionOf({ year, from, to, ...rest }: z.output<typeof questionSchema>): FigureQuestion {
  const about = withoutLeftOut(rest);
  if (year !== undefined) return { ...about, year };
  if (from === undefined && to === undefined) throw new FristwerkError('REQUIRED_FIELD', { field: 'year' });
  if (from === undefined) throw new FristwerkError('REQUIRED_FIELD', { field: 'from' });
  if (to === undefined) throw new FristwerkError('REQUIRED_FIELD', { field: 'to' });
  return { ...about, from, to };
}

function describe({ openAPIRegistry }: OpenAPIHono): void {
  openAPIRegistry.registerPath({
    method: 'get',
    path: '/figures',
    summary: 'Kennzahlen eines Jahres oder Zeitraums zählen',
    request: { query: questionSchema },
    responses: { ...answers(200, 'Kennzahlen', figuresSchema), ...refusals(404, 422, 503) },
  });
  openAPIRegistry.registerPath({
    method: 'get',
    path: '/figures/gaps',
    summary: 'Lücken und Auffälligkeiten eines Jahres auflisten',
    request: { query: gapsSchema },
    responses: { ...answers(200, 'Lücken', z.array(findingSchema)), ...refusals(404, 422, 503) },
  });
  openAPIRegistry.registerPath({
    method: 'get',
    path: '/reports',
    summary: 'Abgesandte Kennzahlenmeldungen auflisten',
    request: { query: reportsSchema },
    responses: { ...answers(200, 'Meldungen', z.array(sentReportSchema)), ...refusals(404, 422, 503) },
  });
}
