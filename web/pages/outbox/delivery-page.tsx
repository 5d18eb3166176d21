import { Hono } from 'hono';
import type { DeliveryView } from '../../../client/fristwerk';
import { FristwerkError } from '../../../domain/errors';
import { OUTBOX } from '../../../texts/pages';
import { allowOwnFrame, markAsDownload, markAsMail } from '../../security-headers';
import { TextLink } from '../kern/text-link';
import { answerPage, type PageDependencies } from '../page-answer';
import { DeliveryContent } from './delivery-content';

/** `/postausgang/:messageId`: a mail as its recipient sees it, its calendar entry, and what became of it. */
export function deliveryPage(deps: PageDependencies): Hono {
  const routes = new Hono();
  routes.get('/:messageId', async (context) => {
    const delivery = await deps.fristwerk.delivery(context.req.param('messageId'));
    allowOwnFrame(context);
    const content = (
      <>
        <p class="kern-preline">
          <TextLink href="/postausgang">{OUTBOX.back}</TextLink>
        </p>
        <DeliveryContent delivery={delivery} />
      </>
    );
    return answerPage(context, deps, { title: delivery.subject, section: 'outbox', content });
  });
  routes.get('/:messageId/html', async (context) => {
    const { html } = await deps.fristwerk.delivery(context.req.param('messageId'));
    markAsMail(context);
    return context.html(html);
  });
  routes.get('/:messageId/termin.ics', async (context) => {
    const delivery = await deps.fristwerk.delivery(context.req.param('messageId'));
    markAsDownload(context, `${delivery.reference}.ics`);
    return context.body(calendarOf(delivery), 200, { 'Content-Type': 'text/calendar; charset=utf-8' });
  });
  return routes;
}

function calendarOf({ ics, messageId }: DeliveryView): string {
  if (ics === null) throw new FristwerkError('NOT_FOUND', { value: messageId });
  return ics;
}
