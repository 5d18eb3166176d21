import type { RungQueued } from '../../domain/assessment';
import { deliverySentence } from '../../texts/history';
import type { DeliveryView, HistoryEntry } from '../fristwerk';

/** A mail and what became of it, as the store keeps it. */
export type DeliveryRecord = Pick<DeliveryView, 'messageId' | 'recipient' | 'recipientRole' | 'queuedAt' | 'history'>;

/**
 * One entry for each attempt to deliver a mail, joined to the reminder that queued it and never told before it.
 * @param rehearsed tells attempts at the moment of queueing, since a shifted entity has no wall clock.
 */
export function deliveryEntries(
  deliveries: readonly DeliveryRecord[],
  told: readonly HistoryEntry[],
  rehearsed: boolean,
): HistoryEntry[] {
  const reminders = remindersByMessage(told);
  return deliveries.flatMap((delivery) => {
    const reminder = reminders.get(delivery.messageId);
    const earliest = reminder?.at ?? delivery.queuedAt;
    const dutyId = (reminder?.details as RungQueued | undefined)?.dutyId;
    return delivery.history.map((attempt): HistoryEntry => {
      const stated = rehearsed ? delivery.queuedAt : attempt.at;
      return {
        at: laterOf(stated, earliest),
        kind: 'delivery',
        sentence: deliverySentence(attempt.result, delivery.recipientRole, delivery.recipient.name, dutyId),
        provisions: reminder?.provisions ?? [],
        details: { messageId: delivery.messageId, ...attempt },
      };
    });
  });
}

function laterOf(a: string, b: string): string {
  return a < b ? b : a;
}

function remindersByMessage(told: readonly HistoryEntry[]): ReadonlyMap<string, HistoryEntry> {
  const reminders = told.filter(({ kind }) => kind === 'reminder');
  return new Map(
    reminders.flatMap((entry) => (entry.details as RungQueued).messageIds.map((id) => [id, entry] as const)),
  );
}
