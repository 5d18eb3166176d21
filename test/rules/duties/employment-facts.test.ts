import { employmentFacts } from '../../../rules/duties/employment-facts';
import { hired, noticeOfNewStaffReceived, priorEmployment, qualificationProved } from './employment-story';

test('before the hire there are no facts', () => {
  expect(employmentFacts([])).toBeNull();
});

test('a fact handed in later replaces the fact of the same name and leaves the others', () => {
  const facts = employmentFacts([
    hired({ qualification: { experience: { credible: false }, vocationalTraining: { completed: true } } }),
    qualificationProved({ experience: { credible: true } }),
  ]);
  expect(facts?.qualification).toEqual({
    type: 'c',
    experience: { credible: true },
    vocationalTraining: { completed: true },
  });
});

test('a further earlier employment is added, the same one once; an empty list says that there was none', () => {
  const [first, second] = [priorEmployment('2015-01-01', '2015-12-31'), priorEmployment('2016-01-01', '2016-12-31')];
  const facts = employmentFacts([
    hired({ qualification: { priorEmployment: [first] } }),
    qualificationProved({ priorEmployment: [second] }),
  ]);
  expect(facts?.qualification.priorEmployment).toEqual([first, second]);
  const again = employmentFacts([
    hired({ qualification: { priorEmployment: [first] } }),
    qualificationProved({ priorEmployment: [first] }),
  ]);
  expect(again?.qualification.priorEmployment).toEqual([first]);
  const none = employmentFacts([
    hired({ qualification: { priorEmployment: [first] } }),
    qualificationProved({ priorEmployment: [] }),
  ]);
  expect(none?.qualification.priorEmployment).toEqual([]);
});

test('a fact handed in later completes what was known of the same certificate', () => {
  const facts = employmentFacts([
    hired({ qualification: { schoolCertificate: { level: 'mittlere-reife', country: 'DE' } } }),
    qualificationProved({ schoolCertificate: { level: 'abitur' } }),
  ]);
  expect(facts?.qualification.schoolCertificate).toEqual({ level: 'abitur', country: 'DE' });
});

test('of two notices the first one stands', () => {
  const second = { ...noticeOfNewStaffReceived('2026-09-20'), id: 'notice-2' };
  const facts = employmentFacts([hired(), noticeOfNewStaffReceived('2026-09-04'), second]);
  expect(facts?.noticeOfNewStaffReceived?.id).toBe('notice-1');
});
