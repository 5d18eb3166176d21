import type { AbsenceEvent } from '../../domain/absence';
import type { CareCaseEvent } from '../../domain/care-case';
import type { CaseEvent, EntityType } from '../../domain/case-event';
import type { GrantEvent } from '../../domain/grant/index';
import type { LegalDate } from '../../domain/legal-date';
import type { MandateEvent } from '../../domain/mandate';
import { bookOf } from '../duties/event-book';
import { absenceFacts } from '../eligibility/absence-facts';
import { careCaseFacts } from '../eligibility/care-case-facts';
import type { FactsOf } from '../eligibility/facts';
import { grantFacts } from '../eligibility/grant-facts';
import { mandateFacts } from '../eligibility/mandate-facts';
import type { LegalBasis } from '../guideline/readings';

/** The entities whose facts follow from their events alone. */
export type EventSubject = Exclude<EntityType, 'employment'>;

type FactsFrom<Subject extends EventSubject> = (
  events: readonly CaseEvent[],
  basis: LegalBasis,
  asOf: LegalDate | undefined,
) => FactsOf<Subject>;

const FACTS_FROM: { readonly [Subject in EventSubject]: FactsFrom<Subject> } = {
  absence: (events, basis) => absenceFacts(bookOf(events as readonly AbsenceEvent[]), basis),
  careCase: (events, _, asOf) => careCaseFacts(bookOf(events as readonly CareCaseEvent[]), asOf),
  mandate: (events) => mandateFacts(bookOf(events as readonly MandateEvent[])),
  grant: (events, basis) => grantFacts(bookOf(events as readonly GrantEvent[]), basis),
};

/** What is known of an entity after its events, as the rules name it; consent is asked for on the day `asOf`. */
export function factsFromEvents<Subject extends EventSubject>(
  subject: Subject,
  events: readonly CaseEvent[],
  basis: LegalBasis,
  asOf?: LegalDate,
): FactsOf<Subject> {
  return FACTS_FROM[subject](events, basis, asOf);
}
