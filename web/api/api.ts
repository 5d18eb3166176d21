import { OpenAPIHono } from '@hono/zod-openapi';
import { FristwerkError } from '../../domain/errors';
import type { WebDependencies } from '../dependencies';
import { annualReportRoutes } from './annual-reports';
import { API_PATH } from './collections';
import { contactRoutes } from './contacts';
import { deliveryRoutes } from './deliveries';
import { dutyRoutes } from './duties';
import { employmentRoutes } from './employments';
import { entityRoutes } from './entities';
import { eventRoutes } from './events';
import { feedAdministrationRoutes } from './feeds';
import { historyRoutes } from './histories';
import { introductionRoutes } from './introductions';
import { keyFigureRoutes } from './key-figures';
import { proofRoutes } from './proofs';
import { qualificationRoutes } from './qualifications';

/**
 * Everything the pages do, for programs, with its OpenAPI document at `/openapi.json`.
 * The schemas describe; the use cases themselves check, so that CLI, pages and API refuse in the same words.
 */
export function createApi(deps: WebDependencies): OpenAPIHono {
  const api = new OpenAPIHono();
  for (const resource of [
    employmentRoutes,
    entityRoutes,
    eventRoutes,
    proofRoutes,
    qualificationRoutes,
    historyRoutes,
    dutyRoutes,
    deliveryRoutes,
    introductionRoutes,
    contactRoutes,
    keyFigureRoutes,
    annualReportRoutes,
    feedAdministrationRoutes,
  ])
    api.route('/', resource(deps));
  // Thousands of fields: described once, then kept.
  let document: object | undefined;
  api.get('/openapi.json', (context) => {
    document ??= api.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Fristwerk',
        version: deps.version,
        description: 'Fristen und Nachweise nach der Förderrichtlinie',
      },
      servers: [{ url: API_PATH }],
    });
    return context.json(document);
  });
  api.all('/*', (context) => {
    throw new FristwerkError('NOT_FOUND', { value: context.req.path });
  });
  return api;
}
