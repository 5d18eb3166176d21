const WORDS = 'Grund, ohne Namen und ohne Angaben zur Gesundheit';

/** Events of which the reason is written freely; it stands in the history for ever. */
const EVENTS = [
  'absence.declaredImpossible',
  'absence.reductionDecided',
  'grant.proofRejected',
  'grant.reportRejected',
  'mandate.exceptionDecided',
  'corrected',
  'voided',
  'extended',
  'suspended',
  'waived',
  'overruled',
  'confirmed',
  'reopened',
] as const;

/** Reasons in free text, with what does not belong there, by event and field. */
export const FREE_REASON_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  EVENTS.map((event) => [`${event}.reason`, WORDS]),
);
