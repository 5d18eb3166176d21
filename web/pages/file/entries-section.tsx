import type { ShownEvent } from '../../../client/entities/entities';
import type { EntityType } from '../../../domain/case-event';
import type { Instant } from '../../../domain/instant';
import { formatInstant } from '../../../texts/format';
import { FILE } from '../../../texts/pages';
import { entryDay, standingLabel } from '../../../texts/records';
import { eventLabel } from '../../../texts/vocabulary';
import type { AlertTone } from '../kern/alert';
import { Badge } from '../kern/badge';
import { DataTable } from '../kern/data-table';

const TONES: Readonly<Record<ShownEvent['standing'], AlertTone | 'plain'>> = {
  valid: 'plain',
  corrected: 'warning',
  voided: 'danger',
  rejected: 'danger',
};

/** Every entry as it was recorded, newest first; one that was corrected or voided stays and says so. */
export function EntriesSection({ events, entity }: { events: readonly ShownEvent[]; entity: EntityType }) {
  return (
    <section class="fw-section" aria-labelledby="eintraege">
      <h2 class="kern-heading-medium" id="eintraege">
        {FILE.entries}
      </h2>
      {events.length === 0 ? (
        <p class="kern-body">{FILE.noEntries}</p>
      ) : (
        <>
          <p class="kern-body kern-body--small kern-body--muted">{FILE.entriesHelp}</p>
          <DataTable
            caption={FILE.entries}
            columns={FILE.entryColumns}
            rows={events.toReversed().map((event) => entryRow(event, entity))}
          />
        </>
      )}
    </section>
  );
}

function entryRow({ id, type, occurredOn, recordedAt, standing, now }: ShownEvent, entity: EntityType) {
  return {
    cells: [
      eventLabel(type, entity),
      <time datetime={occurredOn}>{entryDay(occurredOn, now?.occurredOn)}</time>,
      <time datetime={recordedAt}>{formatInstant(recordedAt as Instant)}</time>,
      <Badge tone={TONES[standing]} label={standingLabel(standing)} />,
      <code class="fw-code">{id}</code>,
    ],
  };
}
