import type { CaseEvent } from '../../../domain/case-event';
import { isLedgerEvent, type LedgerEvent } from '../../../domain/ledger-events';

/** A waiver or an overruling: it waits for a second person, or has been confirmed by one. */
export interface Proposal {
  readonly event: Extract<LedgerEvent, { readonly type: 'waived' | 'overruled' }>;
  readonly confirmed?: Extract<LedgerEvent, { readonly type: 'confirmed' }>;
}

/**
 * Waivers and overrulings in the order in which they were proposed, without those that a second person refused. The
 * answer of the person who proposed it does not count.
 */
export function proposalsIn(live: readonly CaseEvent[]): readonly Proposal[] {
  const ledger = live.filter(isLedgerEvent);
  return ledger.flatMap((event) => {
    if (event.type !== 'waived' && event.type !== 'overruled') return [];
    const confirmed = ledger.find((other) => isAnswer(other, event));
    if (confirmed?.type !== 'confirmed') return [{ event }];
    return confirmed.data.accepted ? [{ event, confirmed }] : [];
  });
}

/** The duty that a proposal is about; undefined where it is about the outcome of a decision. */
export function dutyOf({ event }: Proposal): string | undefined {
  return event.data.duty;
}

function isAnswer(other: LedgerEvent, { id, actor }: CaseEvent): boolean {
  return other.type === 'confirmed' && other.data.of === id && other.actor !== actor;
}
