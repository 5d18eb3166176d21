import type { LegalDate } from '../../../../domain/legal-date';
import { acted } from '../../../duties/acted';
import { deletionDone, deletionOwed } from '../../../duties/care-case/deletion';
import type { Arising, Closing, DutyRow, EntityFacts } from '../../../duties/duty-row';
import { agreedSteps } from '../../../integration-plan/agreed-steps';
import { planSteps } from '../../../integration-plan/plan-steps';
import { fromEvent, type PeriodUnit, periodEnd } from '../../../periods/period-end';

type CareCaseDuty = DutyRow<EntityFacts['careCase']>;
type CareCaseBook = EntityFacts['careCase'];

const PROMPT = { kind: 'prompt', target: 'promptTargetWorkingDays', alarm: 'promptRedDays' } as const;

/** 5.6: contact and an offer at the beginning of the follow-up accommodation. No date of the text; off until a county sets one (Q40). */
const FIRST_CONTACT: CareCaseDuty = {
  id: '5.6-first-contact',
  provision: '5.6',
  inventoryRow: '5.6-a',
  bearer: 'employee',
  addressee: 'provider',
  period: { kind: 'internal' },
  arises: (book, { readings }) => afterAllocation(book, readings.firstContactDays, firstContact(book)),
  closes: firstContact,
  channels: null,
  mustName: [],
  consequence: null,
  readings: ['Q40'],
};

/** 5.6, 5.7: the plan is reviewed in later talks, "regelmäßig". So many months after the plan or its last review, if set (Q40). */
const PLAN_REVIEW: CareCaseDuty = {
  id: '5.6-plan-review',
  provision: '5.6',
  inventoryRow: '5.6-g',
  bearer: 'employee',
  addressee: 'provider',
  period: { kind: 'internal' },
  arises: (book, { readings: { planReviewMonths } }) =>
    planSteps(book).flatMap(({ id, data }, index, steps) => {
      const reviewed = index + 1 < steps.length;
      if (planReviewMonths === 'off' || (book.first('ended') !== undefined && !reviewed)) return [];
      return [{ eventId: id, on: later(data.on, planReviewMonths, 'months'), instance: id }];
    }),
  closes: (book, { eventId }) => {
    const steps = planSteps(book);
    return acted(steps[steps.findIndex(({ id }) => id === eventId) + 1]);
  },
  channels: null,
  mustName: [],
  consequence: null,
  readings: ['Q40'],
};

/**
 * 5.7: the integration manager insists on the steps that were planned. On the day that was agreed for a step the house
 * looks whether it was taken: a day of the agreement, none of the guideline. A step that was not taken is recorded (5.8.2).
 */
const STEP_REVIEW: CareCaseDuty = {
  id: '5.7-step-review',
  provision: '5.7',
  inventoryRow: '5.7-d',
  bearer: 'employee',
  addressee: 'provider',
  period: { kind: 'internal' },
  arises: (book) =>
    agreedSteps(book).flatMap(({ agreed: { id, data }, settled }) => {
      const over = settled === undefined && book.first('ended') !== undefined;
      return data.until === undefined || over ? [] : [{ eventId: id, on: data.until, instance: id }];
    }),
  closes: (book, { eventId }) => acted(agreedSteps(book).find(({ agreed }) => agreed.id === eventId)?.settled),
  channels: null,
  mustName: [],
  consequence: null,
  readings: [],
};

/**
 * 5.8.1: deletion is among what data protection asks of whoever handles the plan. The text names no period: the house sets
 * for how long a case is kept; a withdrawn consent ends it at once (ADR 0013).
 */
const DELETION: CareCaseDuty = {
  id: '5.8.1-deletion',
  provision: '5.8.1',
  inventoryRow: '5.8.1-c',
  bearer: 'provider',
  addressee: 'provider',
  period: { kind: 'internal' },
  arises: deletionOwed,
  closes: deletionDone,
  channels: null,
  mustName: [],
  consequence: null,
  readings: [],
};

/** 5.8.2: agreements not fulfilled, counselling broken off or not used is recorded in writing ("muss"), read as at once. */
const RECORD_UNFULFILLED: CareCaseDuty = {
  id: '5.8.2-record-unfulfilled',
  provision: '5.8.2',
  inventoryRow: '5.8.2-a',
  bearer: 'employee',
  addressee: 'provider',
  period: PROMPT,
  arises: (book) => unfulfilled(book).map(({ id, data }) => ({ eventId: id, on: data.on, instance: id })),
  closes: (book, { eventId }) => acted(book.all('recordWritten').find(({ data }) => data.of === eventId)),
  channels: ['letter'],
  mustName: ['reason', 'date'],
  consequence: null,
  readings: ['Q38'],
};

/** 5.8.2: if no plan comes about, the reasons are recorded in writing ("müssen"). A plan agreed after all removes it. */
const REASONS_WITHOUT_PLAN: CareCaseDuty = {
  id: '5.8.2-reasons-without-plan',
  provision: '5.8.2',
  inventoryRow: '5.8.2-b',
  bearer: 'employee',
  addressee: 'provider',
  period: PROMPT,
  arises: (book) =>
    book
      .all('planNotReached')
      .filter((stated) => planSteps(book).every(({ data }) => data.on < stated.data.on))
      .map(({ id, data }) => ({ eventId: id, on: data.on, instance: id })),
  closes: (book, { on }) => acted(book.all('noPlanRecorded').find(({ data }) => data.on >= on)),
  channels: ['letter'],
  mustName: ['reason', 'date'],
  consequence: null,
  readings: ['Q38'],
};

/** 5.9: talks to hand the case over with the social work of the preliminary accommodation. Off until a county sets a time (Q40). */
const HANDOVER: CareCaseDuty = {
  id: '5.9-handover',
  provision: '5.9',
  inventoryRow: '5.9-b',
  bearer: 'employee',
  addressee: 'provider',
  period: { kind: 'internal' },
  arises: (book, { readings }) => afterAllocation(book, readings.handoverDays, handover(book)),
  closes: handover,
  channels: null,
  mustName: [],
  consequence: null,
  readings: ['Q40'],
};

/** The duties of the care case in the guideline's order. */
export const CARE_CASE_DUTIES: readonly CareCaseDuty[] = [
  FIRST_CONTACT,
  PLAN_REVIEW,
  STEP_REVIEW,
  DELETION,
  RECORD_UNFULFILLED,
  REASONS_WITHOUT_PLAN,
  HANDOVER,
];

/** Nothing is left to do for a case that ended before. */
function afterAllocation(book: CareCaseBook, days: number | 'off', done: Closing | null): readonly Arising[] {
  const allocation = book.last('allocated');
  const over = done === null && book.first('ended') !== undefined;
  if (days === 'off' || allocation === undefined || over) return [];
  return [{ eventId: allocation.id, on: later(allocation.data.allocatedOn, days, 'days') }];
}

function firstContact(book: CareCaseBook): Closing | null {
  return acted(book.first('contactOffered'));
}

function handover(book: CareCaseBook): Closing | null {
  return acted(book.all('handoverHeld').find(({ data }) => data.with === 'preliminaryAccommodation'));
}

/** An offer that was declined is counselling not used. */
function unfulfilled(book: CareCaseBook) {
  const declined = book.all('contactOffered').filter(({ data }) => data.accepted === false);
  return [...declined, ...book.all('stepMissed'), ...book.all('counsellingNotUsed'), ...book.all('brokenOff')];
}

function later(day: LegalDate, count: number, unit: PeriodUnit): LegalDate {
  return periodEnd(fromEvent(day), count, unit).nominalEnd;
}
