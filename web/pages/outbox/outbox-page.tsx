import { Hono } from 'hono';
import type { ListedDelivery } from '../../../client/fristwerk';
import type { Instant } from '../../../domain/instant';
import { formatInstant } from '../../../texts/format';
import { OUTBOX } from '../../../texts/pages';
import { roleLabel } from '../../../texts/vocabulary';
import { Badge } from '../kern/badge';
import { DataTable } from '../kern/data-table';
import { EmptyState } from '../kern/empty-state';
import { TextLink } from '../kern/text-link';
import { answerPage, type PageDependencies } from '../page-answer';
import { deliveryPath } from '../sections';
import { ReferenceLink } from '../staff/reference-link';
import { deliveryTone } from './delivery-tone';

/** `/postausgang`: every reminder that was queued, newest first, with its state. */
export function outboxPage(deps: PageDependencies): Hono {
  const routes = new Hono();
  routes.get('/', async (context) => {
    const deliveries = (await deps.fristwerk.deliveries()).toSorted((a, b) => b.queuedAt.localeCompare(a.queuedAt));
    const content = (
      <>
        <h1 class="kern-heading-large">{headingOf(deliveries)}</h1>
        {deliveries.length === 0 ? (
          <EmptyState title={OUTBOX.empty} help={OUTBOX.emptyHelp} />
        ) : (
          <DataTable caption={OUTBOX.caption} columns={OUTBOX.columns} rows={deliveries.map(deliveryRow)} />
        )}
      </>
    );
    return answerPage(context, deps, { title: OUTBOX.title, section: 'outbox', content });
  });
  return routes;
}

function headingOf(deliveries: readonly ListedDelivery[]): string {
  if (deliveries.length === 0) return OUTBOX.title;
  const waiting = deliveries.filter(({ state }) => state === 'queued' || state === 'claimed').length;
  const refused = deliveries.filter(({ state }) => state === 'refused').length;
  return OUTBOX.heading(waiting, refused);
}

function deliveryRow(delivery: ListedDelivery) {
  return {
    cells: [
      <TextLink href={deliveryPath(delivery.messageId)}>{delivery.subject}</TextLink>,
      `${delivery.recipient.name} (${roleLabel(delivery.recipientRole)})`,
      <time datetime={delivery.queuedAt}>{formatInstant(delivery.queuedAt as Instant)}</time>,
      <Badge tone={deliveryTone(delivery.state)} label={OUTBOX.states[delivery.state]} />,
      <ReferenceLink reference={delivery.reference} />,
    ],
  };
}
