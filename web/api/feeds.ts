import { OpenAPIHono, z } from '@hono/zod-openapi';
import { feedSchema } from '../../client/feeds/manage-feeds';
import { identifier } from '../../domain/fields';
import { parseInput } from '../../domain/validation';
import { FORM_LIMIT, limitBody } from '../body-limits';
import type { WebDependencies } from '../dependencies';
import { commandHeaders, receiveCommand } from './command-context';
import { answers, commandAnswers, refusals } from './described-answers';
import { jsonBody } from './json-body';
import { momentSchema } from './schemas/duty-schema';

const listed = {
  feedId: z.string(),
  organisation: z.string(),
  person: z.string().nullable(),
  createdAt: momentSchema,
  createdBy: z.string(),
  revokedAt: momentSchema.nullable(),
};
const listedSchema = z.strictObject(listed).openapi('Feed');
const createdSchema = z
  .strictObject({ ...listed, path: z.string().optional(), repeated: z.literal(true).optional() })
  .openapi('CreatedFeed');
const ownerSchema = z.strictObject({ organisation: identifier });
/** The list names persons: unlike other reading it needs to be known who asks. */
const readerHeaders = commandHeaders.pick({ 'Fristwerk-Actor': true });
const feedParameter = z.object({ feed: z.string().openapi({ example: 'feed-0123456789abcdef' }) });

/** Calendar feeds: created, listed, revoked. The calendars themselves lie outside the API. */
export function feedAdministrationRoutes(deps: WebDependencies): OpenAPIHono {
  const routes = new OpenAPIHono();
  describe(routes);
  routes.post('/feeds', limitBody(FORM_LIMIT), async (request) => {
    const { context, content } = await receiveCommand(deps, request, 'createFeed', jsonBody);
    const feed = await deps.fristwerk.createFeed(content, context);
    return request.json(feed, feed.repeated === true ? 200 : 201);
  });
  routes.get('/feeds', async (request) => {
    const { organisation } = parseInput(ownerSchema, request.req.query());
    const { 'Fristwerk-Actor': actor } = parseInput(readerHeaders, {
      'Fristwerk-Actor': request.req.header('fristwerk-actor'),
    });
    return request.json(await deps.fristwerk.feeds(organisation, actor));
  });
  routes.post('/feeds/:feed/revocation', async (request) => {
    const { context } = await receiveCommand(deps, request, 'revokeFeed', async () => null);
    return request.json(await deps.fristwerk.revokeFeed(request.req.param('feed'), context));
  });
  return routes;
}

function describe({ openAPIRegistry }: OpenAPIHono): void {
  openAPIRegistry.registerPath({
    method: 'post',
    path: '/feeds',
    summary: 'Kalender zum Abonnieren anlegen; die Adresse wird einmal gezeigt',
    request: {
      headers: commandHeaders,
      body: { content: { 'application/json': { schema: feedSchema } }, required: true },
    },
    responses: commandAnswers(createdSchema),
  });
  openAPIRegistry.registerPath({
    method: 'get',
    path: '/feeds',
    summary: 'Kalender einer Organisation auflisten',
    request: { query: ownerSchema, headers: readerHeaders },
    responses: { ...answers(200, 'Kalender', z.array(listedSchema)), ...refusals(403, 404, 422, 503) },
  });
  openAPIRegistry.registerPath({
    method: 'post',
    path: '/feeds/{feed}/revocation',
    summary: 'Kalender widerrufen',
    request: { headers: commandHeaders, params: feedParameter },
    responses: { ...answers(200, 'Widerrufen', listedSchema), ...refusals(403, 404, 422, 503) },
  });
}
