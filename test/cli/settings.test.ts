import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fristwerk } from '../../client/fristwerk';
import type { SettingsInForce } from '../../client/settings/settings';
import { FristwerkError } from '../../domain/errors';
import { legalDate } from '../../domain/legal-date';
import { call } from './fake-fristwerk';

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
  file = join(folder, 'house.yaml');
  writeFileSync(file, 'digest: "off"\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const WRITE = ['--as', 'p-101', '--request-id', 'r-1'];
const CONTEXT = { actor: 'p-101', requestId: 'r-1' };
const PROPOSAL = {
  proposalId: '0a1b2c3d4e5f6071',
  settings: { digest: 'off' },
  base: 1,
  proposedAt: '2026-11-23T08:00:00.000Z',
  proposedBy: 'p-101',
};
const IN_FORCE: SettingsInForce = {
  version: 2,
  since: '2026-11-23T08:00:00.000Z',
  setBy: 'p-103',
  settings: { digest: 'on' },
  proposals: [PROPOSAL],
  reassessment: { version: 2, asked: 25, entities: 60 },
};
const VERSION = { version: 2, settings: { digest: 'off' }, since: IN_FORCE.since, setBy: 'p-103' };

const refusing = (code: 'NOTHING_TO_CONFIRM' | 'NOT_FOUND', value: string) => () =>
  Promise.reject(new FristwerkError(code, { field: 'proposal', value }));

describe('settings', () => {
  test('tell what is in force, how far the files have followed and what waits for a second person', async () => {
    const { code, out, asked } = await call(['settings'], { settings: async () => IN_FORCE });
    expect(code).toBe(0);
    expect(asked).toEqual([['settings']]);
    expect(out.split('\n')).toEqual([
      'Fassung 2, gilt seit Mo 23.11.2026, 09:00 Uhr, gesetzt durch p-103',
      'Neuberechnung mit Fassung 2: 25 von 60 Akten.',
      '{',
      '  "digest": "on"',
      '}',
      'Vorschlag 0a1b2c3d4e5f6071 von p-101, Mo 23.11.2026, 09:00 Uhr: wartet auf die Bestätigung einer zweiten Person.',
    ]);
  });

  test('say nothing of files once all have followed, nor of a version where none was set', async () => {
    const fresh = { ...IN_FORCE, version: 0, since: '', setBy: '', proposals: [], reassessment: null };
    const { out } = await call(['settings'], { settings: async () => fresh });
    expect(out).toBe('{\n  "digest": "on"\n}');
  });

  test('are listed with every version, the newest first', async () => {
    const { out, asked } = await call(['settings', '--history'], { settingsHistory: async () => [VERSION] });
    expect(asked).toEqual([['settingsHistory']]);
    expect(out).toMatch(/Fassung\s+Gilt seit\s+Gesetzt durch\n[^\n]*\n?2\s+Mo 23\.11\.2026, 09:00 Uhr\s+p-103/);
  });

  test.each([['--json'], []])('from a file are proposed as they are written %s', async (...json) => {
    const proposed = await call(['settings', '--file', file, '--propose', ...WRITE, ...json], {
      proposeSettings: async () => PROPOSAL,
    });
    expect(proposed.asked).toEqual([['proposeSettings', { digest: 'off' }, CONTEXT]]);
    if (json.length > 0) expect(JSON.parse(proposed.out)).toEqual(PROPOSAL);
    else expect(proposed.out).toContain('Vorschlag 0a1b2c3d4e5f6071 aufgenommen.');
  });

  test('that are confirmed name the version and how many files follow', async () => {
    const confirmSettings = async () => ({ version: VERSION, entities: 60 });
    const { out, asked } = await call(['settings', '--confirm', PROPOSAL.proposalId, ...WRITE], { confirmSettings });
    expect(asked).toEqual([['confirmSettings', PROPOSAL.proposalId, CONTEXT]]);
    expect(out).toBe('Fassung 2 gilt. 60 Akten werden neu berechnet.');
  });

  test('are followed by every file on demand, with the progress beside the result', async () => {
    const reassess: Fristwerk['reassess'] = async (_context, onProgress) => {
      onProgress?.({ version: 2, asked: 25, entities: 26 });
      return 26;
    };
    const { out, err, asked } = await call(['settings', '--reassess', ...WRITE], { reassess });
    expect(asked).toEqual([['reassess', CONTEXT, expect.any(Function)]]);
    expect(err).toBe('Neuberechnung mit Fassung 2: 25 von 26 Akten.');
    expect(out).toBe('26 Akten sind zur Neuberechnung aufgefordert.');
    expect((await call(['settings', '--reassess', '--json', ...WRITE], { reassess })).out).toBe('{\n  "asked": 26\n}');
  });

  test.each<[string, string[], Partial<Fristwerk>, string]>([
    [
      'that wait for nobody',
      ['--confirm', 'x', ...WRITE],
      { confirmSettings: refusing('NOTHING_TO_CONFIRM', 'x') },
      'NOTHING_TO_CONFIRM',
    ],
    ['without a file', ['--propose', ...WRITE], {}, 'REQUIRED_FIELD'],
    ['from a file that is missing', ['--file', '/does/not/exist.yaml', '--preview'], {}, 'UNREADABLE_FILE'],
    ['by nobody', ['--confirm', 'x'], {}, 'UNKNOWN_ACTOR'],
  ])('%s are refused', async (_which, options, overrides, expected) => {
    const { code, out, err } = await call(['settings', ...options], overrides);
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n')[0]).toBe(expected);
  });
});

describe('away', () => {
  const PERIOD = { personId: 'p-102', from: legalDate('2026-12-21'), to: legalDate('2027-01-08') };

  test('notes from when to when somebody is not there', async () => {
    const { out, asked } = await call(['away', 'p-102', '--from', '2026-12-21', '--to', '2027-01-08', ...WRITE], {
      setAway: async () => PERIOD,
    });
    expect(asked).toEqual([['setAway', 'p-102', { from: '2026-12-21', to: '2027-01-08' }, CONTEXT]]);
    expect(out).toBe('p-102 ist vom Mo 21.12.2026 bis zum Fr 08.01.2027 als abwesend vermerkt.');
  });

  test('alone lists who is away, or says that nobody is', async () => {
    const some = await call(['away'], { awayPeople: async () => [PERIOD] });
    expect(some.out).toMatch(/p-102\s+Mo 21\.12\.2026\s+Fr 08\.01\.2027/);
    expect((await call(['away'], { awayPeople: async () => [] })).out).toBe('Niemand ist als abwesend vermerkt.');
    expect(JSON.parse((await call(['away', '--json'], { awayPeople: async () => [PERIOD] })).out)).toEqual([PERIOD]);
  });

  test('is taken back by its first day', async () => {
    const { out, asked } = await call(['away', 'p-102', '--drop', '2026-12-21', ...WRITE], {
      dropAway: async () => undefined,
    });
    expect(asked).toEqual([['dropAway', 'p-102', '2026-12-21', CONTEXT]]);
    expect(out).toBe('Die Abwesenheit von p-102 ab Mo 21.12.2026 ist zurückgenommen.');
  });

  test('is taken back for machines as an empty result', async () => {
    const { out } = await call(['away', 'p-102', '--drop', '2026-12-21', '--json', ...WRITE], {
      dropAway: async () => undefined,
    });
    expect(JSON.parse(out)).toEqual({ personId: 'p-102', dropped: '2026-12-21' });
  });

  test.each([
    [['p-102', '--drop', '21.12.2026', ...WRITE], 'INVALID_DATE'],
    [['p-102', '--from', '2026-12-21', '--to', '2027-01-08'], 'UNKNOWN_ACTOR'],
  ])('%j is refused: %s', async (options, expected) => {
    const { code, err } = await call(['away', ...options]);
    expect([code, err.split('\n')[0]]).toEqual([2, expected]);
  });
});

describe('bounce', () => {
  test.each([
    [false, 'Vermerkt. Die nächste Person wird erinnert.'],
    [true, 'Vermerkt. Es ist niemand mehr da, der erinnert werden könnte.'],
  ])('notes that a mail came back; nobody left: %j', async (nobodyLeft, expected) => {
    const noted = { messageId: 'm@test.invalid', nobodyLeft };
    const { out, asked } = await call(['bounce', '<m@test.invalid>', '--detail', '550 unknown', ...WRITE], {
      noteBounce: async () => noted,
    });
    expect(asked).toEqual([['noteBounce', '<m@test.invalid>', { detail: '550 unknown' }, CONTEXT]]);
    expect(out).toBe(expected);
  });

  test('of a mail that is unknown is refused', async () => {
    const { code, err } = await call(['bounce', 'x', '--detail', '550', ...WRITE], {
      noteBounce: refusing('NOT_FOUND', 'x'),
    });
    expect([code, err.split('\n')[0]]).toEqual([2, 'NOT_FOUND']);
  });

  test('without a mail is no call', async () => {
    expect((await call(['bounce', ...WRITE])).code).toBe(2);
  });
});
