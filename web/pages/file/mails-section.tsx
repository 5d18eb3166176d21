import type { ListedDelivery } from '../../../client/fristwerk';
import type { Instant } from '../../../domain/instant';
import { formatInstant } from '../../../texts/format';
import { FILE, OUTBOX } from '../../../texts/pages';
import { Badge } from '../kern/badge';
import { DataTable } from '../kern/data-table';
import { TextLink } from '../kern/text-link';
import { deliveryTone } from '../outbox/delivery-tone';
import { deliveryPath } from '../sections';

/** The mails that went out about a file, newest first. */
export function MailsSection({ mails }: { mails: readonly ListedDelivery[] }) {
  return (
    <section class="fw-section" aria-labelledby="e-mails">
      <h2 class="kern-heading-medium" id="e-mails">
        {FILE.mails}
      </h2>
      {mails.length === 0 ? (
        <p class="kern-body">{FILE.noMails}</p>
      ) : (
        <DataTable
          caption={FILE.mails}
          columns={FILE.mailColumns}
          rows={mails.toSorted((a, b) => b.queuedAt.localeCompare(a.queuedAt)).map(mailRow)}
        />
      )}
    </section>
  );
}

function mailRow({ messageId, subject, queuedAt, state }: ListedDelivery) {
  return {
    cells: [
      <TextLink href={deliveryPath(messageId)}>{subject}</TextLink>,
      <time datetime={queuedAt}>{formatInstant(queuedAt as Instant)}</time>,
      <Badge tone={deliveryTone(state)} label={OUTBOX.states[state]} />,
    ],
  };
}
