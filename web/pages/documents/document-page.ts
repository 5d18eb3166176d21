import { Hono } from 'hono';
import { markAsDownload } from '../../security-headers';
import type { PageDependencies } from '../page-answer';

/** `/nachweise/:documentId`: a document that was handed in, to be saved; a browser is never asked to show it. */
export function documentPage(deps: PageDependencies): Hono {
  const routes = new Hono();
  routes.get('/:documentId', async (context) => {
    const { fileName, content } = await deps.fristwerk.document(context.req.param('documentId'));
    markAsDownload(context, fileName);
    return context.body(new Uint8Array(content), 200, { 'Content-Type': 'application/octet-stream' });
  });
  return routes;
}
