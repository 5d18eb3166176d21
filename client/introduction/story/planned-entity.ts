import type { CaseEvent, EntityType } from '../../../domain/case-event';
import type { IntroductionSheetId } from '../../../texts/introduction-sheets';
import type { ImportFault, Place } from '../upload';
import type { ToldEvent } from './told-data';

/** An event with its day, as it will be recorded. */
export interface PlannedEvent {
  readonly type: string;
  /** As the use case takes it: in the units of a file. */
  readonly input: object;
  /** As the entity will hold it. */
  readonly event: CaseEvent;
  readonly told: ToldEvent;
}

/** An entity that an import asks for: its events in the order in which they will be recorded. */
export interface PlannedEntity {
  readonly sheet: IntroductionSheetId;
  readonly entity: EntityType;
  readonly place: Place;
  readonly key: string;
  readonly organisation: string;
  readonly person: { readonly givenName: string; readonly familyName: string } | null;
  /** Request id of the first event: the same row of the same import always has the same. */
  readonly requestId: string;
  /** The id that the entity gets, or has already. */
  readonly entityId: string;
  /** Already in Fristwerk: nothing of it is begun. */
  readonly known: boolean;
  readonly events: readonly PlannedEvent[];
  /** What the column "Vor Einführung erledigt" says: provisions, or everything. */
  readonly settled: readonly string[];
  readonly faults: readonly ImportFault[];
}
