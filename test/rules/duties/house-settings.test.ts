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
    },
    oneOffHolidays: [],
    retentionYears: 3,
    evaluationLeadDays: 14,
    readings: {},
  });
});

test('a county sets what it wants and keeps the rest', () => {
  const settings = houseSettings({
    window: { from: '06:00', to: '06:15' },
    reminders: { prompt: { thenEvery: 2 }, statutory: { offsets: [7, 0, -5, 0] }, internal: { offsets: [0, -1] } },
    oneOffHolidays: [{ day: '2031-05-12', name: 'Landesfeiertag 2031' }],
    retentionYears: 10,
    evaluationLeadDays: 21,
    readings: { promptTargetWorkingDays: 2 },
  });
  expect(settings).toEqual({
    window: { from: '06:00', to: '06:15' },
    reminders: {
      statutory: { offsets: [-5, 0, 7], thenEvery: 7 },
      prompt: { offsets: [0], thenEvery: 2 },
      internal: { offsets: [-1, 0], thenEvery: 7 },
    },
    oneOffHolidays: [{ day: '2031-05-12', name: 'Landesfeiertag 2031' }],
    retentionYears: 10,
    evaluationLeadDays: 21,
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
