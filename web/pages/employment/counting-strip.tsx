import type { Counting } from '../../../domain/duty';
import type { LegalDate } from '../../../domain/legal-date';
import { formatDate } from '../../../texts/format';
import { EMPLOYMENT } from '../../../texts/pages';
import { holidayLabel } from '../../../texts/vocabulary';

interface Cell {
  readonly kind: 'start' | 'span' | 'end' | 'skipped' | 'due';
  readonly day?: LegalDate;
  readonly words: string;
}

/** A period as a strip of days: start, counted span, nominal end, each skipped day with its reason, due day. */
export function CountingStrip({ counting, label }: { counting: Counting; label: string }) {
  return (
    <ol class="fw-strip" aria-label={label}>
      {cellsOf(counting).map(({ kind, day, words }) => (
        <li class={`fw-strip__cell fw-strip__cell--${kind}`}>
          {day === undefined ? null : (
            <time class="fw-strip__day" datetime={day}>
              {formatDate(day)}
            </time>
          )}
          <span class="fw-strip__words">{words}</span>
        </li>
      ))}
    </ol>
  );
}

function cellsOf(counting: Counting): readonly Cell[] {
  const { start, anchor, count, unit } = counting;
  if (start === 'fixed' || start === 'week') return endCells(counting);
  return [
    { kind: 'start', day: anchor, words: EMPLOYMENT.stripStart[start] },
    { kind: 'span', words: EMPLOYMENT.span(count, unit) },
    ...endCells(counting),
  ];
}

function endCells({ nominalEnd, skipped, due }: Counting): readonly Cell[] {
  if (nominalEnd === due) return [{ kind: 'due', day: due, words: EMPLOYMENT.stripEndDue }];
  const reasons = new Map<LegalDate, string[]>();
  for (const { day, reason } of skipped) reasons.set(day, [...(reasons.get(day) ?? []), holidayLabel(reason)]);
  const onEnd = reasons.get(nominalEnd) ?? [];
  reasons.delete(nominalEnd);
  return [
    { kind: 'end', day: nominalEnd, words: [EMPLOYMENT.stripEnd, ...onEnd].join(', ') },
    ...[...reasons].map(([day, words]): Cell => ({ kind: 'skipped', day, words: words.join(', ') })),
    { kind: 'due', day: due, words: EMPLOYMENT.stripDue },
  ];
}
