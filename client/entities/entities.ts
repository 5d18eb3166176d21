import type { EntityType } from '../../domain/case-event';
import type { Decision } from '../../domain/decision';
import type { Duty } from '../../domain/duty';
import type { LegalDate } from '../../domain/legal-date';
import type { ChecklistEntry } from '../../rules/duties/checklist';
import type { EntityStanding } from '../../rules/standing/entity-standing';
import type { CommandContext, CommandResult, DocumentUpload } from '../fristwerk';

/** An event of an entity as it is shown: what was recorded, and what became of it. */
export interface ShownEvent {
  readonly id: string;
  readonly type: string;
  readonly occurredOn: LegalDate;
  readonly recordedAt: string;
  readonly actor: string;
  readonly data: unknown;
  /** A later event corrected or voided it, or rejected it as a proof. */
  readonly standing: 'valid' | 'corrected' | 'voided' | 'rejected';
  /** Of a corrected event: the day and the data that count instead. */
  readonly now?: { readonly occurredOn: LegalDate; readonly data: unknown };
}

/** An entity with everything that follows from its events. */
export interface EntityView {
  readonly entityId: string;
  readonly entityType: EntityType;
  readonly reference: string;
  /** Its first event was voided, since it was begun by mistake: nothing is owed or decided any more. */
  readonly voided?: true;
  readonly organisation: { readonly id: string; readonly name: string };
  /** Of a staff member or client, from the store; null where nobody's name is kept. */
  readonly person: { readonly givenName: string; readonly familyName: string } | null;
  readonly decision: Decision | null;
  /** `owner`: name of the organisation that owes it, where that is not the entity's own. */
  readonly duties: readonly (Duty & { readonly overdue: boolean; readonly owner?: string })[];
  readonly checklist: readonly ChecklistEntry[];
  /** What only its own kind has, as of today: plan, consent and deletion; release and reduction; forms. */
  readonly standing: EntityStanding;
  readonly events: readonly ShownEvent[];
}

/** An entity as lists show it. */
export interface ListedEntity {
  readonly entityId: string;
  readonly entityType: EntityType;
  readonly reference: string;
  /** Begun by mistake, as its view says. */
  readonly voided?: true;
  readonly organisation: string;
  readonly outcome: string | null;
  readonly openDuties: number;
  readonly overdueDuties: number;
}

/** Which entities are listed: of one kind, of one organisation, or all that are known. */
export interface EntityFilter {
  readonly type?: EntityType;
  readonly organisation?: string;
}

/** The five kinds of entity: how they begin, what is recorded, how they stand. */
export interface Entities {
  /**
   * Begins an entity by its first event: `{ organisation, person?, reported: { employment, firstDay, … } }`.
   * The organisation may be left out where the first event tells it (an employment's provider, an absence's employment)
   * or the actor acts for one only. @throws INVALID_INPUT, UNKNOWN_ORGANISATION, ACTOR_NOT_ENTITLED, DATE_IN_FUTURE
   */
  begin(entity: EntityType, input: unknown, context: CommandContext): Promise<CommandResult>;
  /**
   * Records an event of an entity (id or file reference), the ledger's events included.
   * @throws UNKNOWN_ENTITY, INVALID_CHOICE for a type that is none, and what the entity refuses
   */
  record(
    entity: string,
    type: string,
    input: unknown,
    context: CommandContext,
    document?: DocumentUpload,
  ): Promise<CommandResult>;
  /**
   * Records one letter, course or certificate for many entities: the document is kept once, each entity gets an event of
   * its own. All are checked first; what was interrupted goes on with the same request id.
   */
  recordForMany(
    entities: readonly string[],
    type: string,
    input: unknown,
    context: CommandContext,
    document?: DocumentUpload,
  ): Promise<readonly CommandResult[]>;
  /** @throws UNKNOWN_ENTITY */
  entity(entity: string): Promise<EntityView>;
  /** By file reference. */
  entities(filter?: EntityFilter): Promise<readonly ListedEntity[]>;
}
