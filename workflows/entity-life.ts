import type { EntityType } from '../domain/case-event';
import type { LedgerEventType } from '../domain/ledger-events';

/**
 * Where an event may stand in the life of an entity: `first` begins it and happens once, `firstOrLater` may begin it and
 * may follow, `later` follows.
 */
export type Place = 'first' | 'firstOrLater' | 'later';

/** What makes one kind of entity different from another. */
export interface EntityLife {
  readonly entityType: EntityType;
  /** Every event that can happen to it; an Update has the name of the event that it records. */
  readonly events: Readonly<Record<string, Place>>;
  /** Names that Updates had before version 0.3, with the event each records: running entities were sent them. */
  readonly formerNames?: Readonly<Record<string, string>>;
  /** Duty id to the event that closes it, where one event closes one duty. */
  readonly closedBy?: Readonly<Record<string, string>>;
}

/** What can happen to the record and the duties of any entity. */
export const LEDGER_EVENTS: Readonly<Record<LedgerEventType, Place>> = {
  corrected: 'later',
  voided: 'later',
  extended: 'later',
  suspended: 'later',
  resumed: 'later',
  waived: 'later',
  overruled: 'later',
  confirmed: 'later',
  reopened: 'later',
  handedOver: 'later',
  introduced: 'later',
  factWithdrawn: 'later',
};
