import type { EntityType } from '../../domain/case-event';
import { ABSENCE_EVENT_LABELS } from '../event-labels/absence';
import { CARE_CASE_EVENT_LABELS } from '../event-labels/care-case';
import { GRANT_EVENT_LABELS } from '../event-labels/grant';
import { MANDATE_EVENT_LABELS } from '../event-labels/mandate';
import { eventLabel } from '../vocabulary';

const LABELS: Readonly<Record<Exclude<EntityType, 'employment'>, Readonly<Record<string, string>>>> = {
  absence: ABSENCE_EVENT_LABELS,
  grant: GRANT_EVENT_LABELS,
  careCase: CARE_CASE_EVENT_LABELS,
  mandate: MANDATE_EVENT_LABELS,
};

/** What happened to an entity: `Kein Ersatzpersonal möglich`; the same type means another thing elsewhere. */
export function eventOf(entity: EntityType, type: string): string {
  return entity === 'employment' ? eventLabel(type) : (LABELS[entity][type] ?? type);
}
