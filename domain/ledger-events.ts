import { z } from 'zod';
import type { CaseEvent } from './case-event';
import { notAfter } from './date-order';
import { dateField, dutyIdField, identifier, reasonField, referenceField, wholeNumber } from './fields';

/** Who changes the course of a duty: the authority (BGB 190, LVwVfG 31 VII) or the house. */
export const LEDGER_SIDES = ['authority', 'house'] as const;
/** Either of the two: the authority or the house. */
export type LedgerSide = (typeof LEDGER_SIDES)[number];

const on = dateField;
const reason = reasonField;
const duty = dutyIdField;
/** Id of an earlier event of the entity. */
const event = identifier;

/** Either a length on top of the old period, or a day. */
const extended = z
  .strictObject({
    duty,
    by: z.enum(LEDGER_SIDES),
    /** Day on which it was granted, or agreed in the house. */
    on,
    period: z.strictObject({ count: wholeNumber(1, 120), unit: z.enum(['days', 'weeks', 'months']) }).optional(),
    until: dateField.optional(),
    /** LVwVfG 31 III sentence 2: the authority referred to the rule that the day does not move. */
    rollExcluded: z.boolean().optional(),
    /** LVwVfG 31 V: `until` is an appointment, which stands. */
    isAppointment: z.boolean().optional(),
    /** The authority's reference. */
    reference: referenceField.optional(),
    reason,
  })
  .superRefine(({ period, until }, context) => {
    if (period === undefined && until === undefined)
      context.addIssue({
        code: 'custom',
        path: ['until'],
        params: { code: 'REQUIRED_FIELD', reason: 'oneOf', choices: ['period', 'until'] },
      });
    if (period !== undefined && until !== undefined)
      context.addIssue({ code: 'custom', path: ['until'], input: until, params: { code: 'UNKNOWN_FIELD' } });
  });

/** `until`: when somebody looks at it again, the last day foreseen. It ends only when it is resumed. */
const suspended = z
  .strictObject({ duty, by: z.enum(LEDGER_SIDES), on, until: dateField.optional(), reason })
  .superRefine(notAfter('on', 'until'));

const overruled = z
  .strictObject({
    on,
    /** The outcome that a person decides on, against the one proposed. */
    outcome: z.enum(['eligible', 'eligible_with_obligation', 'not_eligible']).optional(),
    /** The duty that does not apply, though the rules say so. */
    duty: duty.optional(),
    reason,
  })
  .superRefine(({ outcome, duty: named }, context) => {
    if (outcome === undefined && named === undefined)
      context.addIssue({ code: 'custom', path: ['outcome'], params: { code: 'REQUIRED_FIELD' } });
    if (outcome !== undefined && named !== undefined)
      context.addIssue({ code: 'custom', path: ['duty'], input: named, params: { code: 'UNKNOWN_FIELD' } });
  });

/**
 * What can happen to the record and the duties of every entity. Waiving and overruling are proposals until a second
 * person has confirmed them.
 */
export const ledgerEventSchemas = {
  /** `data` takes the place of what the event said; the original stays visible. */
  corrected: z.strictObject({ on, event, data: z.record(z.string(), z.unknown()), reason }),
  /** The event did not happen. */
  voided: z.strictObject({ on, event, reason }),
  extended,
  suspended,
  resumed: z.strictObject({ duty, on }),
  /** The addressee does without. */
  waived: z.strictObject({ duty, on, reason }),
  overruled,
  /** A second person's answer to a waiver or an overruling, `of` being its event. */
  confirmed: z.strictObject({ of: event, on, accepted: z.boolean(), reason: reason.optional() }),
  /** The addressee rejects the proof that closed a duty, `event` being the one that recorded it. */
  reopened: z.strictObject({ duty, event, on, reason }),
  /** Somebody else is reminded of the entity's duties from now on: a person of the organisation that owes them. */
  handedOver: z.strictObject({ on, to: identifier }),
  /**
   * Taken into Fristwerk while already running; the duties named were met before ("vor Einführung erledigt"). Only the
   * import tells it.
   */
  introduced: z.strictObject({ on, settled: z.array(duty).max(200).default([]) }),
  /**
   * A fact from another entity holds no more there: every event of it so far counts as voided. `fact` is what their ids
   * begin with, `type` their type.
   */
  factWithdrawn: z.strictObject({ on, fact: identifier, type: identifier }),
} as const;

/** What can happen to the record or the duties of any entity, by name: `extended`. */
export type LedgerEventType = keyof typeof ledgerEventSchemas;
/** What an event of the ledger says: `LedgerData<'extended'>` has the duty, the side, the day, the length or the new day. */
export type LedgerData<Type extends LedgerEventType> = z.infer<(typeof ledgerEventSchemas)[Type]>;
/** What happens to the record and the duties of any entity. */
export type LedgerEvent = { [Type in LedgerEventType]: CaseEvent<Type, LedgerData<Type>> }[LedgerEventType];

/** Whether an event belongs to the ledger of an entity, and not to its own story. */
export function isLedgerEvent(event: CaseEvent): event is LedgerEvent {
  return Object.hasOwn(ledgerEventSchemas, event.type);
}
