import { ABSENCE_REASONS } from '../../../domain/absence';
import { OUTCOMES } from '../../../domain/decision';
import { type FactCatalogue, YES_OR_NO } from './fact-definition';

/** What the rules on an absence compare: 4.1 and 4.2. */
export const ABSENCE_FACTS = {
  absenceReason: { kind: 'choice', choices: ABSENCE_REASONS },
  /** Calendar days of the absence as foreseen, first and last day counted; unknown while nobody knows the end. */
  expectedDays: { kind: 'count' },
  /** All days absent of that person in twelve months (Q28). */
  absenceDaysInTwelveMonths: { kind: 'count' },
  /** Whether somebody has been proposed or started as replacement. */
  replacementProposed: YES_OR_NO,
  /** Outcome of the replacement's own employment decision; unknown while that is open. */
  replacementOutcome: { kind: 'choice', choices: OUTCOMES.filter((outcome) => outcome !== 'open') },
  /** Whether the provider declared that no replacement is possible. */
  replacementImpossible: YES_OR_NO,
  /** Whether the statutory sick pay has ended. */
  sickPayEnded: YES_OR_NO,
  /** Whether days of an absence longer than six weeks are without replacement and without the pay of the law. */
  reductionArises: YES_OR_NO,
  /** Whether a person has decided on the reduction of what the county refunds. */
  reductionDecided: YES_OR_NO,
} as const satisfies FactCatalogue;
