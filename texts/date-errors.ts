import type { ErrorCode, Fault } from '../domain/errors';
import { isLegalDate } from '../domain/legal-date';
import { detail, type ErrorSentence, type ErrorWords, type Medium, quoted, subject } from './fault-words';
import { formatDate } from './format';

const WRITING = {
  page: { pattern: 'TT.MM.JJJJ', example: '28.02.2026' },
  file: { pattern: 'JJJJ-MM-TT', example: '2026-02-28' },
} as const;

/** A day in either writing, whether it exists or not. */
const WELL_WRITTEN = { page: /^(\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})$/, file: /^\d{4}-\d{2}-\d{2}$/ } as const;

/** Sentences of refused days. */
export const DATE_ERRORS = {
  INVALID_DATE: (fault, medium) => {
    const { pattern, example } = WRITING[medium];
    const field = `${subject(fault)}${quoted(fault.value)}`;
    return isMisspelt(fault, medium)
      ? {
          sentence: `${field}: Das ist kein Tag.`,
          fix: `Schreiben Sie den Tag als ${pattern}, zum Beispiel ${example}.`,
        }
      : {
          sentence: `${field}: Diesen Tag gibt es nicht.`,
          fix: `Geben Sie einen Kalendertag als ${pattern} an, zum Beispiel ${example}.`,
        };
  },
  DATE_ORDER: (fault) => ({ sentence: outOfOrder(fault), fix: `Geben Sie einen Tag${from(fault)}${until(fault)} an.` }),
  DATE_IN_FUTURE: (fault) => ({
    sentence: `${dayOf(fault)} liegt in der Zukunft.`,
    fix: `Geben Sie einen Tag bis ${detail(fault, 'latest', detail(fault, 'today', 'heute'))} an.`,
  }),
  OUTSIDE_VALIDITY: (fault) => ({
    sentence: `${subject(fault)}: Für ${isLegalDate(fault.value) ? formatDate(fault.value) : 'diesen Tag'} ist keine Fassung der Richtlinie oder kein Kalender hinterlegt.`,
    fix: `Geben Sie einen Tag ab ${detail(fault, 'earliest', detail(fault, 'min', 'dem Inkrafttreten der Richtlinie'))}${until(fault)} an.`,
  }),
} as const satisfies Partial<Record<ErrorCode, ErrorWords>>;

function isMisspelt({ value }: Fault, medium: Medium): boolean {
  return value !== undefined && !WELL_WRITTEN[medium].test(String(value).trim());
}

function outOfOrder(fault: Fault): ErrorSentence['sentence'] {
  const day = dayOf(fault);
  const { earliest, latest } = fault.details ?? {};
  if (isLegalDate(earliest)) return `${day} liegt vor ${formatDate(earliest)}.${reasonOf(fault)}`;
  if (isLegalDate(latest)) return `${day} liegt nach ${formatDate(latest)}.`;
  return `${day}: Der Tag liegt nicht im zulässigen Zeitraum.`;
}

/** Why a day is too early, where the rule says so. */
const ORDER_REASONS: Readonly<Record<string, string>> = {
  fundedTimeOver: ' Geprüft wird, wenn die geförderte Zeit des Jahres vorbei ist (Ziffer 3.11.1).',
};

function reasonOf({ details }: Fault): string {
  return ORDER_REASONS[String(details?.reason)] ?? '';
}

/** `Eingegangen am: Do 01.10.2026`, or the value as it was given. */
function dayOf(fault: Fault): string {
  return isLegalDate(fault.value)
    ? `${subject(fault)}: ${formatDate(fault.value)}`
    : `${subject(fault)}${quoted(fault.value)}`;
}

function from(fault: Fault): string {
  const earliest = detail(fault, 'earliest', until(fault) === '' ? 'dem Beginn' : '');
  return earliest === '' ? '' : ` ab ${earliest}`;
}

function until(fault: Fault): string {
  const latest = detail(fault, 'latest', detail(fault, 'max'));
  return latest === '' ? '' : ` bis ${latest}`;
}
