import { CALCULATORS } from '../../../client/calculators/calculators';

describe('decide and plan say the same of one case', () => {
  const CONSENT = {
    on: '2026-10-12',
    language: 'ar',
    form: 'written',
    freelyGiven: true,
    informed: true,
    purposes: ['integrationPlan'],
  };
  const ALLOCATED = {
    allocated: {
      allocatedOn: '2026-10-05',
      municipality: 'Schopfheim',
      municipalityInCounty: true,
      underFluechtlingsaufnahmegesetz: true,
      stillInPreliminaryAccommodation: false,
      namedByMunicipality: true,
    },
  };
  const WITHDRAWN = { consentWithdrawn: { on: '2026-11-09' } };

  test.each([
    ['consent was given', '2026-10-12', [{ consentGiven: CONSENT }], 'eligible', 'yes'],
    ['none was recorded', '2026-10-12', [], 'not_eligible', 'no'],
    ['it came later', '2026-10-11', [{ consentGiven: CONSENT }], 'not_eligible', 'no'],
    ['it ends on the next day', '2026-11-08', [{ consentGiven: CONSENT }, WITHDRAWN], 'eligible', 'yes'],
    ['it was withdrawn', '2026-11-09', [{ consentGiven: CONSENT }, WITHDRAWN], 'not_eligible', 'no'],
    [
      'it does not say for what',
      '2026-10-12',
      [{ consentGiven: { ...CONSENT, purposes: undefined } }],
      'open',
      'notAssessable',
    ],
  ] as const)('5.8.1, Q41: where %s, on %s; the person stays in scope', async (_, asOf, more, planData, answer) => {
    const events = [ALLOCATED, ...more];
    const decision = await CALCULATORS.calculate('decide', { subject: 'careCase', asOf, events });
    const { careCase } = await CALCULATORS.calculate('plan', { plan: 'careCase', asOf, events });
    expect([decision.outcome, decision.parts?.planData]).toEqual(['eligible', planData]);
    expect(careCase?.planData.ordinary.answer).toBe(answer);
  });

  test('5.6: a survey before consent is an entry without one', async () => {
    const events = [ALLOCATED, { surveyed: { on: '2026-10-08' } }, { consentGiven: CONSENT }];
    const { findings } = await CALCULATORS.calculate('decide', { subject: 'careCase', events });
    const { careCase } = await CALCULATORS.calculate('plan', { plan: 'careCase', events });
    expect(findings.find(({ rule }) => rule === '5.8.1-consent-before-entry')?.status).toBe('notFulfilled');
    expect(careCase?.consentGaps).toMatchObject([{ type: 'surveyed', answer: 'no' }]);
  });

  test.each([
    ['2027-01-20', 'eligible', 0],
    ['2027-02-14', 'eligible', 0],
    ['2027-02-15', 'review', 1],
    [undefined, 'open', 0],
  ])(
    '4.2: absent from Mon 4 Jan 2027 until %s, unpaid and without replacement: %s',
    async (until, outcome, stretches) => {
      const events = [
        {
          reported: {
            employment: 'e-1',
            firstDay: '2027-01-04',
            reason: 'illness',
            knownOn: '2027-01-04',
            expectedUntil: until,
          },
        },
        { declaredImpossible: { on: '2027-01-05' } },
        { sickPayEnded: { lastPaidDay: '2027-01-08' } },
      ];
      const decision = await CALCULATORS.calculate('decide', { subject: 'absence', events });
      const { absence } = await CALCULATORS.calculate('plan', { plan: 'absence', events });
      expect(decision.outcome).toBe(outcome);
      expect(absence?.reduction).toHaveLength(stretches);
    },
  );
});
