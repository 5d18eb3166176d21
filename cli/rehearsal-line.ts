import type { RehearsalEntry } from '../client/rehearsal/report';
import type { Fault } from '../domain/errors';
import { errorSentence } from '../texts/errors';
import { formatInstant } from '../texts/format';
import { deadlineSentence, decisionSentence } from '../texts/history';
import { rehearsedFact, rehearsedMail, rehearsedRefusal, rehearsedStep } from '../texts/rehearsal';

/** One line for what happened in a rehearsal: virtual moment, file reference, German sentence. */
export function rehearsalLine(entry: RehearsalEntry): string {
  return [formatInstant(entry.at), entry.reference, told(entry)].filter((part) => part !== '').join('  ');
}

function told(entry: RehearsalEntry): string {
  switch (entry.kind) {
    case 'step':
      return rehearsedStep(entry);
    case 'refused':
      return rehearsedRefusal(entry, faultSentences(entry.faults as readonly Fault[]));
    case 'fact':
      return rehearsedFact(entry.event, entry.entityType);
    case 'decision':
      return decisionSentence(entry.decision);
    case 'duty':
      return deadlineSentence(entry.change);
    case 'mail':
    case 'escalation':
      return rehearsedMail(entry.kind, entry.role, entry.subject, entry.accepted);
  }
}

function faultSentences(faults: readonly Fault[]): string {
  return faults.map((fault) => errorSentence(fault).sentence).join(' ');
}
