import type { EntityType, NewEvent } from '../domain/case-event';
import { ENTITY_EVENTS } from '../domain/entity-events';
import type { LegalDate } from '../domain/legal-date';
import { eventLabel } from './event-label';
import { ABSENCE_EVENT_SENTENCES } from './event-sentences/absence';
import { type Around, alone } from './event-sentences/around';
import { CARE_CASE_EVENT_SENTENCES } from './event-sentences/care-case';
import { EMPLOYMENT_EVENT_SENTENCES } from './event-sentences/employment';
import { GRANT_EVENT_SENTENCES } from './event-sentences/grant';
import { LEDGER_EVENT_SENTENCES } from './event-sentences/ledger';
import { MANDATE_EVENT_SENTENCES } from './event-sentences/mandate';
import { formatDate } from './format';

export type { Around } from './event-sentences/around';

type Sentence = (data: never, around: Around, on: LegalDate) => string;

const SENTENCES: Readonly<Record<EntityType, Readonly<Record<string, Sentence>>>> = {
  employment: { ...EMPLOYMENT_EVENT_SENTENCES, ...LEDGER_EVENT_SENTENCES },
  absence: { ...ABSENCE_EVENT_SENTENCES, ...LEDGER_EVENT_SENTENCES },
  grant: { ...GRANT_EVENT_SENTENCES, ...LEDGER_EVENT_SENTENCES },
  careCase: { ...CARE_CASE_EVENT_SENTENCES, ...LEDGER_EVENT_SENTENCES },
  mandate: { ...MANDATE_EVENT_SENTENCES, ...LEDGER_EVENT_SENTENCES },
};

/**
 * Who recorded what: `Anna Beispiel hat die Einstellung zum Sa 01.08.2026 erfasst: …`. What another entity sent names
 * no one: `Aus einer anderen Akte übernommen: Bewilligungszeitraum …`.
 */
export function eventSentence(
  { type, occurredOn, data }: Pick<NewEvent, 'type' | 'occurredOn' | 'data'>,
  actor: string,
  around: Around = alone('employment'),
): string {
  const { entity } = around;
  const sentences = SENTENCES[entity];
  const sentence = Object.hasOwn(sentences, type) ? sentences[type] : undefined;
  if (sentence === undefined) return `${actor} hat ${eventLabel(type, entity)} zum ${formatDate(occurredOn)} erfasst.`;
  const told = sentence(data as never, around, occurredOn);
  return ENTITY_EVENTS[entity][type]?.fromElsewhere
    ? `Aus einer anderen Akte übernommen: ${told}.`
    : `${actor} hat ${told}.`;
}

/** Q35, told with a notice by e-mail or fax where a person has to look at each; what they decide is an entry of its own. */
export const FORM_TO_CONFIRM =
  'Schriftform von einer Person zu bestätigen (Auslegung Q35); bis dahin bleibt die Pflicht offen.';

const STANDINGS = {
  corrected: 'Dieser Eintrag wurde später berichtigt.',
  voided: 'Dieser Eintrag wurde später für ungültig erklärt.',
  rejected: 'Dieser Nachweis wurde später zurückgewiesen.',
} as const;

/** What became of an entry that no longer counts as it was recorded; the entry itself stays. */
export const standingSentence = (standing: keyof typeof STANDINGS): string => STANDINGS[standing];
