import type { EntityType } from '../../../domain/case-event';
import type { Duty } from '../../../domain/duty';
import type { LegalDate } from '../../../domain/legal-date';
import type { ImportFault, Place } from '../upload';

/** A row that will become an entity, with everything that follows from it. */
export interface ReportedEntity {
  readonly place: Place;
  readonly key: string;
  readonly entityType: EntityType;
  readonly organisation: string;
  readonly reference: string;
  readonly events: number;
  readonly outcome: string | null;
  readonly open: readonly Pick<Duty, 'id' | 'kind' | 'provision' | 'due' | 'aim'>[];
  readonly overdue: readonly string[];
  readonly undecided: readonly string[];
  readonly settled: readonly string[];
  readonly met: number;
}

/** What an import would cause, and everything that is wrong with it. Nothing was written. */
export interface IntroductionReport {
  /** Follows from the files and the day of the introduction alone. */
  readonly importId: string;
  readonly introducedOn: LegalDate;
  /** `unfinished`: it was begun and interrupted; the same call goes on. */
  readonly state: 'new' | 'unfinished' | 'finished';
  readonly faults: readonly ImportFault[];
  /** What is left out, since it is in Fristwerk already. */
  readonly warnings: readonly ImportFault[];
  readonly entities: readonly ReportedEntity[];
}
