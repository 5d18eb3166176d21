import { z } from 'zod';
import type { CaseEvent } from './case-event';
import { notAfter } from './date-order';
import { CHANNELS } from './duty';
import { amountField, dateField, identifier, moneyField, monthField, reasonField, wholeNumber } from './fields';

/** Why somebody is away (4.1). For leave and illness the provider is released for six weeks. */
export const ABSENCE_REASONS = ['leave', 'illness', 'other'] as const;

const onDay = z.strictObject({ on: dateField });

const reported = z
  .strictObject({
    /** The employment of the person who is away. */
    employment: identifier,
    firstDay: dateField,
    /** Fallen ill in the course of the working day: the next day is the first day absent (readings, Q29). */
    workedOnFirstDay: z.boolean().default(false),
    reason: z.enum(ABSENCE_REASONS),
    /** Last day absent as foreseen. Left out: nobody knows. */
    expectedUntil: dateField.optional(),
    /** Day on which the provider learned of it. */
    knownOn: dateField,
  })
  .superRefine(notAfter('firstDay', 'expectedUntil'));

/** No form is named for the notices of 4.2, so every way of telling counts. */
const notice = z
  .strictObject({
    /** Sending and arrival are kept apart; arrival decides (readings, Q39). */
    receivedOn: dateField,
    sentOn: dateField.optional(),
    channel: z.enum(CHANNELS),
  })
  .superRefine(notAfter('sentOn', 'receivedOn'));

const noticeSent = z.strictObject({ sentOn: dateField, channel: z.enum(CHANNELS) });

/** The latest statement holds; a supplement is a month's, 0 where none was paid, and unknown where it is not named. */
const costs = z.strictObject({
  on: dateField,
  monthlyCosts: moneyField,
  supplements: z
    .array(z.strictObject({ month: monthField, amount: amountField }))
    .max(240)
    .optional(),
});

/** What each event of an absence says. A field left out is unknown, not "no". */
export const absenceEventSchemas = {
  reported,
  /** A later sick note or another plan; without a day the end has become unknown. */
  forecastChanged: z.strictObject({ expectedUntil: dateField.optional(), knownOn: dateField }),
  /** The replacement is an employment of its own. */
  replacementProposed: z.strictObject({ employment: identifier, on: dateField }),
  /** `suitable`: what the decision on that employment said (4.2); left out while it is open. */
  replacementStarted: z.strictObject({ employment: identifier, on: dateField, suitable: z.boolean().optional() }),
  /** A fact from the replacement's own employment, decided later. */
  replacementAssessed: z.strictObject({ employment: identifier, on: dateField, suitable: z.boolean() }),
  /** The last day of a replacement. */
  replacementEnded: z.strictObject({ employment: identifier, on: dateField }),
  declaredImpossible: z.strictObject({ on: dateField, reason: reasonField.optional() }),
  impossibilityNoticeSent: noticeSent,
  impossibilityNoticeReceived: notice,
  /** The last day for which the law makes the employer go on paying. `knownOn` where that was learned later. */
  sickPayEnded: z.strictObject({ lastPaidDay: dateField, knownOn: dateField.optional() }),
  /** 4.2: what a full month costs that is saved once the pay has ended, and the supplements paid by month (payroll). */
  costsStated: costs,
  sickPayNoticeSent: noticeSent,
  sickPayNoticeReceived: notice,
  /** 4.2: decided by a person, whose name the event carries; 0 where the supplement eats up the reduction. */
  reductionDecided: z.strictObject({ on: dateField, amount: amountField, reason: reasonField }),
  /** The first day of work after the absence. */
  returned: onDay,
  /** All days absent of that person in the twelve months up to a day (readings, Q28): a fact from elsewhere. */
  absenceSumChanged: z.strictObject({ upTo: dateField, days: wholeNumber(0, 366) }),
  /** The employment of the person who is away has ended: a fact from elsewhere. */
  employmentEnded: z.strictObject({ on: dateField, lastDay: dateField }),
} as const;

export type AbsenceEventType = keyof typeof absenceEventSchemas;

/** What one event of an absence says; a document kept with it goes by its id. */
export type AbsenceData<Type extends AbsenceEventType> = z.infer<(typeof absenceEventSchemas)[Type]> & {
  readonly documentId?: string;
};

/** Everything that can happen to an absence. */
export type AbsenceEvent = { [Type in AbsenceEventType]: CaseEvent<Type, AbsenceData<Type>> }[AbsenceEventType];
