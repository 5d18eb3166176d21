import { legalDate } from '../../../../domain/legal-date';
import { employmentFacts } from '../../../../rules/duties/employment/facts';
import {
  changed,
  ended,
  hired,
  noticeOfNewStaffReceived,
  priorEmployment,
  qualificationProved,
  suitabilityCheck,
} from './told';

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
    suitabilityCheck: { checkedOn: '2017-08-31', means: 'interview', findings: false },
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

describe('3.3.2: a completed requalification is shown by its certificate', () => {
  const completion = { completedOn: legalDate('2026-11-20') };

  test.each([
    ['the day without the certificate', [qualificationProved({ requalification: completion })], undefined],
    ['the certificate without the day', [qualificationProved({ requalification: { certificate: true } })], undefined],
    [
      'the day and that there is no certificate',
      [qualificationProved({ requalification: { ...completion, certificate: false } })],
      undefined,
    ],
    [
      'both at once',
      [qualificationProved({ requalification: { ...completion, certificate: true } })],
      { eventId: 'supplement-1', on: '2026-10-01' },
    ],
    [
      'one after the other, and stated once more',
      [
        qualificationProved({ requalification: completion }),
        qualificationProved({ requalification: { certificate: true } }, { id: 'supplement-2', on: '2026-12-03' }),
        qualificationProved({ requalification: { certificate: true } }, { id: 'supplement-3', on: '2026-12-10' }),
      ],
      { eventId: 'supplement-2', on: '2026-12-03' },
    ],
  ])('%s', (_, later, shown) => {
    expect(employmentFacts([hired(), ...later])?.completionShown).toEqual(shown);
  });

  test('with the hire it is shown on the first day of work', () => {
    const requalification = { ...completion, certificate: true };
    expect(employmentFacts([hired({ qualification: { requalification } })])?.completionShown).toEqual({
      eventId: 'hire-1',
      on: '2026-09-01',
    });
  });
});

test('3.5: checks are known by their day, the first one first; a completed fact is no further check', () => {
  const facts = employmentFacts([
    hired({ qualification: { suitabilityCheck: suitabilityCheck('2026-08-20') } }),
    qualificationProved({ suitabilityCheck: { findings: true } }, { id: 'supplement-1' }),
    qualificationProved({ suitabilityCheck: suitabilityCheck('2026-08-20') }, { id: 'supplement-2' }),
    qualificationProved({ suitabilityCheck: suitabilityCheck('2027-08-20') }, { id: 'supplement-3' }),
    qualificationProved({ suitabilityCheck: suitabilityCheck('2026-08-01') }, { id: 'supplement-4' }),
  ]);
  expect(facts?.suitabilityChecks).toEqual([
    { eventId: 'supplement-4', checkedOn: '2026-08-01' },
    { eventId: 'hire-1', checkedOn: '2026-08-20' },
    { eventId: 'supplement-3', checkedOn: '2027-08-20' },
  ]);
});

test('4.4: changes and the end stand in the order in which they were recorded; the contract stays as agreed', () => {
  const facts = employmentFacts([hired(), ended('2027-03-31', '2027-02-15'), changed('2026-10-01', '2026-09-15')]);
  expect(facts?.changes.map(({ id }) => id)).toEqual(['end-1', 'change-1']);
  expect(facts?.contract.fullTimeEquivalent).toBe(7_500);
});

test('what is recorded before the hire is no fact of it', () => {
  expect(employmentFacts([changed('2026-10-01', '2026-09-15')])).toBeNull();
});
