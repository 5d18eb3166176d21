import { APPLICANTS } from '../../../domain/grant/award';
import { DATE, type FactCatalogue, YES_OR_NO, YES_OR_NOT_YET } from './fact-definition';

/** What the rules on a grant compare: 1.2, 3.4.1 and 7. */
export const GRANT_FACTS = {
  applicant: { kind: 'choice', choices: APPLICANTS, changeable: true },
  recipient: { kind: 'choice', choices: APPLICANTS, changeable: true },
  /** 1.2: the municipalities and the county agree that the county applies. */
  municipalitiesAgree: YES_OR_NOT_YET,
  isFirstApplication: YES_OR_NO,
  /** Sum of the yearly amounts of all posts applied for (3.4.1). */
  applicationVolume: { kind: 'money', changeable: true },
  applicationFullTimeEquivalent: { kind: 'shareSum', changeable: true },
  /** First and last day of the time for which the grant is asked or awarded. */
  fundedFrom: DATE,
  fundedUntil: DATE,
} as const satisfies FactCatalogue;
