import type { FundingStatement } from '../../../domain/funding';
import { fundingRequestSchema } from '../../../domain/funding-request';
import { parseInput } from '../../../domain/validation';
import { fundingOf } from '../../../rules/funding/statement';
import { BASIS_FIELDS, basisOn } from '../basis';
import type { Calculator } from '../calculator';
import { located } from '../located';
import { fundResultSchema } from './fund-result';

const fundInputSchema = fundingRequestSchema.safeExtend(BASIS_FIELDS);

/** What a grant comes to: per post, in total, with the first application's volume and proposed reductions. */
export const FUND: Calculator<FundingStatement> = {
  input: fundInputSchema,
  output: fundResultSchema,
  calculate: async (input) => {
    const asked = parseInput(fundInputSchema, input);
    const basis = basisOn(asked, asked.grantPeriod.from, 'grantPeriod.from');
    return located('posts', () => fundingOf(asked, basis), asked);
  },
};
