import type { RecipientRole } from '../../domain/duty';
import type { Fristwerk, ListedDelivery } from '../fristwerk';
import type { RehearsalEntry } from './report';

type MailEntry = Extract<RehearsalEntry, { kind: 'mail' | 'escalation' }>;

/** Mails that were not told yet; each is told once. Whoever stands above the deputy is reached by escalation. */
export async function collectMails(fristwerk: Fristwerk, told: Set<string>): Promise<readonly Omit<MailEntry, 'at'>[]> {
  const fresh = (await fristwerk.deliveries()).filter(({ messageId }) => !told.has(messageId));
  return fresh.sort(byLadder).map(({ messageId, reference, recipientRole, subject, rungs, state }) => {
    told.add(messageId);
    const role = recipientRole as RecipientRole;
    const kind = role === 'lead' || role === 'compliance' ? 'escalation' : 'mail';
    return { kind, reference, messageId, role, subject, rungs, accepted: state === 'accepted' };
  });
}

function byLadder(a: ListedDelivery, b: ListedDelivery): number {
  const steps = ['coordinator', 'deputy', 'lead', 'compliance'];
  return a.reference.localeCompare(b.reference) || steps.indexOf(a.recipientRole) - steps.indexOf(b.recipientRole);
}
