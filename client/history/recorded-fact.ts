import type { Assessment, RungQueued } from '../../domain/assessment';
import type { CaseEvent, EntityType, NewEvent } from '../../domain/case-event';
import type { Duty } from '../../domain/duty';
import type { Instant } from '../../domain/instant';

interface Recorded {
  /** Time of the history event on the entity's clock. */
  readonly at: Instant;
  /** Number of the history event within its run. */
  readonly historyEventId: number;
}

/** What one event of a Temporal history says about an entity. */
export type RecordedFact = Recorded &
  (
    | {
        readonly fact: 'begun';
        /** Left out where the history does not say it. */
        readonly entity?: EntityType;
        readonly clockOffset: number;
        readonly carried: readonly CaseEvent[];
        /** The plan as the run before left it. */
        readonly duties: readonly Duty[];
      }
    /** What a person recorded, or what another entity sent. */
    | { readonly fact: 'command'; readonly event: NewEvent }
    | { readonly fact: 'assessed'; readonly assessment: Assessment }
    | { readonly fact: 'reminded'; readonly queued: readonly RungQueued[] }
    /** Engine room: Temporal's own name of the event, and the activity or command behind it. */
    | { readonly fact: 'step'; readonly step: string; readonly what?: string }
  );
