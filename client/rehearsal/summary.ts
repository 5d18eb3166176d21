import type { LegalDate } from '../../domain/legal-date';
import type { RehearsalEntry, RehearsalReport, RehearsedDuty } from './report';
import { standingsOf } from './year';

/** Counts what a rehearsal showed. */
export function summaryOf(
  entries: readonly RehearsalEntry[],
  duties: readonly RehearsedDuty[],
  to: LegalDate,
  entities: readonly string[],
  milliseconds: number,
): RehearsalReport['summary'] {
  const count = (kind: RehearsalEntry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  return {
    steps: count('step'),
    unexpectedRefusals: entries.filter(isSurprise).length,
    decisions: count('decision'),
    duties: duties.length,
    mails: count('mail') + count('escalation'),
    escalations: count('escalation'),
    contacts: entries.reduce((sum, entry) => sum + (entry.kind === 'step' ? (entry.count ?? 0) : 0), 0),
    ...standingsOf(duties, to),
    entities,
    milliseconds,
  };
}

function isSurprise(entry: RehearsalEntry): boolean {
  if (entry.kind === 'refused') return !entry.expected;
  return entry.kind === 'step' && entry.expectedRefusal !== undefined;
}
