import { z } from 'zod';
import { absenceEventSchemas } from '../../domain/absence';
import { careCaseEventSchemas } from '../../domain/care-case';
import type { CaseEvent, EntityType } from '../../domain/case-event';
import {
  changeSchema,
  endSchema,
  exclusionSchema,
  noticeOfChangeSchema,
  noticeSentSchema,
  onboardingEventSchemas,
  PROOF_EVENTS,
  proofSchemas,
  supplementSchema,
} from '../../domain/employment';
import { dateField, identifier } from '../../domain/fields';
import { grantEventSchemas } from '../../domain/grant/index';
import { startOfDay } from '../../domain/instant';
import { isLegalDate, type LegalDate } from '../../domain/legal-date';
import { mandateEventSchemas } from '../../domain/mandate';
import { refineStory } from './told-in-order';

type EventSchemas = Readonly<Record<string, z.ZodType>>;

const employmentEventSchemas = {
  qualificationProved: supplementSchema,
  ...onboardingEventSchemas,
  ...Object.fromEntries(
    Object.entries(PROOF_EVENTS).map(([duty, type]) => [type, proofSchemas[duty as keyof typeof PROOF_EVENTS]]),
  ),
  exclusionDecided: exclusionSchema,
  changed: changeSchema,
  ended: endSchema,
  noticeOfChangeReceived: noticeOfChangeSchema,
  noticeSent: noticeSentSchema,
};

/** What can happen to each entity after validation; an employment begins with its hire, which is not among them. */
const EVENT_SCHEMAS: Readonly<Record<EntityType, EventSchemas>> = {
  employment: employmentEventSchemas,
  absence: absenceEventSchemas,
  grant: grantEventSchemas,
  careCase: careCaseEventSchemas,
  mandate: mandateEventSchemas,
};

const MOST_EVENTS = 500;

/** An event as a calculator takes it: `{ reported: { … } }`; `id` where another event refers to it. */
export interface GivenEvent {
  readonly id?: string | undefined;
  readonly day?: LegalDate | undefined;
  readonly [type: string]: unknown;
}

/** A list of events of an entity: `- reported: { firstDay: 2027-01-04, … }`. */
export function eventsField(entity: EntityType): z.ZodType<readonly GivenEvent[]> {
  const schemas = EVENT_SCHEMAS[entity];
  const optional = Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, schema.optional()]));
  const event = z
    .strictObject({ id: identifier.optional(), day: dateField.optional(), ...optional })
    .superRefine(onlyOneOf(Object.keys(schemas)));
  const events = z.array(event).max(MOST_EVENTS) as unknown as z.ZodType<readonly GivenEvent[]>;
  return events.superRefine((given, context) => refineStory(entity, plannedEvents(given), context));
}

/** The events as the entity would have recorded them; the first is `planned-1` where it has no id. */
export function plannedEvents(given: readonly GivenEvent[]): readonly CaseEvent[] {
  return given.map(({ id, day, ...rest }, index) => {
    const [type, data] = Object.entries(rest).find(([, value]) => value !== undefined) as [string, object];
    return plannedEvent(type, data, day ?? dayIn(data), id ?? `planned-${index + 1}`);
  });
}

/** An event that nobody has recorded. */
export function plannedEvent(type: string, data: object, occurredOn: LegalDate, id: string): CaseEvent {
  return { id, type, occurredOn, recordedAt: startOfDay(occurredOn), actor: 'planned', data, contentHash: '' };
}

/** Fields that say when something happened, those first that say it of the event itself. */
const DAYS = ['on', 'receivedOn', 'provedOn', 'knownOn', 'sentOn', 'firstDay', 'allocatedOn', 'appliedOn'] as const;

function dayIn(data: object): LegalDate {
  const fields = data as Readonly<Record<string, unknown>>;
  // Every event names a day, some only within a period.
  return DAYS.map((name) => fields[name]).find(isLegalDate) ?? (daysWithin(data)[0] as LegalDate);
}

function daysWithin(value: unknown): readonly LegalDate[] {
  if (isLegalDate(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(daysWithin) : [];
}

function onlyOneOf(choices: readonly string[]) {
  return (given: GivenEvent, context: Pick<z.core.$RefinementCtx, 'addIssue'>): void => {
    const [first, second] = choices.filter((type) => given[type] !== undefined);
    const params =
      first === undefined ? { code: 'REQUIRED_FIELD', reason: 'oneOf', choices } : { code: 'UNKNOWN_FIELD' };
    if (first !== undefined && second === undefined) return;
    // What says nothing, or two things, cannot be judged beside the others.
    context.addIssue({ code: 'custom', path: second === undefined ? [] : [second], params, continue: false });
  };
}
