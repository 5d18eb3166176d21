import { Hono } from 'hono';
import { documentPage } from './documents/document-page';
import { dutiesPage } from './duties/duties-page';
import { employmentPage } from './employment/employment-page';
import { filePage } from './file/file-page';
import { guidelinePage } from './guideline/guideline-page';
import { provisionPage } from './guideline/provision-page';
import { hirePage } from './hire/hire-page';
import { supplementPage } from './hire/supplement-page';
import { deliveryPage } from './outbox/delivery-page';
import { outboxPage } from './outbox/outbox-page';
import type { PageDependencies } from './page-answer';
import { staffPage } from './staff/staff-page';

/** Every page by its address. The hire form stands before the employments, whose addresses take any word. */
export function createPages(deps: PageDependencies): Hono {
  const routes = new Hono();
  routes.get('/', (context) => context.redirect('/fristen', 302));
  routes.route('/fristen', dutiesPage(deps));
  routes.route('/personal', staffPage(deps));
  routes.route('/personal/einstellen', hirePage(deps));
  routes.route('/personal', supplementPage(deps));
  routes.route('/personal', employmentPage(deps));
  routes.route('/akten', filePage(deps));
  routes.route('/postausgang', outboxPage(deps));
  routes.route('/postausgang', deliveryPage(deps));
  routes.route('/nachweise', documentPage(deps));
  routes.route('/richtlinie', guidelinePage(deps));
  routes.route('/richtlinie', provisionPage(deps));
  return routes;
}
