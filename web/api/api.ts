import { OpenAPIHono } from '@hono/zod-openapi';
import { FristwerkError } from '../../domain/errors';
import type { WebDependencies } from '../dependencies';
import { deliveryRoutes } from './deliveries';
import { dutyRoutes } from './duties';
import { employmentRoutes } from './employments';
import { historyRoutes } from './histories';
import { proofRoutes } from './proofs';
import { qualificationRoutes } from './qualifications';

/** Where the API lives. */
export const API_PATH = '/api/v1';

/**
 * Everything the pages do, for programs, with its OpenAPI document at `/openapi.json`.
 * The schemas describe; the use cases themselves check, so that CLI, pages and API refuse in the same words.
 */
export function createApi(deps: WebDependencies): OpenAPIHono {
  const api = new OpenAPIHono();
  for (const resource of [
    employmentRoutes,
    proofRoutes,
    qualificationRoutes,
    historyRoutes,
    dutyRoutes,
    deliveryRoutes,
  ])
    api.route('/', resource(deps));
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Fristwerk', version: deps.version, description: 'Fristen und Nachweise nach der Förderrichtlinie' },
    servers: [{ url: API_PATH }],
  });
  api.all('/*', (context) => {
    throw new FristwerkError('NOT_FOUND', { value: context.req.path });
  });
  return api;
}
