import { OpenAPIHono, z } from '@hono/zod-openapi';
import { identifier } from '../../domain/fields';
import { parseInput } from '../../domain/validation';
import { entitiesLabel, entityLabel } from '../../texts/entity-words';
import { FORM_LIMIT, limitBody } from '../body-limits';
import type { WebDependencies } from '../dependencies';
import { answerCommand } from './answer-command';
import { beginSchema } from './begin-schema';
import { COLLECTIONS, type Collection, memberOf, referenceParameter } from './collections';
import { commandHeaders, receiveCommand } from './command-context';
import { answers, commandAnswers, refusals } from './described-answers';
import { jsonBody } from './json-body';
import { commandResultSchema } from './schemas/command-result-schema';
import { entitySchema, listedEntitySchema } from './schemas/entity-schema';

const filterSchema = z.strictObject({ organisation: identifier.optional() });

/** `POST` begins a file, `GET` lists a collection or reads one file of it; employments begin at their own route. */
export function entityRoutes(deps: WebDependencies): OpenAPIHono {
  const routes = new OpenAPIHono();
  for (const collection of COLLECTIONS) {
    if (collection.entity !== 'employment') addBegin(routes, deps, collection);
    addReading(routes, deps, collection);
  }
  return routes;
}

function addBegin(routes: OpenAPIHono, deps: WebDependencies, { path, entity }: Collection): void {
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: `/${path}`,
    summary: `${entityLabel(entity)} beginnen`,
    request: {
      headers: commandHeaders,
      body: { content: { 'application/json': { schema: beginSchema(entity) } }, required: true },
    },
    responses: commandAnswers(commandResultSchema),
  });
  routes.post(`/${path}`, limitBody(FORM_LIMIT), async (request) => {
    const { context, content } = await receiveCommand(deps, request, `begin ${entity}`, jsonBody);
    return answerCommand(request, await deps.fristwerk.begin(entity, content, context));
  });
}

function addReading(routes: OpenAPIHono, deps: WebDependencies, collection: Collection): void {
  const { path, entity } = collection;
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path: `/${path}`,
    summary: `${entitiesLabel(entity)} auflisten`,
    request: { query: filterSchema },
    responses: { ...answers(200, entitiesLabel(entity), z.array(listedEntitySchema)), ...refusals(422, 503) },
  });
  routes.get(`/${path}`, async (context) => {
    const { organisation } = parseInput(filterSchema, context.req.query());
    const filter = { type: entity, ...(organisation === undefined ? {} : { organisation }) };
    return context.json(await deps.fristwerk.entities(filter));
  });
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path: `/${path}/{reference}`,
    summary: `${entityLabel(entity)} lesen`,
    request: { params: referenceParameter(collection) },
    responses: { ...answers(200, entityLabel(entity), entitySchema), ...refusals(404, 503) },
  });
  routes.get(`/${path}/:reference`, async (context) => {
    const view = await deps.fristwerk.entity(memberOf(collection, context.req.param('reference')));
    return context.json({ ...view, eventCount: view.events.length });
  });
}
