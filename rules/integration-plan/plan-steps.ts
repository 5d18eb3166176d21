import type { CareCaseEvent } from '../../domain/care-case';
import type { EventBook } from '../duties/event-book';

/** A plan agreed, an earlier plan taken over, or a review of it. */
export type PlanStep = Extract<CareCaseEvent, { readonly type: 'planAgreed' | 'legacyPlanAdopted' | 'planReviewed' }>;

const TYPES: readonly string[] = ['planAgreed', 'legacyPlanAdopted', 'planReviewed'] satisfies PlanStep['type'][];

/** How the plan of a care case came about and was reviewed, by day; steps of one day in the order of their recording. */
export function planSteps(book: EventBook<CareCaseEvent>): readonly PlanStep[] {
  return book.events
    .filter((event): event is PlanStep => TYPES.includes(event.type))
    .toSorted((a, b) => a.data.on.localeCompare(b.data.on));
}
