import { OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import { recordableEvents } from '../../client/entities/event-schema';
import { ENTITY_EVENTS } from '../../domain/entity-events';
import { identifier } from '../../domain/fields';
import { parseInput } from '../../domain/validation';
import { entityLabel } from '../../texts/entity-words';
import { eventLabel } from '../../texts/vocabulary';
import { DOCUMENT_LIMIT, limitBody } from '../body-limits';
import type { WebDependencies } from '../dependencies';
import { answerCommand } from './answer-command';
import { COLLECTIONS, type Collection, memberOf, referenceParameter } from './collections';
import { commandHeaders, receiveCommand } from './command-context';
import { commandAnswers } from './described-answers';
import { type HandedIn, handedIn } from './handed-in';
import { commandResultSchema } from './schemas/command-result-schema';

/** What is recorded once for many files: one letter, course or certificate. */
const forManySchema = z.strictObject({
  references: z.array(identifier).min(1).max(500),
  event: z.record(z.string(), z.unknown()),
});

/**
 * `POST /{collection}/{reference}/events/{type}` records an event, as JSON or as multipart with `event` (JSON) and
 * `document`; `POST /events/{type}` records it for each of `references`, the document kept once.
 */
export function eventRoutes(deps: WebDependencies): OpenAPIHono {
  const routes = new OpenAPIHono();
  for (const collection of COLLECTIONS) addEvents(routes, deps, collection);
  describeForMany(routes);
  routes.post('/events/:type', limitBody(DOCUMENT_LIMIT), async (request) => {
    const type = request.req.param('type');
    const read = async (from: typeof request) => forMany(await handedIn('event')(from));
    const { context, content } = await receiveCommand(deps, request, `record ${type}`, read);
    const { references, event, document } = content;
    return answerCommand(request, await deps.fristwerk.recordForMany(references, type, event, context, document));
  });
  return routes;
}

function forMany({ input, document }: HandedIn) {
  return { ...parseInput(forManySchema, input), document };
}

function addEvents(routes: OpenAPIHono, deps: WebDependencies, collection: Collection): void {
  for (const type of recordableEvents(collection.entity)) describe(routes, collection, type);
  routes.post(`/${collection.path}/:reference/events/:type`, limitBody(DOCUMENT_LIMIT), async (request) => {
    const { reference, type } = request.req.param();
    const command = `record ${collection.entity}.${type}`;
    const { context, content } = await receiveCommand(deps, request, command, handedIn('event'));
    const { input, document } = content;
    const entity = memberOf(collection, reference);
    return answerCommand(request, await deps.fristwerk.record(entity, type, input, context, document));
  });
}

function describe({ openAPIRegistry }: OpenAPIHono, collection: Collection, type: string): void {
  const { path, entity } = collection;
  openAPIRegistry.registerPath({
    method: 'post',
    path: `/${path}/{reference}/events/${type}`,
    summary: `${entityLabel(entity)}: ${eventLabel(type, entity)}`,
    request: {
      params: referenceParameter(collection),
      headers: commandHeaders,
      body: body(ENTITY_EVENTS[entity][type]?.schema as z.ZodType),
    },
    responses: commandAnswers(commandResultSchema),
  });
}

function describeForMany({ openAPIRegistry }: OpenAPIHono): void {
  openAPIRegistry.registerPath({
    method: 'post',
    path: '/events/{type}',
    summary: 'Einen Vorgang für mehrere Akten erfassen',
    request: {
      params: z.object({ type: z.string().openapi({ example: 'proofOfBeginningReceived' }) }),
      headers: commandHeaders,
      body: body(forManySchema),
    },
    responses: commandAnswers(z.array(commandResultSchema)),
  });
}

function body(schema: z.ZodType): NonNullable<NonNullable<RouteConfig['request']>['body']> {
  const multipart = z.object({ event: z.string(), document: z.string().openapi({ format: 'binary' }).optional() });
  return { content: { 'application/json': { schema }, 'multipart/form-data': { schema: multipart } }, required: true };
}
