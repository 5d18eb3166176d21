import type { CareCaseEvent } from '../../domain/care-case';
import type { LegalDate } from '../../domain/legal-date';
import type { EventBook } from '../duties/event-book';
import { mayProcessPlanData, mayTransferByConsent, type Permission } from './consent';

/** An entry that rests on no valid consent of its day. */
export interface ConsentGap extends Omit<Permission, 'eventId'> {
  /** The entry, not the consent. */
  readonly eventId: string;
}

const WITH_PLAN_DATA: readonly string[] = [
  'surveyed',
  'planAgreed',
  'legacyPlanAdopted',
  'planReviewed',
  'stepAgreed',
] satisfies CareCaseEvent['type'][];

/**
 * 5.6, 5.8.1: the entries of a care case for which no valid consent was in force on their day, in the order recorded.
 * That an offer was made, why no plan came about, and counts need none (Q41); nor does a transfer on a legal basis.
 */
export function consentGaps(book: EventBook<CareCaseEvent>): readonly ConsentGap[] {
  return book.events.flatMap((event) => {
    const found = neededBy(event, book);
    return found === null || found.answer === 'yes'
      ? []
      : [{ answer: found.answer, reason: found.reason, eventId: event.id }];
  });
}

/** The entries that put data of the plan on record, in the order recorded: the survey of 5.6 is one. */
export function planEntries(book: EventBook<CareCaseEvent>): readonly PlanEntry[] {
  return book.events.flatMap((event) =>
    WITH_PLAN_DATA.includes(event.type) && 'on' in event.data ? [{ eventId: event.id, on: event.data.on }] : [],
  );
}

/** An entry of plan data and its day. */
export interface PlanEntry {
  readonly eventId: string;
  readonly on: LegalDate;
}

function neededBy(event: CareCaseEvent, book: EventBook<CareCaseEvent>): Permission | null {
  if (event.type === 'dataTransferred') {
    const { on, basis, categories } = event.data;
    if (basis === 'legal') return null;
    if (basis === 'none') return { answer: 'no', reason: 'noLegalBasis' };
    return mayTransferByConsent(book, on, categories.includes('health') ? 'special' : 'ordinary');
  }
  if (!WITH_PLAN_DATA.includes(event.type) || !('on' in event.data)) return null;
  return mayProcessPlanData(book, event.data.on);
}
