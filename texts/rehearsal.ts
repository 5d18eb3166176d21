import type { LegalDate } from '../domain/legal-date';
import { formatDate } from './format';
import { eventLabel, roleLabel } from './vocabulary';

const COMMAND_EVENTS: Readonly<Record<string, string>> = {
  hire: 'hired',
  supplement: 'qualificationProved',
  'prove 3.3.2-requalification-begun': 'requalificationBegun',
  'prove 3.3.2-proof-of-beginning': 'proofOfBeginningReceived',
  'prove 4.3-notice-of-new-staff': 'noticeOfNewStaffReceived',
};

/** A command of a scenario in words: `hire` is `Einstellung`. */
export function commandLabel(command: string): string {
  return eventLabel(COMMAND_EVENTS[command] ?? command);
}

/** A mail of a rehearsal in one line; an escalation goes beyond the deputy. */
export function rehearsedMail(kind: 'mail' | 'escalation', role: string, subject: string, accepted: boolean): string {
  const what = kind === 'escalation' ? 'Eskalation' : 'E-Mail';
  return `${what} an ${roleLabel(role)}${accepted ? '' : ' (nicht angenommen)'}: ${subject}`;
}

/** A step that was carried out, in one line; one that should have been refused is marked. */
export function rehearsedStep(command: string, actor: string, expectedRefusal: string | undefined): string {
  const told = `${commandLabel(command)} (${actor})`;
  return expectedRefusal === undefined
    ? told
    : `Abweichung: ${told} angenommen, erwartet war die Ablehnung ${expectedRefusal}`;
}

/** A refused step of a rehearsal in one line. */
export function rehearsedRefusal(command: string, sentence: string, expected: boolean): string {
  return `${commandLabel(command)} abgelehnt${expected ? ', wie erwartet' : ''}: ${sentence}`;
}

/** What a rehearsal came to. */
export function rehearsalSummary(
  period: { readonly title: string; readonly from: LegalDate; readonly to: LegalDate },
  counts: { readonly [Name in 'decisions' | 'duties' | 'mails' | 'escalations' | 'metLate' | 'overdueAtEnd']: number },
): string {
  return [
    `Probelauf „${period.title}“, ${formatDate(period.from)} bis ${formatDate(period.to)}.`,
    `Prüfergebnisse: ${counts.decisions}, Pflichten: ${counts.duties}, E-Mails: ${counts.mails}`,
    `(davon Eskalationen: ${counts.escalations}), verspätet erfüllt: ${counts.metLate},`,
    `am Ende überschritten: ${counts.overdueAtEnd}.`,
  ].join(' ');
}
