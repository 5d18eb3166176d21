import type { ForecastEntry } from '../../client/foresight/forecast';
import type { WhatIfReport } from '../../client/foresight/what-if';
import type { Instant } from '../../domain/instant';
import { legalDate } from '../../domain/legal-date';
import { cents } from '../../domain/money';
import { call } from './fake-fristwerk';

const entry: ForecastEntry = {
  entityId: 'absence/7k3q2a9d0m4x',
  entityType: 'absence',
  reference: 'AU-7K3Q2A9D',
  organisation: 'caritas',
  duty: '4.2-replacement',
  kind: 'statutory',
  provision: '4.2',
  day: legalDate('2027-02-15'),
  overdue: false,
  reminders: [legalDate('2027-01-18'), legalDate('2027-02-01')],
  assumptions: ['forecast'],
  contested: ['Q31'],
};

const forecast = async () => ({
  from: legalDate('2027-01-06'),
  until: legalDate('2027-02-28'),
  overdue: [],
  months: [
    { month: '2027-01', entries: [], reminders: 1 },
    { month: '2027-02', entries: [entry], reminders: 1 },
  ],
  totals: { entities: 1, duties: 1, reminders: 2 },
});

test('forecast lists each month with what falls due in it and on what it rests', async () => {
  const { code, out, asked } = await call(['forecast', '--until', '2027-02-28', '--organisation', 'caritas'], {
    forecast,
  });
  expect(code).toBe(0);
  expect(asked).toEqual([['forecast', { until: '2027-02-28', organisation: 'caritas' }]]);
  const lines = out.split('\n');
  expect(lines.slice(0, 5)).toEqual([
    'Januar 2027: 0 Fristen, 1 Erinnerung',
    '',
    'Nichts fällig.',
    '',
    'Februar 2027: 1 Frist, 1 Erinnerung',
  ]);
  const row = lines.find((line) => line.startsWith('Mo 15.02.2027')) ?? '';
  expect(row).toMatch(/AU-7K3Q2A9D .*Ersatzpersonal einsetzen .*caritas +2 +nach der gemeldeten Dauer/);
  expect(lines.at(-1)).toBe('Vorschau vom Mi 06.01.2027 bis So 28.02.2027: 1 Frist in 1 Akte, soweit heute bekannt.');
});

test.each([
  [7, 'wöchentlich'],
  [1, 'täglich'],
  [14, 'alle 14 Tage'],
])('an overdue duty is reminded of without end: every %i days is told as %s', async (remindedEvery, words) => {
  const overdue = [{ ...entry, day: legalDate('2027-01-04'), overdue: true, reminders: [], remindedEvery }];
  const { out } = await call(['forecast'], { forecast: async () => ({ ...(await forecast()), overdue }) });
  const row = out.split('\n').find((line) => line.startsWith('Mo 04.01.2027')) ?? '';
  expect(row).toContain(` ${words} `);
});

const tried: WhatIfReport = {
  asOf: '2027-01-06T08:00:00.000Z' as Instant,
  readings: [{ number: 'Q14', key: 'trainingPeriodStart', from: '187_1', to: '187_2' }],
  holidays: [],
  owners: {},
  entities: [
    {
      entityId: 'employment/7k3q2a9d0m4x',
      entityType: 'employment',
      reference: 'IM-7K3Q2A9D',
      organisation: 'caritas',
      decision: {
        before: { outcome: 'eligible', perYear: cents(3_825_000) },
        after: { outcome: 'review', perYear: null },
        findings: [],
      },
      duties: [
        {
          dutyId: '3.3.2-requalification-begun',
          provision: '3.3.2',
          before: { status: 'met', due: legalDate('2026-06-01'), aim: legalDate('2026-06-01'), daysLate: 0 },
          after: { status: 'metLate', due: legalDate('2026-05-29'), aim: legalDate('2026-05-29'), daysLate: 3 },
          reminders: { gone: [], added: [] },
          issued: true,
        },
      ],
    },
  ],
  totals: {
    entities: 24,
    affected: 1,
    decisions: 1,
    duties: 0,
    issued: 1,
    remindersGone: 0,
    remindersAdded: 0,
    notAssessable: 0,
  },
};

test('what-if names what was tried out, each difference, and that nothing was changed', async () => {
  const argv = ['what-if', '--reading', 'Q14.trainingPeriodStart=187_2', '--holiday', '2026-12-24=Sonderfeiertag'];
  const { code, out, asked } = await call(argv, { whatIf: async () => tried });
  expect(code).toBe(0);
  expect(asked).toEqual([
    [
      'whatIf',
      {
        readings: ['Q14.trainingPeriodStart=187_2'],
        holidays: [{ day: '2026-12-24', name: 'Sonderfeiertag' }],
      },
    ],
  ]);
  expect(out).toContain('Auslegung Q14 trainingPeriodStart: 187_1 → 187_2');
  expect(out).toMatch(
    /IM-7K3Q2A9D +Prüfergebnis +förderfähig, 38\.250,00 € im Jahr +Vorschlag: von einer Person zu prüfen/,
  );
  expect(out).toMatch(/erfüllt, Mo 01\.06\.2026 +verspätet erfüllt, Fr 29\.05\.2026, 3 Tage zu spät/);
  expect(out.replace(/\n/g, ' ')).toContain('1 Akte von 24 betroffen: Prüfergebnisse 1, offene Pflichten 0,');
  expect(out.replace(/\n/g, ' ')).toContain('Geändert wurde nichts.');
});

test('--json prints both alone', async () => {
  const json = await call(['what-if', '--json'], { whatIf: async () => tried });
  expect(JSON.parse(json.out)).toEqual(tried);
  const ahead = await call(['forecast', '--json'], { forecast });
  expect(JSON.parse(ahead.out).months).toHaveLength(2);
});
