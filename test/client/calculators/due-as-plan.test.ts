import { CALCULATORS } from '../../../client/calculators/calculators';
import type { DueResult } from '../../../client/calculators/due/due-result';
import { VERSIONS } from '../../../rules/guideline/versions';

const HIRE = { plan: 'hire', firstDay: '2026-10-01', qualification: { type: 'c' } };
const hire = (...events: readonly object[]) => ({ ...HIRE, events });
const begun = { requalificationBegun: { begunOn: '2026-10-05', receivedOn: '2026-11-04' } };
const completed = {
  qualificationProved: {
    provedOn: '2026-11-04',
    qualification: { requalification: { completedOn: '2026-10-30', certificate: true } },
  },
};

const ill = { employment: 'e-1', firstDay: '2027-01-04', reason: 'illness', knownOn: '2027-01-04' };
const absence = (expectedUntil?: string, ...events: readonly object[]) => ({
  plan: 'absence',
  events: [{ reported: expectedUntil === undefined ? ill : { ...ill, expectedUntil } }, ...events],
});
const replaced = [
  { replacementStarted: { employment: 'e-2', on: '2027-02-15', suitable: true } },
  { replacementEnded: { employment: 'e-2', on: '2027-02-28' } },
];

const granted = {
  noticeReceivedOn: '2017-09-01',
  period: { from: '2017-09-01', to: '2018-02-28' },
  providers: [{ organisation: 'caritas' }],
};
const grant = (...events: readonly object[]) => ({ plan: 'grant', events: [{ awarded: granted }, ...events] });

/** Dates of the house in a care case: a county that sets none has none (Q40). */
const readings = { firstContactDays: 14, planReviewMonths: 6, handoverDays: 7 };
const careCase = (...events: readonly object[]) => ({
  plan: 'careCase',
  readings,
  events: [{ allocated: { allocatedOn: '2026-10-05', municipality: 'Schopfheim' } }, ...events],
});
const mandate = (...events: readonly object[]) => ({ plan: 'mandate', events });

type Row = readonly [duty: string, asked: object, planned: object, day: string, why: string];

/** Each row of the duty table, as it is asked by itself and as it stands in a plan, with its day counted by hand. */
const ROWS: readonly Row[] = [
  ['3.3.2-requalification-begun', { on: '2026-10-01' }, hire(), '2027-01-04', 'Fri 1 Jan 2027 is New Year'],
  ['3.3.2-proof-of-beginning', { on: '2026-11-04' }, hire(begun), '2026-11-09', 'Thu 5, Fri 6, Mon 9 Nov'],
  [
    '3.3.2-proof-of-beginning-to-authority',
    { on: '2026-11-04' },
    hire(begun, { proofOfBeginningReceived: { receivedOn: '2026-11-04' } }),
    '2026-11-09',
    'Thu 5, Fri 6, Mon 9 Nov',
  ],
  ['3.3.2-proof-of-completion', { on: '2026-11-04' }, hire(completed), '2026-11-09', 'Thu 5, Fri 6, Mon 9 Nov'],
  [
    '3.3.2-proof-of-completion-to-authority',
    { on: '2026-11-04' },
    hire(completed, { proofOfCompletionReceived: { receivedOn: '2026-11-04' } }),
    '2026-11-09',
    'Thu 5, Fri 6, Mon 9 Nov',
  ],
  ['3.5-suitability-check', { on: '2026-10-01' }, hire(), '2026-09-30', 'the working day before the first day'],
  [
    '3.5-suitability-recheck',
    { on: '2026-09-14', readings: { extremismRecheckMonths: 12 } },
    {
      ...HIRE,
      qualification: { type: 'c', suitabilityCheck: { checkedOn: '2026-09-14' } },
      readings: { extremismRecheckMonths: 12 },
    },
    '2027-09-14',
    'twelve months, a Tuesday',
  ],
  ['4.3-notice-of-new-staff', { on: '2026-10-01' }, hire(), '2026-10-08', 'one week, a Thursday'],
  [
    '4.4-notice-of-change',
    { on: '2026-11-01' },
    hire({ changed: { what: 'other', effectiveOn: '2026-11-01', knownOn: '2026-11-01' } }),
    '2026-11-09',
    'Sun 8 Nov moves to Monday',
  ],
  ['4.2-forecast-check', { on: '2027-01-04' }, absence(), '2027-02-05', 'day 35 is Sun 7 Feb'],
  ['4.2-replacement', { on: '2027-01-04' }, absence('2027-03-31'), '2027-02-15', 'day 43'],
  [
    '4.2-replacement-continued',
    { on: '2027-02-28' },
    absence('2027-03-31', ...replaced),
    '2027-03-01',
    'the working day after Sun 28 Feb',
  ],
  [
    '4.2-notice-of-impossibility',
    { on: '2027-02-10' },
    absence('2027-03-31', { declaredImpossible: { on: '2027-02-10' } }),
    '2027-02-15',
    'Thu 11, Fri 12, Mon 15 Feb',
  ],
  [
    '4.2-notice-of-sick-pay-end',
    { on: '2027-02-15' },
    absence(
      '2027-03-31',
      { declaredImpossible: { on: '2027-02-10' } },
      { sickPayEnded: { lastPaidDay: '2027-02-14' } },
    ),
    '2027-02-18',
    'Tue 16, Wed 17, Thu 18 Feb',
  ],
  ['3.10.1-proof-of-use', { on: '2018-02-28' }, grant(), '2018-06-01', 'Thu 31 May is Corpus Christi'],
  ['3.10.1-proof-to-county', { on: '2018-02-28' }, grant(), '2018-05-04', '28 days before Fri 1 Jun'],
  ['3.11.1-figures-checked', { year: 2017 }, grant(), '2018-01-02', '14 days before 15 Jan is New Year'],
  ['3.11.2-readiness', { on: '2017-09-01' }, grant(), '2017-12-29', 'Sun 31 Dec, the Friday before'],
  [
    '3.11.2-data-on-request',
    { request: { ends: 'period', notifiedOn: '2017-12-08', count: 2, unit: 'weeks' } },
    grant({ dataRequested: { ref: 'rp-1', notifiedOn: '2017-12-08', period: { count: 2, unit: 'weeks' } } }),
    '2017-12-22',
    'two weeks from Fri 8 Dec',
  ],
  ['3.11.3-annual-report', { year: 2017 }, grant(), '2018-01-15', 'a Monday'],
  [
    '3.11.4-evaluation-data',
    { request: { ends: 'day', day: '2018-01-20' } },
    grant({ evaluationRequested: { ref: 'iaw-1', requestedOn: '2018-01-08', dueOn: '2018-01-20' } }),
    '2018-01-22',
    'Sat 20 Jan moves to Monday',
  ],
  [
    '3.11.4-evaluation-data-undated',
    { on: '2018-01-06' },
    grant({ evaluationRequested: { ref: 'iaw-1', requestedOn: '2018-01-06' } }),
    '2018-01-19',
    'Sat 20 Jan, the Friday before',
  ],
  ['5.6-first-contact', { on: '2026-10-05', readings }, careCase(), '2026-10-19', '14 days, a Monday'],
  [
    '5.6-plan-review',
    { on: '2026-10-25', readings },
    careCase({ planAgreed: { on: '2026-10-25', blocks: [] } }),
    '2027-04-23',
    'six months, Sun 25 Apr, the Friday before',
  ],
  [
    '5.7-step-review',
    { on: '2026-11-15' },
    careCase({ stepAgreed: { on: '2026-11-02', step: 'schritt-1', until: '2026-11-15' } }),
    '2026-11-13',
    'Sun 15 Nov, the Friday before',
  ],
  [
    '5.8.1-deletion',
    { on: '2026-10-30' },
    careCase({ ended: { on: '2026-10-30' } }),
    '2029-10-31',
    'kept until Tue 30 Oct 2029',
  ],
  [
    '5.8.2-record-unfulfilled',
    { on: '2026-11-04' },
    careCase({ counsellingNotUsed: { on: '2026-11-04' } }),
    '2026-11-09',
    'Thu 5, Fri 6, Mon 9 Nov',
  ],
  [
    '5.8.2-reasons-without-plan',
    { on: '2026-11-04' },
    careCase({ planNotReached: { on: '2026-11-04' } }),
    '2026-11-09',
    'Thu 5, Fri 6, Mon 9 Nov',
  ],
  ['5.9-handover', { on: '2026-10-05', readings }, careCase(), '2026-10-12', 'seven days, a Monday'],
  [
    '2.3-staff-list',
    { on: '2026-11-04' },
    mandate({ deploymentKnown: { on: '2026-11-04' } }),
    '2026-11-09',
    'Thu 5, Fri 6, Mon 9 Nov',
  ],
  [
    '4.1-reasons-for-gap',
    { on: '2026-11-04' },
    mandate({ serviceGapOpened: { on: '2026-11-04', gap: 'g-1', why: 'other' } }),
    '2026-11-09',
    'Thu 5, Fri 6, Mon 9 Nov',
  ],
];

const dayOf = (answer: DueResult): string | undefined => {
  if (answer.kind === 'deadline') return answer.receipt.due;
  return answer.kind === 'prompt' || answer.kind === 'internal' ? answer.receipt.target : undefined;
};

const planned = async (duty: string, input: object) => {
  const { duties } = await CALCULATORS.calculate('plan', input);
  const found = duties.find(({ id }) => id === duty || id.startsWith(`${duty}:`));
  return found?.due ?? found?.aim;
};

describe('a duty by itself has the day that a plan gives for the same facts', () => {
  test('every row of every version is asked', () => {
    const rows = VERSIONS.flatMap(({ duties }) => Object.values(duties).flatMap((table) => table.map(({ id }) => id)));
    expect(ROWS.map(([duty]) => duty).toSorted()).toEqual([...new Set<string>(rows)].toSorted());
  });

  test.each(ROWS)('%s: %j', async (duty, asked, input, day) => {
    expect(dayOf(await CALCULATORS.calculate('due', { duty, ...asked }))).toBe(day);
    expect(await planned(duty, input)).toBe(day);
  });

  const due = (input: object) => CALCULATORS.calculate('due', input);

  test('3.11.3: the report on 2021 is due on Mon 17 Jan 2022, the one on 2022 on Mon 16 Jan 2023', async () => {
    await expect(due({ duty: '3.11.3-annual-report', year: 2021 })).resolves.toMatchObject({
      kind: 'deadline',
      receipt: { anchor: '2022-01-15', due: '2022-01-17' },
    });
    await expect(due({ duty: '3.11.3-annual-report', year: 2022 })).resolves.toMatchObject({
      receipt: { anchor: '2023-01-15', due: '2023-01-16' },
    });
  });

  test('3.11.3: the reading names the addressee (Q23)', async () => {
    const toAuthority = { annualReportAddressee: 'granting-authority' };
    await expect(due({ duty: '3.11.3-annual-report', year: 2021, readings: toAuthority })).resolves.toMatchObject({
      duty: { addressee: 'granting-authority' },
    });
  });

  test('3.11.2: the next check counts, on the day itself too', async () => {
    const check = async (on: string) => dayOf(await due({ duty: '3.11.2-readiness', on }));
    expect(await check('2021-06-30')).toBe('2021-06-30');
    expect(await check('2021-07-01')).toBe('2021-12-31');
  });

  test('3.10.1: the part of the provider follows the lead and the counting that the county reads (Q19, Q20)', async () => {
    const asked = { duty: '3.10.1-proof-to-county', on: '2018-02-28' };
    // 28 days before Mon 28 May is Mon 30 Apr; 14 days before Fri 1 Jun is Fri 18 May.
    expect(dayOf(await due({ ...asked, readings: { afterExpiry: '187_1' } }))).toBe('2018-04-30');
    expect(dayOf(await due({ ...asked, readings: { internalLead: 14 } }))).toBe('2018-05-18');
  });

  test('a change that is asked about by one day has no second one to count from (4.4)', async () => {
    await expect(due({ duty: '4.4-notice-of-change', on: '2026-11-02' })).resolves.toMatchObject({
      receipt: { due: '2026-11-09', alternatives: [] },
    });
  });

  test('3.11.2: an authority’s year is twelve months', async () => {
    const request = { ends: 'period', notifiedOn: '2018-01-08', count: 1, unit: 'years' };
    expect(dayOf(await due({ duty: '3.11.2-data-on-request', request }))).toBe('2019-01-08');
  });

  test.each<[string, object, readonly object[]]>([
    [
      '3.11.3 counts from the year that is reported, not from a day',
      { duty: '3.11.3-annual-report', on: '2021-12-31' },
      [
        { code: 'REQUIRED_FIELD', field: 'year' },
        { code: 'UNKNOWN_FIELD', field: 'on', value: '2021-12-31' },
      ],
    ],
    [
      'nothing else counts from a year',
      { duty: '3.10.1-proof-of-use', year: 2021 },
      [
        { code: 'REQUIRED_FIELD', field: 'on' },
        { code: 'UNKNOWN_FIELD', field: 'year', value: 2021 },
      ],
    ],
    [
      'a year before the guideline',
      { duty: '3.11.3-annual-report', year: 2016 },
      [{ code: 'OUTSIDE_VALIDITY', field: 'year' }],
    ],
    [
      'a check that no reading asks for is left to the plan (Q18)',
      { duty: '3.5-suitability-recheck', on: '2026-09-14' },
      [
        {
          code: 'INVALID_CHOICE',
          field: 'duty',
          value: '3.5-suitability-recheck',
          details: { reason: 'leftToPlan' },
        },
      ],
    ],
    [
      'a first contact for which the county sets no days (Q40)',
      { duty: '5.6-first-contact', on: '2026-10-05' },
      [{ code: 'INVALID_CHOICE', field: 'duty', details: { reason: 'leftToPlan' } }],
    ],
    [
      'a proof that the county does not ask for (Q52)',
      { duty: '3.3.2-proof-of-completion', on: '2026-11-04', readings: { trainingProofs: 'beginning' } },
      [{ code: 'INVALID_CHOICE', field: 'duty', details: { reason: 'leftToPlan' } }],
    ],
    [
      'a request for evaluation data names a day, no period (3.11.4)',
      {
        duty: '3.11.4-evaluation-data',
        request: { ends: 'period', notifiedOn: '2018-01-08', count: 2, unit: 'weeks' },
      },
      [{ code: 'INVALID_CHOICE', field: 'request.ends', value: 'period' }],
    ],
  ])('%s: refused', async (_title, input, faults) => {
    await expect(due(input)).rejects.toMatchObject({ faults });
  });
});
