import type { AbsenceData } from '../../domain/absence';
import type { CaseEvent, EntityType } from '../../domain/case-event';
import type { EmploymentEvent } from '../../domain/employment';
import type { GrantData } from '../../domain/grant/index';
import type { LegalDate } from '../../domain/legal-date';
import { employmentFacts } from '../duties/employment/facts';

/** The day that sets a version of the guideline to work, and where it stands. */
export interface DecisiveDay {
  readonly day: LegalDate;
  /** Place of the event that names it. */
  readonly index: number;
  /** Field of the event in which it stands, e.g. `period.from`; the day on which the event happened where left out. */
  readonly field?: string;
}

/**
 * Of an employment its first day; of an absence its first day; of a grant the anchor of the award, else the first day of
 * its period, else the application. Care cases and mandates may be older than the guideline (5.8.4): there the latest
 * event decides. Null without any event, and for an employment that has neither application nor hire.
 */
export function decisiveDay(entity: EntityType, events: readonly CaseEvent[]): DecisiveDay | null {
  switch (entity) {
    case 'employment':
      return ofEmployment(events as readonly EmploymentEvent[]);
    case 'absence':
      return ofAbsence(events) ?? ofLast(events);
    case 'grant':
      return ofGrant(events) ?? ofLast(events);
    default:
      return ofLast(events);
  }
}

function ofLast(events: readonly CaseEvent[]): DecisiveDay | null {
  const days = events.map(({ occurredOn }) => occurredOn);
  const day = days.toSorted().at(-1);
  return day === undefined ? null : { day, index: days.indexOf(day) };
}

function ofEmployment(events: readonly EmploymentEvent[]): DecisiveDay | null {
  const facts = employmentFacts(events);
  if (facts === null) return null;
  const told = facts.started ?? facts.beganWith;
  const field = told.type === 'applied' ? 'plannedFirstDay' : 'firstDay';
  return { day: facts.firstDay, index: events.indexOf(told), field };
}

function ofAbsence(events: readonly CaseEvent[]): DecisiveDay | null {
  const index = events.findIndex(({ type }) => type === 'reported');
  const reported = events[index];
  if (reported === undefined) return null;
  return { day: (reported.data as AbsenceData<'reported'>).firstDay, index, field: 'firstDay' };
}

function ofGrant(events: readonly CaseEvent[]): DecisiveDay | null {
  const index = events.findLastIndex(({ type }) => type === 'awarded');
  const awarded = events[index];
  if (awarded === undefined) return null;
  const { guidelineAnchor, period } = awarded.data as GrantData<'awarded'>;
  if (guidelineAnchor !== undefined) return { day: guidelineAnchor, index, field: 'guidelineAnchor' };
  return { day: period.from, index, field: 'period.from' };
}
