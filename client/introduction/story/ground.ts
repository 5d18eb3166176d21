import type { Instant } from '../../../domain/instant';
import type { LegalDate } from '../../../domain/legal-date';
import type { HouseSettings } from '../../../rules/duties/house-settings';
import type { IntroductionSheetId } from '../../../texts/introduction-sheets';
import type { KnownAbsence } from '../dry-run/overlapping-absences';

/** An organisation that a cell may name by its id or its name. */
export interface NamedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** An entity that is in Fristwerk already. */
export interface KnownSubject {
  readonly entityId: string;
  readonly organisation: string;
  readonly type: string;
  readonly day: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** What an import is judged by, besides its files: read once, so that the same import is judged alike throughout. */
export interface Ground {
  readonly importId: string;
  /** Put before every entity id; empty in production. */
  readonly prefix: string;
  readonly introducedOn: LegalDate;
  readonly now: Instant;
  /** The day of `now` in Germany: asked for with every event. */
  readonly today: LegalDate;
  readonly actor: string;
  /** Organisations of which the actor is an administrator. */
  readonly administers: readonly string[];
  readonly organisations: readonly NamedOrganisation[];
  readonly county: string | undefined;
  readonly settings: HouseSettings;
  /** Entities of earlier imports, by sheet and hash of organisation and key. */
  readonly introduced: ReadonlyMap<string, string>;
  readonly subjects: readonly KnownSubject[];
  /** Entities that this import has begun before it was interrupted. */
  readonly own: ReadonlySet<string>;
  /** Absences in Fristwerk, those of this import left out. */
  readonly absences: readonly KnownAbsence[];
  /** Employments in Fristwerk, by file reference and by id. */
  readonly employments: ReadonlyMap<string, { readonly entityId: string; readonly organisation: string }>;
}

/** Under what an entity of an import is remembered: never the key itself, which may be a name. */
export type RememberedAs = `${IntroductionSheetId}/${string}`;
