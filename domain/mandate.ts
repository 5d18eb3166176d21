import { z } from 'zod';
import type { CaseEvent } from './case-event';
import { NETWORK_PARTNERS } from './contact';
import { notAfter } from './date-order';
import { CHANNELS } from './duty';
import { dateField, identifier, moneyField, reasonField, text, wholeNumber } from './fields';

const onDay = z.strictObject({ on: dateField });
const municipality = text(120);

/** A notice travels by letter, which may be handed over, by e-mail or fax; never by word of mouth. */
const channel = z.enum(CHANNELS).exclude(['inPerson']);

/** Sending and arrival are kept apart; arrival decides (readings, Q39). */
const receipt = { receivedOn: dateField, sentOn: dateField.optional(), channel };

const staffListReceived = z
  .strictObject({
    ...receipt,
    /** 2.3: what the list says. */
    names: z.strictObject({ staff: z.boolean(), municipalities: z.boolean(), extent: z.boolean() }),
  })
  .superRefine(notAfter('sentOn', 'receivedOn'));

const serviceGapOpened = z.strictObject({
  on: dateField,
  gap: identifier,
  /** Leave and illness of up to six weeks are no gap (4.1, readings Q27); an empty post is one (Q57). */
  why: z.enum(['emptyPost', 'other']),
  /** Whether a person found it a justified exception; left out while nobody has decided. */
  justifiedException: z.boolean().optional(),
});

/** What each event of a mandate says. A field left out is unknown, not "no". */
export const mandateEventSchemas = {
  /** 1.2: county and municipality agree that the county applies. */
  agreed: onDay,
  /** 1.3: the municipality transfers the work, on the form, and does not do it itself. */
  transferred: z.strictObject({
    on: dateField,
    municipality,
    form: z.boolean().optional(),
    doesWorkItself: z.boolean().optional(),
  }),
  /** 2.2, 3.8: the county tells the provider which municipalities receive the service. */
  providerInformed: z.strictObject({
    on: dateField,
    written: z.boolean(),
    municipalities: z.array(municipality).min(1).max(60),
  }),
  /** 2.2: the municipality says who is to be looked after: how many, not who. */
  personsNamed: z.strictObject({ on: dateField, municipality, persons: wholeNumber(1, 100_000).optional() }),
  /** 2.3: it is known who will work where. */
  deploymentKnown: onDay,
  /** 2.3: the county asks for the whole list again (readings, Q34). */
  staffListRequested: onDay,
  staffListSent: z.strictObject({ on: dateField, channel }),
  staffListReceived,
  /** 3.7: what the Land provides for a municipality; the amount becomes cents. */
  fundsAllocated: z.strictObject({ on: dateField, municipality, amount: moneyField }),
  /** 3.9: work with local and regional actors, by their kind. */
  cooperationHeld: z.strictObject({ on: dateField, with: z.enum(NETWORK_PARTNERS) }),
  /** 4.5: rooms and equipment. */
  roomsNegotiated: z.strictObject({ on: dateField, municipality, status: z.enum(['begun', 'agreed', 'failed']) }),
  /** 5.8.3: the county hands out its standardised integration plan. */
  planTemplateProvided: z.strictObject({ on: dateField, templateVersion: text(60) }),
  /** 3.11.5: that the ministry funds the measure, said in public or to those involved (readings, Q48). */
  fundingNoticeGiven: z.strictObject({ on: dateField, track: z.enum(['public', 'involved']) }),
  serviceGapOpened,
  /** 4.1: the provider's reasons for the gap. */
  serviceGapExplained: z.strictObject({ gap: identifier, ...receipt }).superRefine(notAfter('sentOn', 'receivedOn')),
  serviceGapClosed: z.strictObject({ gap: identifier, on: dateField }),
  /** 4.1: a person of the county, whose name the event carries, found the gap a justified exception, or none. */
  exceptionDecided: z.strictObject({ gap: identifier, on: dateField, justified: z.boolean(), reason: reasonField }),
  /** A person found that a notice by e-mail or fax is in writing, or not (readings, Q35); `of` is its event. */
  writtenFormConfirmed: z.strictObject({ on: dateField, of: identifier, accepted: z.boolean() }),
  ended: onDay,
} as const;

export type MandateEventType = keyof typeof mandateEventSchemas;

/** What one event of a mandate says; a document kept with it goes by its id. */
export type MandateData<Type extends MandateEventType> = z.infer<(typeof mandateEventSchemas)[Type]> & {
  readonly documentId?: string;
};

/** Everything that can happen to a mandate. */
export type MandateEvent = { [Type in MandateEventType]: CaseEvent<Type, MandateData<Type>> }[MandateEventType];
