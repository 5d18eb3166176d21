import { type FactCatalogue, YES_OR_NO, YES_OR_NOT_YET } from './fact-definition';

/** What the rules on a mandate compare: 1.2, 1.3 and 4.1. */
export const MANDATE_FACTS = {
  /** 1.2: county and municipality agree that the county applies. */
  countyAndMunicipalityAgree: YES_OR_NOT_YET,
  /** 1.3: whether the municipality does the work itself. */
  municipalityDoesWorkItself: YES_OR_NO,
  /** 1.3: transferred with the form named there. */
  transferredWithForm: YES_OR_NOT_YET,
  /** Whether the service is interrupted otherwise than by six weeks of leave or illness. */
  serviceGapOpen: YES_OR_NO,
  /** Whether a person found the interruption a justified exception; "no" while nobody has. */
  exceptionFoundJustified: YES_OR_NO,
} as const satisfies FactCatalogue;
