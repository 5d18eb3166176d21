import type { Duty } from '../domain/duty';
import type { LegalDate } from '../domain/legal-date';
import { dueWords } from './duty-dates';
import { formatDay } from './format';
import { escapeHtml } from './mail-html';
import { dutyLabel } from './vocabulary';

/** A duty in the summary after an import. */
export interface SummarisedDuty {
  readonly reference: string;
  readonly duty: Duty;
}

/**
 * The one mail that a person gets after an import: what is open of the time before, by file reference. It names nobody
 * and says of no absence why.
 */
export function introductionSummary(
  duties: readonly SummarisedDuty[],
  introducedOn: LegalDate,
  today: LegalDate,
): { readonly subject: string; readonly text: string; readonly html: string } {
  const subject = `Einführung zum ${formatDay(introducedOn)}: ${counted(duties.length)} aus der Zeit davor`;
  const lines = duties.map(
    ({ reference, duty }) =>
      `${reference}: ${dutyLabel(duty.id).title} (Ziffer ${duty.provision}), ${dueWords(duty, today)}`,
  );
  const paragraphs = [INTRODUCTION, ...lines.map((line) => `- ${line}`), CLOSING];
  return {
    subject,
    text: paragraphs.join('\n'),
    html: [
      `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body>`,
      `<p>${escapeHtml(INTRODUCTION)}</p><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`,
      `<p>${escapeHtml(CLOSING)}</p></body></html>`,
    ].join(''),
  };
}

const INTRODUCTION =
  'Die folgenden Pflichten waren bei der Einführung von Fristwerk noch offen. Für sie gibt es statt einzelner Erinnerungen diese Übersicht.';

const CLOSING =
  'Bitte erfassen Sie die Nachweise in den genannten Akten. Was offen bleibt, erscheint in der Fristenliste und wird weiter erinnert.';

function counted(count: number): string {
  return count === 1 ? 'eine offene Pflicht' : `${count} offene Pflichten`;
}
