import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultAt } from '../../client/introduction/upload';
import { legalDate } from '../../domain/legal-date';
import { call } from './fake-fristwerk';

const EXAMPLE = join(__dirname, '../../examples/import/beispiel.xlsx');

const REPORT = {
  importId: 'a1b2c3d4e5f60718',
  introducedOn: legalDate('2026-11-23'),
  state: 'new' as const,
  faults: [],
  warnings: [],
  entities: [
    {
      place: { sheet: 'Personal', row: 2 },
      key: 'P-01',
      entityType: 'employment' as const,
      organisation: 'caritas',
      reference: 'IM-7K3Q2A9D',
      events: 2,
      outcome: 'eligible',
      open: [
        {
          id: '4.3-notice-of-new-staff',
          kind: 'statutory' as const,
          provision: '4.3' as const,
          due: legalDate('2026-10-08'),
          aim: legalDate('2026-10-08'),
        },
      ],
      overdue: ['4.3-notice-of-new-staff'],
      undecided: ['4.3-notice-of-new-staff'],
      settled: [],
      met: 1,
    },
  ],
};

test('import gives out the workbook, and with --csv one file a sheet', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'fristwerk-cli-')), 'vorlage');
  const { code, out } = await call(['import', '--template', folder, '--csv']);
  expect(code).toBe(0);
  expect(out.split('\n')[0]).toBe(join(folder, 'Fristwerk-Vorlage.xlsx'));
  expect(existsSync(join(folder, 'Personal.csv'))).toBe(true);
  expect(readdirSync(folder)).toHaveLength(13);
});

test('import checks unless it is told to run: what would be created, what is overdue, what nobody has said', async () => {
  const { code, out, asked } = await call(
    ['import', EXAMPLE, '--as', 'p-103', '--introduced-on', '2026-11-23'],
    { checkIntroduction: async () => REPORT },
    { width: 400 },
  );
  expect(code).toBe(0);
  expect(asked).toEqual([
    [
      'checkIntroduction',
      { files: [{ name: 'beispiel.xlsx', content: expect.any(Buffer) }], introducedOn: '2026-11-23' },
      'p-103',
    ],
  ]);
  expect(out.split('\n')).toEqual([
    '0 Fehler, 0 Hinweise; 1 Beschäftigung (Einführung am 23.11.2026)',
    'Blatt „Personal“, Zeile 2: Beschäftigung P-01 (IM-7K3Q2A9D), förderfähig',
    expect.stringMatching(
      /^- Einsatz neuen Personals mitteilen \(Ziffer 4\.3\): fällig Do 08\.10\.2026, überschritten; offen oder vor Einführung erledigt \(Zielwert Do 08\.10\.2026\)\?$/,
    ),
    'Durch Nachweise der Datei erledigt: 1',
    'Es wurde nichts angelegt.',
    'Mit --run wird alles angelegt.',
  ]);
});

test('a check that finds a fault tells it with its place and ends with exit code 2', async () => {
  const place = { sheet: 'Personal', row: 4, column: 'Erster Arbeitstag' };
  const faults = [faultAt(place, 'INVALID_DATE', '30.02.2026')];
  const { code, out } = await call(
    ['import', EXAMPLE, '--as', 'p-103', '--check'],
    { checkIntroduction: async () => ({ ...REPORT, faults, entities: [] }) },
    { width: 400 },
  );
  expect(code).toBe(2);
  expect(out).toContain(
    'Blatt „Personal“, Zeile 4, Spalte „Erster Arbeitstag“: Der Wert „30.02.2026“ ist kein Kalendertag.',
  );
  expect(out).not.toContain('Mit --run wird alles angelegt.');
});

test('a run tells its progress beside the result', async () => {
  const { code, out, err } = await call(['import', EXAMPLE, '--as', 'p-103', '--run'], {
    introduce: async (_input, _context, onProgress) => {
      onProgress?.(0, 2);
      onProgress?.(2, 2);
      return {
        importId: 'a1',
        introducedOn: '2026-11-23',
        entities: [{ entityId: 'employment/7k3q2a9d0m4x', reference: 'IM-7K3Q2A9D' }],
        summaries: 1,
      };
    },
  });
  expect(code).toBe(0);
  expect(err.split('\n')).toEqual(['Übernommen: 0 von 2', 'Übernommen: 2 von 2']);
  expect(out).toBe('1 Akte angelegt, 1 Übersicht per E-Mail eingereiht.\nIM-7K3Q2A9D');
});

test('an import that is given up names the files of which only a part was recorded', async () => {
  const { out, asked } = await call(['import', '--give-up', '--as', 'p-103'], {
    giveUpIntroduction: async () => ['IM-7K3Q2A9D'],
  });
  expect(asked).toEqual([['giveUpIntroduction', { actor: 'p-103' }]]);
  expect(out.split('\n').at(-1)).toBe('IM-7K3Q2A9D');
});
