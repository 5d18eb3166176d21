import type { ColumnType, Generated } from 'kysely';
import type { DeliveryResult, DeliveryState } from '../../domain/delivery';

/** A mail, fixed when queued. Its state changes; its content never does. */
export interface DeliveriesTable {
  /** `<hash of its sorted rung keys>@<domain>` without angle brackets. */
  message_id: string;
  entity_id: string;
  person_id: string;
  recipient_role: string;
  subject: string;
  text_body: string;
  html_body: string;
  ics: string | null;
  /** The entity's clock when it was queued; the mail's `Date:`. */
  queued_at: string;
  state: ColumnType<DeliveryState, DeliveryState, DeliveryState>;
  lease_until: string | null;
  attempts: number;
}

/** The rungs that a mail carries; a rung is carried once. */
export interface DeliveryRungsTable {
  rung_key: string;
  message_id: string;
  entity_id: string;
  duty_id: string;
  offset_days: number;
}

/** Append-only: what became of each mail. */
export interface DeliveryAttemptsTable {
  attempt_id: Generated<number>;
  message_id: string;
  at: string;
  result: DeliveryResult;
  detail: string;
}

/** What a person is to be told of: one row a rung and recipient role, until a mail carries it. */
export interface NoticesTable {
  /** `rung key/role`; `rung key/role-for-role` where the mail to the second role did not arrive. */
  notice_key: string;
  rung_key: string;
  entity_id: string;
  duty_id: string;
  revision: number;
  offset_days: number;
  /** The organisation that owes the duty. */
  organisation_id: string;
  /** Null where nobody of the organisation can be told. */
  person_id: string | null;
  role: string;
  /** Everybody who is told of the rung: roles with commas between them. */
  told_roles: string;
  provision: string;
  /** The due day; of a prompt duty its house target. */
  due_on: string;
  /** The entity's clock when the rung came. */
  at: string;
  /** From when a mail may carry it, by the entity's clock. */
  compose_after: string;
  /** `own`: a mail for person, provision and due day. `digest`: the person's mail of the day. */
  kind: 'own' | 'digest';
  state: ColumnType<NoticeState, NoticeState, NoticeState>;
  /** The mail that carries it. */
  message_id: string | null;
}

/** `composed`: carried by a mail. `withdrawn`: its duty was closed, rested or had other dates before that. */
export type NoticeState = 'waiting' | 'composed' | 'withdrawn' | 'undeliverable';
