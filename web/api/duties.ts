import { OpenAPIHono, z } from '@hono/zod-openapi';
import { parseInput } from '../../domain/validation';
import type { WebDependencies } from '../dependencies';
import { dutyFilter, dutyFilterSchema } from '../duty-filter';
import { answers, refusals } from './described-answers';
import { listedDutySchema } from './schemas/duty-schema';

/** `GET /duties`: duties sorted by due day, chosen by `status`, `bearer` and `dueBefore`. */
export function dutyRoutes(deps: WebDependencies): OpenAPIHono {
  const routes = new OpenAPIHono();
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path: '/duties',
    summary: 'Pflichten auflisten, nach Fälligkeit geordnet',
    request: { query: dutyFilterSchema },
    responses: { ...answers(200, 'Pflichten', z.array(listedDutySchema)), ...refusals(422, 503) },
  });
  routes.get('/duties', async (context) => {
    const filter = dutyFilter(parseInput(dutyFilterSchema, context.req.query()));
    return context.json(await deps.fristwerk.duties(filter));
  });
  return routes;
}
