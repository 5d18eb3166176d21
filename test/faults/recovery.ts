import type { PlayedHire } from './played-hire';
import type { Struck } from './strike';
import type { World } from './world';

/**
 * The longest wait for a sign of life after a strike, in milliseconds: from the moment at which everything runs
 * again to the next answer or mail of an employment that was still being played.
 */
export async function longestRecovery(
  { store, sink }: World,
  hires: readonly PlayedHire[],
  strikes: readonly Struck[],
): Promise<number> {
  const rows = await store.db.selectFrom('deliveries').select(['message_id', 'entity_id']).execute();
  const entityOf = new Map(rows.map((row) => [row.message_id, row.entity_id]));
  const waits = hires.flatMap(({ entityId, commands }) => {
    const mails = sink.log.filter(({ messageId }) => entityOf.get(messageId) === entityId).map(({ at }) => at);
    const signs = [...mails, ...commands.map(({ at }) => at)].sort((a, b) => a - b);
    return strikes
      .filter(({ struck }) => struck)
      .map(({ upAgainAt }) => (signs.find((at) => at > upAgainAt) ?? upAgainAt) - upAgainAt);
  });
  return Math.max(0, ...waits);
}
