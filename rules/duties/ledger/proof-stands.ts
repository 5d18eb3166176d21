import type { CaseEvent, EntityType } from '../../../domain/case-event';
import type { Duty } from '../../../domain/duty';
import { targetOf } from './corrections-since';
import { effectiveEvents } from './effective-events';

/** The events in which a proof is looked for. */
export interface ProofContext {
  readonly entity: EntityType;
  readonly events: readonly CaseEvent[];
}

type ProvenDuty = Required<Pick<Duty, 'fulfilment'>>;

/**
 * Whether the proof that closed a duty still counts: `gone` when it was voided, or rejected by its addressee; `corrected` when what it says was corrected, or its correction was voided.
 */
export function proofStands(
  { fulfilment: { eventId } }: ProvenDuty,
  { entity, events }: ProofContext,
): 'asItWas' | 'corrected' | 'gone' {
  const story = effectiveEvents(entity, events);
  const place = story.findIndex(({ id }) => id === eventId);
  const proof = story[place];
  if (proof === undefined) return events.some(({ id }) => id === eventId) ? 'gone' : 'asItWas';
  if (story.slice(place + 1).some((event) => isRejectionOf(event, proof))) return 'gone';
  return events.some((event) => targetOf(event, events)?.id === eventId) ? 'corrected' : 'asItWas';
}

/** Sent back by its addressee: of the same provider, year and period as far as both name them. */
function isRejectionOf({ type, data }: CaseEvent, proof: CaseEvent): boolean {
  const [rejected, proven] = [data, proof.data] as Readonly<Record<string, unknown>>[];
  const isOf = (field: string) =>
    rejected?.[field] === undefined || proven?.[field] === undefined || rejected[field] === proven[field];
  return type.endsWith('Rejected') && ['provider', 'year', 'periodEnd'].every(isOf);
}
