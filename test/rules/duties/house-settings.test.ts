import { houseSettings } from '../../../rules/duties/house-settings';

const refusal = (overrides: unknown) => {
  try {
    houseSettings(overrides);
  } catch (error) {
    return error;
  }
  throw new Error('not refused');
};

test('without settings the defaults of the house hold', () => {
  expect(houseSettings()).toEqual({
    window: { from: '07:30', to: '08:00' },
    reminders: {
      statutory: { offsets: [-28, -14, -7, -3, -1, 0, 1, 3, 7], thenEvery: 7 },
      prompt: { offsets: [0], thenEvery: 7 },
      internal: { offsets: [-14, -7, -1, 0], thenEvery: 7 },
      duties: {},
    },
    ladder: { deputyFrom: 0, leadFrom: 1, complianceFrom: 7 },
    quietDays: [],
    digest: 'on',
    oneOffHolidays: [],
    retentionYears: 3,
    evaluationLeadDays: 14,
    figuresLeadDays: 14,
    readings: {},
  });
});

test('a county sets what it wants and keeps the rest', () => {
  const settings = houseSettings({
    window: { from: '06:00', to: '06:15' },
    reminders: {
      prompt: { thenEvery: 2 },
      statutory: { offsets: [7, 0, -5, 0] },
      internal: { offsets: [0, -1] },
      duties: { '3.10.1-proof-of-use': { offsets: [0, -60, -30] } },
    },
    ladder: { leadFrom: 0, complianceFrom: 3 },
    quietDays: ['2026-05-15', { from: '12-24', to: '01-01' }],
    digest: 'off',
    oneOffHolidays: [{ day: '2031-05-12', name: 'Landesfeiertag 2031' }],
    retentionYears: 10,
    evaluationLeadDays: 21,
    figuresLeadDays: 7,
    readings: { promptTargetWorkingDays: 2 },
  });
  expect(settings).toEqual({
    window: { from: '06:00', to: '06:15' },
    reminders: {
      statutory: { offsets: [-5, 0, 7], thenEvery: 7 },
      prompt: { offsets: [0], thenEvery: 2 },
      internal: { offsets: [-1, 0], thenEvery: 7 },
      duties: { '3.10.1-proof-of-use': { offsets: [-60, -30, 0] } },
    },
    ladder: { deputyFrom: 0, leadFrom: 0, complianceFrom: 3 },
    quietDays: [
      { from: '2026-05-15', to: '2026-05-15' },
      { from: '12-24', to: '01-01' },
    ],
    digest: 'off',
    oneOffHolidays: [{ day: '2031-05-12', name: 'Landesfeiertag 2031' }],
    retentionYears: 10,
    evaluationLeadDays: 21,
    figuresLeadDays: 7,
    readings: { promptTargetWorkingDays: 2 },
  });
});

test.each([
  [{ reminder: {} }, 'UNKNOWN_FIELD', 'reminder'],
  [{ reminders: { weekly: {} } }, 'UNKNOWN_FIELD', 'reminders.weekly'],
  [{ reminders: { internal: { offsets: [366] } } }, 'INVALID_CHOICE', 'reminders.internal.offsets.0'],
  [{ reminders: { statutory: { offsets: [] } } }, 'INVALID_CHOICE', 'reminders.statutory.offsets'],
  [{ reminders: { statutory: { offsets: [-366] } } }, 'INVALID_CHOICE', 'reminders.statutory.offsets.0'],
  [{ reminders: { statutory: { offsets: [1.5] } } }, 'INVALID_CHOICE', 'reminders.statutory.offsets.0'],
  [{ reminders: { statutory: { thenEvery: 0 } } }, 'INVALID_CHOICE', 'reminders.statutory.thenEvery'],
  [{ reminders: { duties: { '9.9-unknown': {} } } }, 'UNKNOWN_FIELD', 'reminders.duties.9.9-unknown'],
  [
    { reminders: { duties: { '4.3-notice-of-new-staff': { every: 7 } } } },
    'UNKNOWN_FIELD',
    'reminders.duties.4.3-notice-of-new-staff.every',
  ],
  [
    { reminders: { duties: { '4.3-notice-of-new-staff': { thenEvery: 0 } } } },
    'INVALID_CHOICE',
    'reminders.duties.4.3-notice-of-new-staff.thenEvery',
  ],
  [{ ladder: { leadFrom: -1 } }, 'INVALID_CHOICE', 'ladder.leadFrom'],
  [{ ladder: { leadFrom: 8 } }, 'INVALID_CHOICE', 'ladder.complianceFrom'],
  [{ ladder: { boardFrom: 8 } }, 'UNKNOWN_FIELD', 'ladder.boardFrom'],
  [{ digest: 'weekly' }, 'INVALID_CHOICE', 'digest'],
  [{ quietDays: ['2026-02-30'] }, 'INVALID_DATE', 'quietDays.0'],
  [{ quietDays: [{ from: '13-24', to: '01-24' }] }, 'INVALID_DATE', 'quietDays.0.from'],
  [{ quietDays: [{ from: '12-24' }] }, 'REQUIRED_FIELD', 'quietDays.0.to'],
  [{ quietDays: [{ from: '12-24', to: '01-24' }] }, 'INVALID_CHOICE', 'quietDays.0.to'],
  [{ quietDays: [{ from: '2026-12-24', to: '2026-12-23' }] }, 'INVALID_CHOICE', 'quietDays.0.to'],
  [{ quietDays: [{ from: '12-24', to: '2027-01-01' }] }, 'INVALID_CHOICE', 'quietDays.0.to'],
  [{ window: { from: '07:30', to: '07:30' } }, 'INVALID_CHOICE', 'window.to'],
  [{ window: { from: '02:30', to: '07:30' } }, 'INVALID_CHOICE', 'window.from'],
  [{ window: { from: '07:30', to: '24:00' } }, 'INVALID_CHOICE', 'window.to'],
  [{ window: { from: '07:30' } }, 'REQUIRED_FIELD', 'window.to'],
  [{ retentionYears: -1 }, 'INVALID_CHOICE', 'retentionYears'],
  [{ retentionYears: 31 }, 'INVALID_CHOICE', 'retentionYears'],
  [{ retentionYears: 2.5 }, 'INVALID_CHOICE', 'retentionYears'],
  [{ retentionYears: '3' }, 'INVALID_TYPE', 'retentionYears'],
  [{ evaluationLeadDays: 0 }, 'INVALID_CHOICE', 'evaluationLeadDays'],
  [{ evaluationLeadDays: 181 }, 'INVALID_CHOICE', 'evaluationLeadDays'],
  [{ oneOffHolidays: [{ day: '2031-02-30', name: 'A' }] }, 'INVALID_DATE', 'oneOffHolidays.0.day'],
])('%j is refused: %s at %s', (overrides, code, field) => {
  expect(refusal(overrides)).toMatchObject({ code: 'INVALID_INPUT', faults: [{ code, field }] });
});

test('an unknown reading is refused with the readings there are', () => {
  expect(refusal({ readings: { trainingRol: 'on' } })).toMatchObject({
    code: 'UNKNOWN_READING',
    faults: [{ code: 'UNKNOWN_READING', field: 'readings.trainingRol', value: 'on' }],
  });
});
