import type { LegalDate } from '../../../domain/legal-date';
import type { EmploymentFacts } from '../../../rules/duties/employment/facts';
import { employmentFacts } from '../../../rules/duties/employment/facts';
import { requalificationStanding } from '../../../rules/eligibility/requalification-standing';
import { hired } from '../duties/employment/told';
import { basisOf } from '../legal-basis';

const stateOf = (requalification: object | undefined, begun = false) => {
  const facts = employmentFacts([hired()]) as EmploymentFacts;
  const { requalification: _, ...qualification } = facts.qualification;
  const known = {
    ...facts,
    qualification: requalification === undefined ? qualification : { ...qualification, requalification },
    ...(begun ? { requalificationBegun: { id: 'begun-1' } } : {}),
  } as unknown as EmploymentFacts;
  return requalificationStanding(known, [], basisOf(), '2026-10-01' as LegalDate).state;
};

describe('3.3.2: how far a requalification has come', () => {
  test.each([
    ['nothing is recorded of it', undefined, 'none'],
    ['it is booked, which is no beginning', { bookedOn: '2026-09-07' }, 'booked'],
    ['a first course day is stated', { bookedOn: '2026-09-07', begunOn: '2026-09-14' }, 'begun'],
    ['its end is stated', { begunOn: '2026-09-14', completedOn: '2026-09-18' }, 'completed'],
    ['only its length is stated, which tells nothing', { days: 3 }, undefined],
  ])('%s', (_what, requalification, state) => {
    expect(stateOf(requalification)).toBe(state);
  });

  test('evidence of the beginning tells it as well', () => {
    expect(stateOf(undefined, true)).toBe('begun');
    expect(stateOf({ bookedOn: '2026-09-07' }, true)).toBe('begun');
  });
});
