import type { AbsenceData } from '../../domain/absence';
import type { CaseEvent, EntityType } from '../../domain/case-event';
import { FristwerkError } from '../../domain/errors';
import type { GrantData } from '../../domain/grant/index';
import type { LegalDate } from '../../domain/legal-date';

/** The day that sets a version of the guideline to work, and the field in which it stands. */
export interface DecisiveDay {
  readonly day: LegalDate;
  readonly field: string;
}

/**
 * Of an absence its first day; of a grant the anchor of the award, else the first day of its period, else the
 * application. Care cases and mandates may be older than the guideline (5.8.4): there the latest event decides.
 * @throws REQUIRED_FIELD without any event.
 */
export function decisiveDay(entity: Exclude<EntityType, 'employment'>, events: readonly CaseEvent[]): DecisiveDay {
  return (
    (entity === 'absence' ? ofAbsence(events) : null) ?? (entity === 'grant' ? ofGrant(events) : null) ?? ofLast(events)
  );
}

function ofLast(events: readonly CaseEvent[]): DecisiveDay {
  const days = events.map(({ occurredOn }) => occurredOn);
  const day = days.toSorted().at(-1);
  if (day !== undefined) return { day, field: `events.${days.indexOf(day)}` };
  throw new FristwerkError('INVALID_INPUT', { faults: [{ code: 'REQUIRED_FIELD', field: 'events' }] });
}

function ofAbsence(events: readonly CaseEvent[]): DecisiveDay | null {
  const index = events.findIndex(({ type }) => type === 'reported');
  const reported = events[index];
  if (reported === undefined) return null;
  const { firstDay } = reported.data as AbsenceData<'reported'>;
  return { day: firstDay, field: `events.${index}.reported.firstDay` };
}

function ofGrant(events: readonly CaseEvent[]): DecisiveDay | null {
  const index = events.findLastIndex(({ type }) => type === 'awarded');
  const awarded = events[index];
  if (awarded === undefined) return null;
  const { guidelineAnchor, period } = awarded.data as GrantData<'awarded'>;
  const field = `events.${index}.awarded.${guidelineAnchor === undefined ? 'period.from' : 'guidelineAnchor'}`;
  return { day: guidelineAnchor ?? period.from, field };
}
