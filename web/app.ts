import { Hono } from 'hono';
import { FristwerkError } from '../domain/errors';
import { createApi } from './api/api';
import { API_PATH } from './api/collections';
import { answerProblem } from './api/problem';
import { createAssets } from './assets';
import type { WebDependencies } from './dependencies';
import { FEED_PATH, feedRoutes } from './feeds';
import { refuseForeignRequests } from './foreign-requests';
import { createPages } from './pages/pages';
import { answerRefusal } from './pages/refusal-page';
import { asRefusal, withFieldsAs } from './refusals';
import { securityHeaders } from './security-headers';

export type { Organisation, Person, Refusal, WebDependencies } from './dependencies';

/**
 * The web application: pages for people, API for programs, both on the same use cases.
 * A refusal is answered as a page or as a problem document; a failure of ours is reported to `onRefusal` and
 * answered without its particulars.
 */
export function createApp(deps: WebDependencies): Hono {
  const assets = createAssets();
  const pages = { ...deps, styleSheets: assets.styleSheets };
  const app = new Hono();
  app.use(securityHeaders);
  app.use(refuseForeignRequests);
  app.route('/assets', assets.routes);
  app.route(API_PATH, createApi(deps));
  app.route(FEED_PATH, feedRoutes(deps));
  app.route('/', createPages(pages));
  app.notFound((context) => answerRefusal(context, pages, new FristwerkError('NOT_FOUND')));
  app.onError(async (error, context) => {
    const refusal = asRefusal(error);
    if (refusal.code === 'INTERNAL') await deps.onRefusal(failure(context.req.method, context.req.routePath, error));
    return context.req.path.startsWith(`${API_PATH}/`)
      ? answerProblem(withFieldsAs(refusal, { as: 'Fristwerk-Actor', requestId: 'Idempotency-Key' }))
      : answerRefusal(context, pages, refusal);
  });
  return app;
}

function failure(method: string, route: string, cause: unknown) {
  return { command: `${method} ${route}`, code: 'INTERNAL', actor: '', entity: null, cause } as const;
}
