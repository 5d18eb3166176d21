import { applicants } from '../../../bench/applicants';
import { plainOutcome } from '../../../bench/plain-eligibility';
import { OUTCOMES } from '../../../domain/decision';
import { decide } from './example-facts';

describe('3.1 to 3.5 on 1,000 generated applicants', () => {
  it('a plain function written without the rules comes to the same outcomes, each of the five among them', async () => {
    const people = applicants(1_000, 20_170_901);
    const decided = await Promise.all(people.map(async (facts) => (await decide(facts)).outcome));
    expect(decided).toEqual(people.map(plainOutcome));
    expect(new Set(decided)).toEqual(new Set(OUTCOMES));
  });
});
