import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { WebDependencies } from '../dependencies';
import { answers, refusals } from './described-answers';
import { listedDeliverySchema } from './schemas/delivery-schema';

/** `GET /deliveries`: the reminder mails in the outbox with their state. */
export function deliveryRoutes(deps: WebDependencies): OpenAPIHono {
  const routes = new OpenAPIHono();
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path: '/deliveries',
    summary: 'Postausgang auflisten',
    responses: { ...answers(200, 'Erinnerungen', z.array(listedDeliverySchema)), ...refusals(503) },
  });
  routes.get('/deliveries', async (context) => context.json(await deps.fristwerk.deliveries()));
  return routes;
}
