import { legalDate } from '../../../domain/legal-date';
import type { Validity } from '../guideline';

/** 7: in force from 1 September 2017; signed on 29 December 2017, so it reaches back. No end is known. */
export const VALIDITY: Validity = {
  from: legalDate('2017-09-01'),
  signedOn: legalDate('2017-12-29'),
  until: null,
};
