import type { Duty } from '../../../domain/duty';
import type { LegalDate } from '../../../domain/legal-date';
import { dueDistance } from '../../../texts/duty-dates';
import { formatDate, relativeDay } from '../../../texts/format';
import { DUTIES } from '../../../texts/pages';

type Dates = Pick<Duty, 'status' | 'due' | 'arisenFrom' | 'fulfilment'>;

/** By when, as distance and date together; a prompt duty shows since when it is open and no date of the law. */
export function DueDay({ duty, today }: { duty: Dates; today: LegalDate }) {
  const day = shownDay(duty);
  return (
    <span class="fw-due">
      <span class="fw-due__distance">{distance(duty, today)}</span>
      <span class="fw-due__separator"> · </span>
      <time class="fw-due__date" datetime={day}>
        {formatDate(day)}
      </time>
    </span>
  );
}

function shownDay({ due, arisenFrom }: Dates): LegalDate {
  return due ?? arisenFrom.on;
}

function distance(duty: Dates, today: LegalDate): string {
  const { status, due, arisenFrom, fulfilment } = duty;
  if (fulfilment !== undefined)
    return fulfilment.daysLate > 0
      ? DUTIES.metLate(formatDate(fulfilment.on), fulfilment.daysLate)
      : DUTIES.met(formatDate(fulfilment.on));
  if (status !== 'open') return '–';
  return due === undefined ? DUTIES.promptSince(relativeDay(arisenFrom.on, today)) : dueDistance(due, today);
}
