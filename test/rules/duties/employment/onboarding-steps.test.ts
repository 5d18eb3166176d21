import type { Qualification } from '../../../../domain/employment';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { employmentFacts } from '../../../../rules/duties/employment/facts';
import { storyFaults } from '../../../../rules/duties/story-faults';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { changed, equivalenceProved, experienceDocumented, hired, noticeSent, suitabilityChecked } from './told';

const context = { ...basisOf(), calendar: badenWuerttemberg() };
const qualificationAfter = (...events: Parameters<typeof employmentFacts>[0]) => employmentFacts(events)?.qualification;

describe('3.2, 3.5: a step that is recorded by itself says what a supplement would', () => {
  test('3.2 c: the experience, with whoever documented it and when; what else is known stays', () => {
    const qualification = { vocationalTraining: { completed: true }, experience: { credible: false } };
    expect(qualificationAfter(hired({ checked: false, qualification }), experienceDocumented('2026-09-10'))).toEqual({
      type: 'c',
      vocationalTraining: { completed: true },
      experience: { credible: true, documentedBy: 'provider', documentedOn: '2026-09-10' },
    });
  });

  test.each(['degree', 'schoolCertificate', 'vocationalTraining'] as const)('3.2: the equivalence of the %s', (of) => {
    const known = { [of]: { country: 'SY', equivalence: 'none' } } as unknown as Partial<Qualification>;
    expect(qualificationAfter(hired({ qualification: known }), equivalenceProved(of, '2026-09-10'))?.[of]).toEqual({
      country: 'SY',
      equivalence: 'equivalence-notice',
    });
  });

  test('3.5: the check closes its duty on the day on which it was made', () => {
    const events = [hired({ checked: false }), suitabilityChecked('2026-08-28')];
    const check = deriveDuties('employment', events, context).find(({ id }) => id === '3.5-suitability-check');
    expect(check).toMatchObject({
      due: '2026-08-31',
      status: 'met',
      fulfilment: { eventId: 'check-1', on: '2026-08-28' },
    });
    expect(qualificationAfter(...events)?.suitabilityCheck).toEqual({
      checkedOn: '2026-08-28',
      means: 'interview',
      findings: false,
    });
  });
});

test('4.4, Q39: a notice is sent of a change that is known', () => {
  const refusals = (...events: Parameters<typeof employmentFacts>[0]) =>
    storyFaults('employment', events).map(({ code, path }) => `${code} ${path.join('.')}`);
  expect(refusals(hired(), noticeSent('2026-09-02'))).toEqual([]);
  expect(refusals(hired(), noticeSent('2026-10-02', 'change-1'))).toEqual(['INVALID_CHOICE 1.data.of']);
  expect(refusals(hired(), changed('2026-10-01', '2026-09-15'), noticeSent('2026-10-02', 'change-1'))).toEqual([]);
});
