import type { RungQueued } from '../../domain/assessment';
import { deliverySentence } from '../../texts/history';
import type { DeliveryView, HistoryEntry } from '../fristwerk';

/** A mail and what became of it, as the store keeps it. */
export type DeliveryRecord = Pick<
  DeliveryView,
  'messageId' | 'recipient' | 'recipientRole' | 'queuedAt' | 'history'
> & {
  /** The entity's rungs that it carries, each with the recipient's role behind it. */
  readonly rungs?: readonly string[];
};

/**
 * One entry for each attempt to deliver a mail, joined to the reminder behind it and never told before it: by the rungs
 * that the mail carries, or by its id where the history still names that.
 * @param rehearsed tells attempts at the moment of queueing, since a shifted entity has no wall clock.
 */
export function deliveryEntries(
  deliveries: readonly DeliveryRecord[],
  told: readonly HistoryEntry[],
  rehearsed: boolean,
): HistoryEntry[] {
  const byId = remindersBy(told, ({ messageIds }) => messageIds);
  const byRung = remindersBy(told, ({ rungs }) => rungs);
  return deliveries.flatMap((delivery) => {
    const reminder = byId.get(delivery.messageId) ?? latestOf(delivery.rungs ?? [], byRung);
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

/** The last of the reminders that a mail tells of. */
function latestOf(rungs: readonly string[], reminders: ReadonlyMap<string, HistoryEntry>): HistoryEntry | undefined {
  const found = rungs.flatMap((key) => reminders.get(key.slice(0, key.lastIndexOf('/'))) ?? []);
  return found.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
}

function remindersBy(
  told: readonly HistoryEntry[],
  keysOf: (queued: RungQueued) => readonly string[],
): ReadonlyMap<string, HistoryEntry> {
  const reminders = told.filter(({ kind }) => kind === 'reminder');
  return new Map(reminders.flatMap((entry) => keysOf(entry.details as RungQueued).map((key) => [key, entry] as const)));
}
