import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { WebDependencies } from '../dependencies';
import { COLLECTIONS, type Collection, memberOf, referenceParameter } from './collections';
import { answers, refusals } from './described-answers';
import { historyEntrySchema } from './schemas/history-schema';

/** `GET …/history` tells a file's life, oldest first; `…/history/raw` is the engine's own record. */
export function historyRoutes(deps: WebDependencies): OpenAPIHono {
  const routes = new OpenAPIHono();
  for (const collection of COLLECTIONS) add(routes, deps, collection);
  return routes;
}

function add(routes: OpenAPIHono, { fristwerk }: WebDependencies, collection: Collection): void {
  describe(routes, collection);
  const path = `/${collection.path}/:reference/history` as const;
  routes.get(path, async (context) =>
    context.json(await fristwerk.history(memberOf(collection, context.req.param('reference')))),
  );
  routes.get(`${path}/raw`, async (context) => {
    const history = await fristwerk.rawHistory(memberOf(collection, context.req.param('reference')));
    return context.body(JSON.stringify(history, null, 2), 200, { 'Content-Type': 'application/json' });
  });
}

function describe({ openAPIRegistry }: OpenAPIHono, collection: Collection): void {
  const request = { params: referenceParameter(collection) };
  openAPIRegistry.registerPath({
    method: 'get',
    path: `/${collection.path}/{reference}/history`,
    summary: 'Verlauf lesen, älteste Einträge zuerst',
    request,
    responses: { ...answers(200, 'Verlauf', z.array(historyEntrySchema)), ...refusals(404, 503) },
  });
  openAPIRegistry.registerPath({
    method: 'get',
    path: `/${collection.path}/{reference}/history/raw`,
    summary: 'Vollständige Aufzeichnung des Ablaufdienstes lesen',
    request,
    responses: { ...answers(200, 'Aufzeichnung', z.unknown()), ...refusals(404, 503) },
  });
}
