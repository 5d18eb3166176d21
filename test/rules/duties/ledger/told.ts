import type { CaseEvent } from '../../../../domain/case-event';
import type { Instant } from '../../../../domain/instant';
import { type LedgerData, type LedgerEventType, ledgerEventSchemas } from '../../../../domain/ledger-events';
import { isLegalDate } from '../../../../domain/legal-date';
import { parseInput } from '../../../../domain/validation';

type Given<Type extends LedgerEventType> = Omit<LedgerData<Type>, 'on' | 'reason' | 'settled' | 'until'> & {
  readonly until?: string;
  readonly settled?: readonly string[];
};

/** An event of the ledger as an entity has recorded it on a day, by `p-1` unless told otherwise; reasons are given. */
export function ledgerEvent<Type extends LedgerEventType>(
  type: Type,
  id: string,
  on: string,
  given: Given<Type> | Record<string, unknown>,
  actor = 'p-1',
): CaseEvent {
  if (!isLegalDate(on)) throw new Error(on);
  const reason = REASONLESS.has(type) ? {} : { reason: 'Schreiben vom Tag' };
  const data = parseInput(ledgerEventSchemas[type], { on, ...reason, ...given });
  return { id, type, occurredOn: on, recordedAt: `${on}T10:00:00.000Z` as Instant, actor, data, contentHash: '0' };
}

const REASONLESS: ReadonlySet<string> = new Set(['resumed', 'confirmed', 'handedOver', 'introduced']);
