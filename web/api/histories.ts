import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { WebDependencies } from '../dependencies';
import { answers, refusals } from './described-answers';
import { referenceParameter } from './employments';
import { historyEntrySchema } from './schemas/history-schema';

/** `GET …/history` tells an employment's life, oldest first; `…/history/raw` is the engine's own record. */
export function historyRoutes(deps: WebDependencies): OpenAPIHono {
  const routes = new OpenAPIHono();
  describe(routes);
  routes.get('/employments/:reference/history', async (context) =>
    context.json(await deps.fristwerk.history(context.req.param('reference'))),
  );
  routes.get('/employments/:reference/history/raw', async (context) =>
    context.body(JSON.stringify(await deps.fristwerk.rawHistory(context.req.param('reference')), null, 2), 200, {
      'Content-Type': 'application/json',
    }),
  );
  return routes;
}

function describe({ openAPIRegistry }: OpenAPIHono): void {
  const request = { params: referenceParameter };
  openAPIRegistry.registerPath({
    method: 'get',
    path: '/employments/{reference}/history',
    summary: 'Verlauf lesen, älteste Einträge zuerst',
    request,
    responses: { ...answers(200, 'Verlauf', z.array(historyEntrySchema)), ...refusals(404, 503) },
  });
  openAPIRegistry.registerPath({
    method: 'get',
    path: '/employments/{reference}/history/raw',
    summary: 'Vollständige Aufzeichnung des Ablaufdienstes lesen',
    request,
    responses: { ...answers(200, 'Aufzeichnung', z.unknown()), ...refusals(404, 503) },
  });
}
