import type { HistoryEntry } from '../../../client/fristwerk';
import { dayOf, type Instant } from '../../../domain/instant';
import type { LegalDate } from '../../../domain/legal-date';
import { formatDate, formatInstant } from '../../../texts/format';
import { EMPLOYMENT, FILE } from '../../../texts/pages';
import { Badge } from '../kern/badge';
import { TextLink } from '../kern/text-link';

interface TimelineProps {
  readonly entries: readonly HistoryEntry[] | null;
  readonly rawPath: string;
  /** Where the same is read as JSON; left out where the page does not offer it. */
  readonly historyPath?: string;
}

/** The life of a file, newest first, under the day on which each thing happened; null while it cannot be read. */
export function Timeline({ entries, rawPath, historyPath }: TimelineProps) {
  const days = groupByDay((entries ?? []).toReversed());
  return (
    <section class="fw-section" aria-labelledby="verlauf">
      <h2 class="kern-heading-medium" id="verlauf">
        {EMPLOYMENT.history}
      </h2>
      {days.length === 0 ? (
        <p class="kern-body">{entries === null ? EMPLOYMENT.historyAway : EMPLOYMENT.noHistory}</p>
      ) : null}
      {days.map(([day, happened]) => (
        <div class="fw-timeline__day">
          <h3 class="kern-title">
            <time datetime={day}>{formatDate(day)}</time>
          </h3>
          <ol class="fw-timeline">
            {happened.map((entry) => (
              <TimelineEntry entry={entry} />
            ))}
          </ol>
        </div>
      ))}
      <p class="kern-body">
        {historyPath === undefined ? null : <TextLink href={historyPath}>{FILE.historyFile}</TextLink>}{' '}
        <TextLink href={rawPath}>{EMPLOYMENT.raw}</TextLink>
      </p>
    </section>
  );
}

function TimelineEntry({ entry }: { entry: HistoryEntry }) {
  return (
    <li class={`fw-timeline__entry fw-timeline__entry--${entry.kind}`}>
      <p class="fw-timeline__kind">
        <time datetime={entry.at}>{timeOf(entry.at as Instant)}</time> {kindOf(entry)}
      </p>
      <p class="kern-body kern-body--small">
        {entry.sentence}
        {entry.provisions.map((provision) => (
          <span class="fw-provision">{EMPLOYMENT.provision(provision)}</span>
        ))}
      </p>
    </li>
  );
}

/** What people did to the record itself stands out by a mark that prints and needs no colour. */
function kindOf({ kind }: HistoryEntry) {
  const label = EMPLOYMENT.historyKinds[kind];
  return kind === 'intervention' ? <Badge tone="info" label={label} /> : label;
}

function groupByDay(entries: readonly HistoryEntry[]): readonly (readonly [LegalDate, readonly HistoryEntry[]])[] {
  const days = new Map<LegalDate, HistoryEntry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.at as Instant);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

function timeOf(at: Instant): string {
  return formatInstant(at).split(', ')[1] ?? '';
}
