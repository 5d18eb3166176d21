import type { DeliveryView } from '../../../client/fristwerk';
import type { Instant } from '../../../domain/instant';
import { formatInstant } from '../../../texts/format';
import { OUTBOX } from '../../../texts/pages';
import { rungOfDuty } from '../../../texts/reminder';
import { roleLabel } from '../../../texts/vocabulary';
import { Badge } from '../kern/badge';
import { LinkButton } from '../kern/button';
import { DataTable } from '../kern/data-table';
import { Facts } from '../kern/facts';
import { deliveryPath } from '../sections';
import { ReferenceLink } from '../staff/reference-link';
import { deliveryTone } from './delivery-tone';

/** A mail: head, text, its look in a mail program, calendar entry, evidence of delivery. */
export function DeliveryContent({ delivery }: { delivery: DeliveryView }) {
  const path = deliveryPath(delivery.messageId);
  return (
    <>
      <h1 class="kern-heading-large">{delivery.subject}</h1>
      <MailHead delivery={delivery} />
      {delivery.ics === null ? null : (
        <LinkButton label={OUTBOX.calendar} icon="calendar-today" href={`${path}/termin.ics`} />
      )}
      <section class="fw-section" aria-labelledby="wortlaut">
        <h2 class="kern-heading-medium" id="wortlaut">
          {OUTBOX.text}
        </h2>
        <pre class="fw-mail-text">{delivery.text}</pre>
      </section>
      <section class="fw-section" aria-labelledby="darstellung">
        <h2 class="kern-heading-medium" id="darstellung">
          {OUTBOX.html}
        </h2>
        <iframe class="fw-mail-frame" title={OUTBOX.htmlFrame} src={`${path}/html`} sandbox="" loading="lazy" />
      </section>
      <Evidence delivery={delivery} />
    </>
  );
}

function MailHead({ delivery }: { delivery: DeliveryView }) {
  const { recipient, recipientRole, state, attempts } = delivery;
  const address = recipient.email ?? OUTBOX.unknownAddress;
  return (
    <Facts
      pairs={[
        [OUTBOX.recipient, `${recipient.name} (${roleLabel(recipientRole)}), ${address}`],
        [OUTBOX.queuedAt, formatInstant(delivery.queuedAt as Instant)],
        [
          OUTBOX.state,
          <>
            <Badge tone={deliveryTone(state)} label={OUTBOX.states[state]} /> {OUTBOX.attempts(attempts)}
          </>,
        ],
        [OUTBOX.file, <ReferenceLink reference={delivery.reference} />],
        [OUTBOX.rungs, delivery.rungs.map(rungOfDuty).join(', ')],
        [OUTBOX.messageId, delivery.messageId],
      ]}
    />
  );
}

function Evidence({ delivery }: { delivery: DeliveryView }) {
  return (
    <section class="fw-section" aria-labelledby="zustellung">
      <h2 class="kern-heading-medium" id="zustellung">
        {OUTBOX.evidence}
      </h2>
      {delivery.history.length === 0 ? (
        <p class="kern-body">{OUTBOX.noEvidence}</p>
      ) : (
        <DataTable
          caption={OUTBOX.evidence}
          columns={OUTBOX.evidenceColumns}
          rows={delivery.history.map(({ at, result, detail }) => ({
            cells: [formatInstant(at as Instant), OUTBOX.results[result] ?? result, detail],
          }))}
        />
      )}
    </section>
  );
}
