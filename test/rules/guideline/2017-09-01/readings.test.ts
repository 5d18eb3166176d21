import { PROVISIONS } from '../../../../rules/guideline/2017-09-01/provisions';
import {
  FIXED_READINGS,
  readingsOf,
  SWITCHES,
  usedReading,
  usedReadings,
} from '../../../../rules/guideline/2017-09-01/readings';

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
    experienceDocumentedBy: 'either',
    conditionalFunding: 'on',
    trainingPeriodStart: '187_1',
    trainingRoll: 'on',
    trainingProofs: 'both',
    promptTargetWorkingDays: 3,
    promptRedDays: 14,
    exemption333Scope: 'training',
    exemption333Gaps: 'review',
    minijobLimit: 'literal450',
    extremismRecheckMonths: 'off',
    newStaffTrigger: 'firstDeployment',
  });
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
])('%s: %i is the limit and accepted', (key, value) => {
  expect(readingsOf({ [key]: value })).toMatchObject({ [key]: value });
});

test('an unknown key is refused, and all faults are told at once', () => {
  const keys = Object.keys(SWITCHES);
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
  const readings = readingsOf({ trainingRoll: 'off' });
  expect(usedReading('trainingRoll', readings)).toEqual({ number: 'Q55', key: 'trainingRoll', value: 'off' });
  expect(usedReadings(['Q39', 'Q55'], readings)).toEqual([
    { number: 'Q39', key: 'decisiveMoment', value: 'receipt' },
    { number: 'Q55', key: 'trainingRoll', value: 'off' },
  ]);
});

test('every reading belongs to a passage of the guideline, and every key is used once', () => {
  const rows = [...Object.entries(SWITCHES).map(([key, row]) => ({ key, ...row })), ...FIXED_READINGS];
  expect(rows.filter(({ provision }) => !(PROVISIONS as readonly string[]).includes(provision))).toEqual([]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});
