import { CALCULATORS } from '../../../client/calculators/calculators';

type Group = Readonly<Record<string, unknown>>;

const plan = (input: Group) => CALCULATORS.calculate('plan', input);
const careCaseOf = async (events: readonly Group[], more: Group = {}) => {
  const { careCase } = await plan({ plan: 'careCase', events, ...more });
  if (careCase === undefined) throw new Error('no care case');
  return careCase;
};
const absenceOf = async (events: readonly Group[], more: Group = {}) =>
  (await plan({ plan: 'absence', events, ...more })).absence;
const noticesOf = async (events: readonly Group[], more: Group = {}) =>
  (await plan({ plan: 'mandate', events, ...more })).mandate?.notices;

const ALLOCATED = { allocated: { allocatedOn: '2018-03-01', municipality: 'Schopfheim' } };
const consent = (on: string, more: Group = {}) => ({
  consentGiven: {
    on,
    language: 'ar',
    form: 'written',
    freelyGiven: true,
    informed: true,
    purposes: ['integrationPlan'],
    ...more,
  },
});
const ended = (on: string) => ({ ended: { on } });
const SICK = { employment: 'e-1', firstDay: '2027-01-04', reason: 'illness', knownOn: '2027-01-04' };

describe('checklist: what the guideline asks for without a date', () => {
  test('a care case: done with its day, open, not owed, not assessable, each with title and provision (5.6 to 5.9)', async () => {
    const events = [ALLOCATED, { contactOffered: { on: '2018-03-05', accepted: true } }];
    const { checklist } = await plan({ plan: 'careCase', events });
    const stands = checklist.map(({ id, status }) => [id, status]);
    expect(stands).toEqual([
      ['5.6-contact-offered', 'done'],
      ['5.6-surveyed', 'open'],
      ['5.6-earlier-data-taken-over', 'open'],
      ['5.6-online-record', 'open'],
      ['5.6-plan-reviewed', 'notOwed'],
      ['5.7-social-law-notice', 'notAssessable'],
      ['5.8.1-agreement-aligned', 'notOwed'],
      ['5.8.1-agreement-duty-explained', 'open'],
      ['5.8.4-legacy-plan-completed', 'notOwed'],
      ['5.9-handover-held', 'open'],
    ]);
    expect(checklist[0]).toEqual({
      id: '5.6-contact-offered',
      provision: '5.6',
      inventoryRow: '5.6-a',
      title: 'Kontakt und Integrationsbegleitung wurden angeboten.',
      status: 'done',
      closing: { eventId: 'planned-2', on: '2018-03-05' },
    });
  });

  test('grant and mandate have theirs; employment and absence have dates only', async () => {
    const period = { from: '2018-03-01', to: '2019-02-28' };
    const awarded = { noticeReceivedOn: '2018-02-05', period, providers: [{ organisation: 'caritas' }] };
    const lists = await Promise.all(
      [
        { plan: 'grant', events: [{ awarded }] },
        { plan: 'mandate', events: [{ agreed: { on: '2018-01-15' } }] },
        { plan: 'hire', firstDay: '2026-10-01', qualification: { type: 'c' } },
        { plan: 'absence', events: [{ reported: SICK }] },
      ].map(plan),
    );
    expect(lists.map(({ checklist }) => checklist[0]?.id)).toEqual([
      '3.10.1-form-of-authority',
      '2.1-work-taken-over',
      undefined,
      undefined,
    ]);
  });
});

describe('5.8.1: the integration plan of a care case', () => {
  test('which contents are missing, and that an unnamed agreement is not assessable', async () => {
    const planAgreed = { on: '2018-04-09', blocks: ['personalDetails', 'vocationalGoals'], stepsWithOwner: false };
    const { integrationPlan } = await careCaseOf([ALLOCATED, { planAgreed }]);
    expect(integrationPlan).toMatchObject({ plan: 'agreed', status: 'notFulfilled' });
    expect(integrationPlan.missingBlocks).toEqual([
      'placementInformation',
      'qualifications',
      'individualDevelopment',
      'bindingSteps',
    ]);
    const stands = Object.fromEntries(integrationPlan.findings.map(({ id, status }) => [id, status]));
    expect(stands).toMatchObject({
      '5.8.1-block-personalDetails': 'fulfilled',
      '5.8.1-block-qualifications': 'notFulfilled',
      '5.8.1-written-agreement': 'notAssessable',
      '5.8.1-responsibility': 'notFulfilled',
    });
  });

  test('without a plan nothing is found and nothing is complete', async () => {
    const { integrationPlan, legacyPlan } = await careCaseOf([ALLOCATED]);
    expect(integrationPlan).toEqual({ plan: 'none', findings: [], missingBlocks: [], status: 'notAssessable' });
    expect(legacyPlan).toBeNull();
  });

  test.each([
    ['2018-03-04', 'no', 'noConsent'],
    ['2018-03-05', 'yes', 'consentValid'],
    ['2018-04-08', 'yes', 'consentValid'],
    ['2018-04-09', 'no', 'withdrawn'],
  ])('consent of 5 Mar 2018, withdrawn on 9 Apr: on %s plan data: %s (%s)', async (asOf, answer, reason) => {
    const events = [ALLOCATED, consent('2018-03-05'), { consentWithdrawn: { on: '2018-04-09' } }];
    const { planData } = await careCaseOf(events, { asOf });
    expect(planData.ordinary).toMatchObject({ answer, reason });
  });

  test('without a day the latest event is asked for; unnamed special data are unknown, not permitted', async () => {
    const standing = await careCaseOf([consent('2018-03-05'), ALLOCATED]);
    expect(standing).toMatchObject({
      asOf: '2018-03-05',
      planData: {
        ordinary: { answer: 'yes', eventId: 'planned-1' },
        special: { answer: 'notAssessable', reason: 'specialCategoriesUnknown' },
        contents: { answer: 'no', reason: 'keptInOnlineRecord' },
      },
    });
    const full = await careCaseOf([consent('2018-03-05')], { readings: { planContents: 'full' } });
    expect(full.planData.contents.answer).toBe('yes');
  });

  test('an entry before the consent is told as such, a later one is not', async () => {
    const planAgreed = (on: string) => ({ planAgreed: { on, blocks: [] } });
    const { consentGaps } = await careCaseOf([
      planAgreed('2018-03-04'),
      consent('2018-03-05'),
      planAgreed('2018-03-06'),
    ]);
    expect(consentGaps).toEqual([{ eventId: 'planned-1', type: 'planAgreed', answer: 'no', reason: 'noConsent' }]);
  });

  test.each([
    ['2023-06-30', 'integrationAgreement'],
    ['2023-07-01', 'cooperationPlan'],
  ])(
    'Q43: on %s the agreement of the jobcenter is the %s; that of the agency keeps its name',
    async (asOf, jobcenter) => {
      const { agreement } = await careCaseOf([ALLOCATED], { asOf });
      expect(agreement).toEqual({ jobcenter, employmentAgency: 'integrationAgreement' });
    },
  );

  test.each([
    ['2017-08-31', 'permitted'],
    ['2017-09-01', 'review'],
    ['2017-12-28', 'review'],
    ['2017-12-29', 'notPermitted'],
  ])('5.8.4, Q42: an earlier plan of %s is %s', async (planDate, use) => {
    const legacyPlanAdopted = { on: '2018-01-08', planDate, missingBlocks: [] };
    const { legacyPlan } = await careCaseOf([{ legacyPlanAdopted }]);
    expect(legacyPlan).toEqual({ writtenOn: planDate, use });
  });
});

describe("5.8.1: the day of deletion is the house's and none of the guideline", () => {
  test.each([
    [undefined, 3, '2021-03-31'],
    [0, 0, '2018-03-31'],
    [1, 1, '2019-03-31'],
    [30, 30, '2048-03-31'],
  ])(
    'support ended on 31 Mar 2018, years set to %p: kept for %i years, until %s',
    async (retentionYears, years, after) => {
      const more = retentionYears === undefined ? {} : { retentionYears };
      const { retention } = await careCaseOf([ALLOCATED, ended('2018-03-31')], more);
      const deletion = { after, because: 'supportEnded' };
      expect(retention).toEqual({ kind: 'internal', years, deletion, deletedOn: null });
    },
  );

  test('no day while the support goes on; at once where consent was withdrawn', async () => {
    expect((await careCaseOf([ALLOCATED])).retention.deletion).toBeNull();
    const withdrawn = [consent('2018-03-05'), { consentWithdrawn: { on: '2018-04-09' } }];
    expect((await careCaseOf(withdrawn)).retention.deletion).toEqual({
      after: '2018-04-09',
      because: 'consentWithdrawn',
    });
  });
});

test('5.8.1: the day of the deletion is among the dates of a plan, by the years of the house', async () => {
  const { duties } = await plan({ plan: 'careCase', retentionYears: 1, events: [ALLOCATED, ended('2018-03-31')] });
  expect(duties.map(({ id, due }) => [id, due])).toEqual([['5.8.1-deletion:planned-2', '2019-04-01']]);
});

test.each([
  // 14 days before Fri 15 Jan 2027 is New Year's Day; the first working day is Mon 4 Jan.
  [undefined, '2027-01-04'],
  [14, '2027-01-04'],
  [7, '2027-01-08'],
])('3.11.1: the check of the figures of 2026 with %p days before 15 January: by %s', async (figuresLeadDays, due) => {
  const awarded = {
    noticeReceivedOn: '2026-01-02',
    period: { from: '2026-01-01', to: '2026-12-31' },
    providers: [{ organisation: 'caritas' }],
  };
  const more = figuresLeadDays === undefined ? {} : { figuresLeadDays };
  const { duties } = await plan({ plan: 'grant', events: [{ awarded }], ...more });
  expect(duties.find(({ id }) => id.startsWith('3.11.1-figures-checked'))?.due).toBe(due);
});

describe('4.1, 4.2: an absence', () => {
  test('leave or illness from Mon 4 Jan 2027: released until Sun 14 Feb, the 42nd day', async () => {
    expect(await absenceOf([{ reported: SICK }])).toEqual({
      release: { from: '2027-01-04', until: '2027-02-14', sum: null, review: false },
      reduction: [],
      proposed: null,
      decided: null,
    });
  });

  test('any other reason releases from nothing', async () => {
    expect(await absenceOf([{ reported: { ...SICK, reason: 'other' } }])).toMatchObject({ release: null });
  });

  test.each([
    [42, false],
    [43, true],
  ])(
    'Q28: %i days absent in twelve months are shown; looked at only where the county counts them: %s',
    async (days, review) => {
      const events = [{ reported: SICK }, { absenceSumChanged: { upTo: '2027-03-01', days } }];
      const sum = { upTo: '2027-03-01', days };
      expect(await absenceOf(events)).toMatchObject({ release: { sum, review: false } });
      const readings = { sixWeeksScope: 'twelveMonths' };
      expect(await absenceOf(events, { readings })).toMatchObject({ release: { sum, review } });
    },
  );

  test('the stretch of a reduction: last paid on Sun 14 Feb, back on Mon 1 Mar 2027: Mon 15 to Sun 28 Feb', async () => {
    const events = [
      { reported: { ...SICK, expectedUntil: '2027-02-28' } },
      { declaredImpossible: { on: '2027-02-01' } },
      { sickPayEnded: { lastPaidDay: '2027-02-14' } },
    ];
    expect(await absenceOf(events)).toMatchObject({ reduction: [{ from: '2027-02-15', to: null }] });
    expect(await absenceOf([...events, { returned: { on: '2027-03-01' } }])).toMatchObject({
      reduction: [{ from: '2027-02-15', to: '2027-02-28' }],
    });
  });

  test('what it would come to: up to the day asked for, else up to the latest event', async () => {
    const supplements = ['2027-02', '2027-03'].map((month) => ({ month, amount: 0 }));
    const events = [
      { reported: { ...SICK, expectedUntil: '2027-06-30' } },
      { declaredImpossible: { on: '2027-02-01' } },
      { sickPayEnded: { lastPaidDay: '2027-02-14' } },
      { costsStated: { on: '2027-02-28', monthlyCosts: 3000, supplements } },
    ];
    expect(await absenceOf(events)).toMatchObject({ proposed: { upTo: '2027-02-28', amount: 150_000 } });
    expect(await absenceOf(events, { asOf: '2027-03-31' })).toMatchObject({
      proposed: { upTo: '2027-03-31', amount: 450_000 },
    });
  });
});

describe('2.3, 4.1, Q35: the notices of a mandate', () => {
  const names = { staff: true, municipalities: true, extent: true };
  const list = (receivedOn: string, channel: string) => ({
    id: `list-${channel}`,
    staffListReceived: { receivedOn, channel, names },
  });

  test('a letter is in writing; an e-mail or fax is for a person to confirm, by the day of arrival', async () => {
    const events = [list('2018-01-08', 'fax'), list('2018-01-05', 'letter')];
    expect(await noticesOf(events)).toEqual([
      { eventId: 'list-letter', type: 'staffListReceived', receivedOn: '2018-01-05', channel: 'letter', form: 'met' },
      { eventId: 'list-fax', type: 'staffListReceived', receivedOn: '2018-01-08', channel: 'fax', form: 'toConfirm' },
    ]);
  });

  test('what a person found, or the county settled, holds', async () => {
    const explained = { id: 'why', serviceGapExplained: { gap: 'gap-1', receivedOn: '2018-06-05', channel: 'email' } };
    const opened = { serviceGapOpened: { on: '2018-06-01', gap: 'gap-1', why: 'emptyPost' } };
    const found = (accepted: boolean) => ({ writtenFormConfirmed: { on: '2018-06-06', of: 'why', accepted } });
    expect(await noticesOf([opened, explained, found(true)])).toMatchObject([
      { type: 'serviceGapExplained', form: 'met' },
    ]);
    expect(await noticesOf([opened, explained, found(false)])).toMatchObject([{ form: 'notMet' }]);
    const readings = { writtenFormIncludesEmail: 'no' };
    expect(await noticesOf([opened, explained], { readings })).toMatchObject([{ form: 'notMet' }]);
  });
});

describe('an answer names the readings it used, and no other', () => {
  const legacyPlanAdopted = { on: '2018-01-08', planDate: '2017-08-31', missingBlocks: [] };
  const names = { staff: true, municipalities: true, extent: true };
  const letter = { receivedOn: '2018-06-05', channel: 'letter', names };
  const unpaid = [{ declaredImpossible: { on: '2027-02-01' } }, { sickPayEnded: { lastPaidDay: '2027-02-14' } }];
  const long = { ...SICK, expectedUntil: '2027-02-28' };

  test.each<[string, Group, readonly string[]]>([
    ['a care case', { plan: 'careCase', events: [ALLOCATED] }, ['Q41', 'Q43', 'Q56']],
    ['an earlier plan', { plan: 'careCase', events: [{ legacyPlanAdopted }] }, ['Q41', 'Q42', 'Q43', 'Q56']],
    [
      'a release',
      { plan: 'absence', events: [{ reported: { ...SICK, expectedUntil: '2027-01-05' } }] },
      ['Q28', 'Q29'],
    ],
    [
      'another reason',
      { plan: 'absence', events: [{ reported: { ...SICK, reason: 'other', expectedUntil: '2027-01-05' } }] },
      ['Q27'],
    ],
    ['a letter', { plan: 'mandate', events: [{ staffListReceived: letter }] }, []],
    ['an e-mail', { plan: 'mandate', events: [{ staffListReceived: { ...letter, channel: 'email' } }] }, ['Q35']],
  ])('%s', async (_what, input, numbers) => {
    expect((await plan(input)).readings.map(({ number }) => number)).toEqual(numbers);
  });

  test('a reduction', async () => {
    const { readings } = await plan({ plan: 'absence', events: [{ reported: long }, ...unpaid] });
    expect(readings.map(({ number }) => number)).toEqual(expect.arrayContaining(['Q28', 'Q29', 'Q32']));
  });
});

test.each<[Group, string, string]>([
  [{ asOf: '2018-02-30' }, 'INVALID_DATE', 'asOf'],
  [{ asOf: 20180301 }, 'INVALID_TYPE', 'asOf'],
  [{ retentionYears: -1 }, 'INVALID_CHOICE', 'retentionYears'],
  [{ retentionYears: 31 }, 'INVALID_CHOICE', 'retentionYears'],
  [{ retentionYears: 1.5 }, 'INVALID_CHOICE', 'retentionYears'],
  [{ retentionYears: '3' }, 'INVALID_TYPE', 'retentionYears'],
  [{ plan: 'mandate', retentionYears: 3 }, 'UNKNOWN_FIELD', 'retentionYears'],
])('%j is refused: %s at %s', async (more, code, field) => {
  const events = more.plan === 'mandate' ? [{ agreed: { on: '2018-01-15' } }] : [ALLOCATED];
  await expect(plan({ plan: 'careCase', events, ...more })).rejects.toMatchObject({ faults: [{ code, field }] });
});
