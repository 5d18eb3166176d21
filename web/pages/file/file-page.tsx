import { type Context, Hono } from 'hono';
import { FILE } from '../../../texts/pages';
import { readableHistory } from '../employment/readable-history';
import { answerPage, type PageDependencies } from '../page-answer';
import { FileContent } from './file-content';

/** `/akten/:reference`: the page of any file, so that each link of a mail leads somewhere. */
export function filePage(deps: PageDependencies): Hono {
  const routes = new Hono();
  routes.get('/:reference', (context) => show(context, deps, context.req.param('reference')));
  return routes;
}

async function show(context: Context, deps: PageDependencies, reference: string): Promise<Response> {
  const view = await deps.fristwerk.entity(reference);
  const [entries, deliveries] = await Promise.all([readableHistory(deps, reference), deps.fristwerk.deliveries()]);
  const mails = deliveries.filter(({ entityId }) => entityId === view.entityId);
  const content = <FileContent view={view} entries={entries} mails={mails} today={deps.today()} />;
  return answerPage(context, deps, { title: FILE.title(view.reference), section: 'duties', content });
}
