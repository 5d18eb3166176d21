import type { EntityType } from '../domain/case-event';
import { ABSENCE_EVENT_LABELS } from './event-labels/absence';
import { CARE_CASE_EVENT_LABELS } from './event-labels/care-case';
import { EMPLOYMENT_EVENT_LABELS } from './event-labels/employment';
import { GRANT_EVENT_LABELS } from './event-labels/grant';
import { LEDGER_EVENT_LABELS } from './event-labels/ledger';
import { MANDATE_EVENT_LABELS } from './event-labels/mandate';

const LABELS: Readonly<Record<EntityType, Readonly<Record<string, string>>>> = {
  employment: { ...EMPLOYMENT_EVENT_LABELS, ...LEDGER_EVENT_LABELS },
  absence: { ...ABSENCE_EVENT_LABELS, ...LEDGER_EVENT_LABELS },
  grant: { ...GRANT_EVENT_LABELS, ...LEDGER_EVENT_LABELS },
  careCase: { ...CARE_CASE_EVENT_LABELS, ...LEDGER_EVENT_LABELS },
  mandate: { ...MANDATE_EVENT_LABELS, ...LEDGER_EVENT_LABELS },
};

/**
 * What happened to an entity: `Einstellung`, `Förderung bewilligt`. The same type means another thing elsewhere: a grant
 * is `applied` for, and so is a post. An event of a newer version keeps its type.
 */
export function eventLabel(type: string, entity: EntityType = 'employment'): string {
  const labels = LABELS[entity];
  return Object.hasOwn(labels, type) ? (labels[type] as string) : type;
}
