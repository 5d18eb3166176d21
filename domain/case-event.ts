import type { Instant } from './instant';
import type { LegalDate } from './legal-date';

/** The five kinds of durable entity. */
export const ENTITY_TYPES = ['employment', 'absence', 'grant', 'careCase', 'mandate'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Something that happened to an entity. Never changed afterwards. */
export interface CaseEvent<Type extends string = string, Data = unknown> {
  /** The request's id: the same request twice is one event. */
  readonly id: string;
  readonly type: Type;
  /** The day on which it happened, as a person stated it. */
  readonly occurredOn: LegalDate;
  /** The entity's clock when it was recorded. */
  readonly recordedAt: Instant;
  /** Person id of whoever recorded it. */
  readonly actor: string;
  readonly data: Data;
  /** SHA-256 over type, day and data, 16 hexadecimal digits: tells a repeated request from a reused id. */
  readonly contentHash: string;
}

/** An event as a command brings it; the entity adds its clock. */
export type NewEvent<E extends CaseEvent = CaseEvent> = Omit<E, 'recordedAt'>;
