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
 * Whether the proof that closed a duty still counts: `gone` when it was voided, or rejected by its addressee, or when the course that it began was broken off (3.3.2); `corrected` when what it says was corrected, or its correction was voided.
 */
export function proofStands(
  { fulfilment: { eventId } }: ProvenDuty,
  { entity, events }: ProofContext,
): 'asItWas' | 'corrected' | 'gone' {
  const story = effectiveEvents(entity, events);
  const place = story.findIndex(({ id }) => id === eventId);
  const proof = story[place];
  if (proof === undefined) return events.some(({ id }) => id === eventId) ? 'gone' : 'asItWas';
  const later = story.slice(place + 1);
  if (later.some((event) => isRejectionOf(event, proof)) || isOfBrokenCourse(proof, later)) return 'gone';
  return events.some((event) => targetOf(event, events)?.id === eventId) ? 'corrected' : 'asItWas';
}

/** Sent back by its addressee: of the same provider, year and period as far as both name them. */
function isRejectionOf({ type, data }: CaseEvent, proof: CaseEvent): boolean {
  const [rejected, proven] = [data, proof.data] as Readonly<Record<string, unknown>>[];
  const isOf = (field: string) =>
    rejected?.[field] === undefined || proven?.[field] === undefined || rejected[field] === proven[field];
  return type.endsWith('Rejected') && ['provider', 'year', 'periodEnd'].every(isOf);
}

/** What has to come after a course was broken off so that a proof on it no longer counts; see `isOfBrokenCourse`. */
const ANEW: Readonly<Record<string, string>> = {
  requalificationBegun: 'requalificationBrokenOff',
  proofOfBeginningReceived: 'requalificationBegun',
  proofOfBeginningForwarded: 'proofOfBeginningReceived',
};

/** A course broken off was no beginning; the papers on it stay until the next ones are there to be handed in. */
function isOfBrokenCourse({ type }: CaseEvent, later: readonly CaseEvent[]): boolean {
  const broken = later.findIndex((event) => event.type === 'requalificationBrokenOff');
  return broken >= 0 && later.slice(broken).some((event) => event.type === ANEW[type]);
}
