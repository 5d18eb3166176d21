import { PROVISIONS } from '../../../../rules/guideline/2017-09-01/provisions';
import { usedReading, usedReadings } from '../../../../rules/guideline/readings';
import { basisOf, GUIDELINE, readingsOf } from '../../legal-basis';

const { switches, fixedReadings } = GUIDELINE;

const refusal = (overrides: unknown) => {
  try {
    readingsOf(overrides);
  } catch (error) {
    return error;
  }
  throw new Error('not refused');
};

test('the defaults are those of the register of readings', () => {
  expect(readingsOf()).toEqual({
    'rate.a': 64_000,
    'rate.b': 64_000,
    'rate.c': 51_000,
    rateMode: 'fixed',
    firstApplicationTest: 'volume',
    proration: 'calendarDays',
    minijobLimit: 'literal450',
    'subjects.a': [],
    'subjects.b': [],
    experienceDocumentedBy: 'either',
    conditionalFunding: 'on',
    minTrainingDays: 2,
    trainingPeriodStart: '187_1',
    exemption333Scope: 'training',
    exemption333Gaps: 'review',
    extremismRecheckMonths: 'off',
    afterExpiry: '187_2',
    internalLead: 28,
    fixedDateRoll: 'on',
    annualReportAddressee: 'county',
    readinessDates: ['06-30', '12-31'],
    sixWeeksScope: 'perAbsence',
    forecastAlarmDay: 35,
    noticeTrigger: 'replacementImpossible',
    reductionDayBasis: 'calendarDays',
    writtenFormIncludesEmail: 'ask',
    newStaffTrigger: 'firstDeployment',
    changeTrigger: 'effective',
    promptTargetWorkingDays: 3,
    promptRedDays: 14,
    firstContactDays: 'off',
    planReviewMonths: 'off',
    handoverDays: 'off',
    legacyPlanDate: '2017-09-01',
    publicationDate: '2017-12-29',
    trainingProofs: 'both',
    trainingRoll: 'on',
    planContents: 'reference',
    extensionFrom: 'nominal',
    deemedDeliveryDays: 'table',
  });
});

test('what is no switch is answered once for all', () => {
  expect(fixedReadings.map(({ number, value }) => `${number} ${value}`)).toEqual([
    'Q4 perPost',
    'Q7 warnOnly',
    'Q9 allTypes',
    'Q11 oneTraining',
    'Q17 allTypes',
    'Q21 perPersonAndGrant',
    'Q25 servicesAndReferrals',
    'Q26 sameEntriesFrozenWhenSent',
    'Q27 deviationWithReasons',
    'Q29 day43',
    'Q31 never',
    'Q34 changesWithinOneWeek',
    'Q39 receipt',
    'Q41 offerReasonDateCounts',
    'Q43 datedTable',
    'Q44 informationOnly',
    'Q45 countyAfterTransfer',
    'Q46 shownUnchanged',
    'Q48 twoTracks',
    'Q49 noneNamed',
    'Q50 datedVersion',
    'Q51 setsGrantNotSalary',
    'Q53 permittedSaveTheNotice',
    'Q54 noDataFlow',
    'Q57 gapWithReasons',
  ]);
});

test('each of the 59 questions is answered, by switches or once for all, never by both', () => {
  const settable = new Set(Object.values(switches).map(({ number }) => number));
  const fixed = fixedReadings.map(({ number }) => number);
  expect(fixed.filter((number) => settable.has(number))).toEqual([]);
  expect(new Set(fixed).size).toBe(fixed.length);
  const answered = [...settable, ...fixed].map((number) => Number(number.slice(1))).sort((a, b) => a - b);
  expect(answered).toEqual(Array.from({ length: 59 }, (_, index) => index + 1));
});

test('only the amounts, the subjects, the prompt targets and the house intervals share a question', () => {
  const counts = new Map<string, number>();
  for (const { number } of Object.values(switches)) counts.set(number, (counts.get(number) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 1)).toEqual([
    ['Q1', 3],
    ['Q8', 2],
    ['Q38', 2],
    ['Q40', 3],
  ]);
});

test('every default is one of the answers that its switch accepts', () => {
  expect(readingsOf(readingsOf())).toEqual(readingsOf());
});

test('a county sets one switch and keeps the others', () => {
  const readings = readingsOf({ trainingPeriodStart: '187_2', 'rate.c': 'undetermined' });
  expect(readings).toMatchObject({ trainingPeriodStart: '187_2', 'rate.c': 'undetermined', trainingRoll: 'on' });
});

test.each([
  ['trainingPeriodStart', '187_3', ['187_1', '187_2']],
  ['trainingRoll', true, ['on', 'off']],
  ['trainingRoll', null, ['on', 'off']],
  ['promptTargetWorkingDays', 0, ['1 … 10']],
  ['promptTargetWorkingDays', 11, ['1 … 10']],
  ['promptTargetWorkingDays', 2.5, ['1 … 10']],
  ['promptTargetWorkingDays', '3', ['1 … 10']],
  ['promptRedDays', 'off', ['1 … 60']],
  ['rate.c', 'unknown', ['1 … 500000', 'undetermined']],
  ['rate.c', 0, ['1 … 500000', 'undetermined']],
  ['extremismRecheckMonths', 0, ['1 … 120', 'off']],
  ['extremismRecheckMonths', 121, ['1 … 120', 'off']],
  ['readinessDates', ['02-29'], ['[MM-TT, …]']],
  ['readinessDates', ['06-30', '06-30'], ['[MM-TT, …]']],
  ['readinessDates', '06-30', ['[MM-TT, …]']],
  ['subjects.a', [' Theologie'], ['[…]']],
  ['subjects.a', [''], ['[…]']],
])('%s: %p is refused with its choices', (key, value, choices) => {
  expect(refusal({ [key]: value })).toMatchObject({
    code: 'UNKNOWN_READING',
    faults: [{ code: 'UNKNOWN_READING', field: `readings.${key}`, value, details: { choices } }],
  });
});

test.each([
  ['promptTargetWorkingDays', 1],
  ['promptTargetWorkingDays', 10],
  ['promptRedDays', 60],
  ['rate.c', 1],
  ['extremismRecheckMonths', 120],
  ['extremismRecheckMonths', 'off'],
  ['readinessDates', ['02-28']],
  ['readinessDates', []],
  ['subjects.a', ['Theologie']],
])('%s: %p is accepted', (key, value) => {
  expect(readingsOf({ [key]: value })).toMatchObject({ [key]: value });
});

test('an unknown key is refused, and all faults are told at once', () => {
  const keys = Object.keys(switches);
  expect(refusal({ toString: 'x', trainingRoll: 'maybe' })).toMatchObject({
    faults: [
      { field: 'readings.toString', value: 'x', details: { choices: keys } },
      { field: 'readings.trainingRoll', value: 'maybe' },
    ],
  });
});

test.each([[null], [['trainingRoll']], ['trainingRoll']])('%j is no set of readings', (overrides) => {
  expect(refusal(overrides)).toMatchObject({ code: 'UNKNOWN_READING', faults: [{ field: 'readings' }] });
});

test('a result names the readings it used, settable and fixed ones alike', () => {
  const basis = basisOf({ trainingRoll: 'off' });
  expect(usedReading('trainingRoll', basis)).toEqual({ number: 'Q55', key: 'trainingRoll', value: 'off' });
  expect(usedReadings(['Q39', 'Q55', 'Q39'], basis)).toEqual([
    { number: 'Q39', key: 'decisiveMoment', value: 'receipt' },
    { number: 'Q55', key: 'trainingRoll', value: 'off' },
  ]);
});

test('every reading belongs to a passage of the guideline, and every key is used once', () => {
  const rows = [...Object.entries(switches).map(([key, row]) => ({ key, ...row })), ...fixedReadings];
  expect(rows.filter(({ provision }) => !(PROVISIONS as readonly string[]).includes(provision))).toEqual([]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test('the answers named are those of the readings and the version asked, not of the ones asked before (Q19)', () => {
  const basis = basisOf();
  const fixed = { ...basis.guideline, fixedReadings: [] };
  expect(usedReadings(['Q39'], basis)).toHaveLength(1);
  expect(usedReadings(['Q39'], { ...basis, guideline: fixed })).toEqual([]);
  expect(usedReadings(['Q39'], basis)).toHaveLength(1);
  expect(usedReadings(['Q19'], basisOf({ afterExpiry: '187_1' }))).toEqual([
    { number: 'Q19', key: 'afterExpiry', value: '187_1' },
  ]);
  expect(usedReadings(['Q19'], basis)).toEqual([{ number: 'Q19', key: 'afterExpiry', value: '187_2' }]);
});
