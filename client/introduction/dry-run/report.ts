import type { LegalDate } from '../../../domain/legal-date';
import type { ToldRow } from '../../../texts/introduction-report';
import type { ImportFault, Place } from '../upload';

/** A row that will become an entity, with everything that follows from it. */
export interface ReportedEntity extends ToldRow {
  readonly place: Place;
  readonly organisation: string;
  readonly events: number;
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
