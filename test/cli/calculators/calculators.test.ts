import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from '../fake-fristwerk';
import { calculate } from './calculate';

const PROOF_OF_USE = 'duty: 3.10.1-proof-of-use\non: 2018-02-28\n';

const folder = mkdtempSync(join(tmpdir(), 'fristwerk-calculators-'));

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('due tells day, moment of lateness, counting, days passed over, other readings and on what it rests (3.10.1)', async () => {
  const { code, out, err, asked } = await call(['due', fileOf('due.yaml', PROOF_OF_USE)]);
  expect([code, err, asked]).toEqual([0, '', []]);
  const lines = out.split('\n');
  expect(lines[0]).toBe('Verwendungsnachweis vorlegen (3.10.1-proof-of-use)');
  expect(lines).toContain('Fällig: Fr 01.06.2018');
  expect(lines).toContain('Verspätet ab: Sa 02.06.2018, 00:00 Uhr');
  expect(lines).toContain('Übersprungen: Do 31.05.2018 (Fronleichnam)');
  expect(out).toContain('Ende Mo 28.05.2018.');
  expect(out).toContain(
    'Richtlinie, Fassung vom 01.09.2017\nAngewandte Auslegungen:\n  Q19 Zählt bei „drei Monaten nach Ablauf“',
  );
});

test('without a file or with - the input is read from the pipe, as YAML or JSON', async () => {
  const yaml = await calculate(['due', '--json'], 'duty: 3.10.1-pro', 'of-of-use\non: 2018-02-28\n');
  const json = await calculate(['due', '-', '--json'], '{"duty":"3.10.1-proof-of-use","on":"2018-02-28"}');
  expect([yaml.code, json.code]).toEqual([0, 0]);
  expect(yaml.out).toBe(json.out);
  expect(JSON.parse(json.out)).toMatchObject({ kind: 'deadline', receipt: { due: '2018-06-01' } });
});

test('at a terminal without a file the call is refused and does not wait', async () => {
  const { code, out, err } = await call(['due']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('REQUIRED_FIELD');
});

test('--readings goes before the input, several may be named, numbers and lists are read as such', async () => {
  const afterExpiry = await calculate(
    ['due', '--json', '--readings', 'afterExpiry=187_1'],
    `${PROOF_OF_USE}readings: {afterExpiry: 187_2}`,
  );
  expect(JSON.parse(afterExpiry.out)).toMatchObject({ receipt: { due: '2018-05-28' } });
  const lead = await calculate(
    ['due', '--json', '--readings', 'internalLead=14', '--readings', 'readinessDates=03-31, 09-30'],
    'lead: {due: 2018-06-01}',
  );
  // 14 days before Fri 1 Jun 2018
  expect(JSON.parse(lead.out)).toMatchObject({ receipt: { days: 14, target: '2018-05-18' } });
});

test.each([
  ['an unknown reading', 'trainingRol=off', 'trainingRoll, '],
  ['an unknown answer', 'trainingRoll=maybe', 'on, off'],
  ['a reading without an answer', 'trainingRoll', 'on, off'],
  ['a number out of range', 'internalLead=400', '1 … 84'],
])('%s is refused with exit code 2, naming the choices, and nothing is printed', async (_what, pair, choices) => {
  const { code, out, err } = await calculate(['due', '--readings', pair], PROOF_OF_USE);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^UNKNOWN_READING\n/);
  expect(err).toContain(choices);
});

test('--version names the version; an unknown one is refused with those that there are', async () => {
  expect((await calculate(['due', '--version', '2017-09-01'], PROOF_OF_USE)).code).toBe(0);
  const { code, out, err } = await calculate(['due', '--version', '2016-01-01'], PROOF_OF_USE);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('Zulässig sind: 2017-09-01.');
});

test('a refusal names every field with value, error and fix', async () => {
  const { code, out, err } = await calculate(
    ['due'],
    'period: {start: event, anchor: 2026-02-30, count: 3, unit: moons}',
  );
  expect([code, out]).toEqual([2, '']);
  expect(err.match(/^[A-Z_]+$/gm)).toEqual(['INVALID_DATE', 'INVALID_CHOICE']);
  expect(err).toContain('Zulässig sind: days, weeks, months, years.');
});

test('--schema prints the JSON Schema of input or output and needs no input', async () => {
  const input = await call(['plan', '--schema']);
  expect(JSON.parse(input.out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  const output = await call(['plan', '--schema', 'output']);
  expect(JSON.parse(output.out)).toMatchObject({ properties: { duties: { type: 'array' } } });
  const { code, err } = await call(['plan', '--schema', 'both']);
  expect(code).toBe(2);
  expect(err).toContain('Zulässig sind: input, output.');
});

test('a batch may come from a file; a file that is missing or a folder is refused', async () => {
  const { code, out } = await call(['due', '--batch', fileOf('due.jsonl', '{"week":{"firstDay":"2027-01-04"}}')]);
  expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ line: 1, kind: 'week' })]);
  for (const path of [join(folder, 'missing.jsonl'), folder]) {
    const refused = await call(['due', '--batch', path]);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toMatch(/^UNREADABLE_FILE\n/);
  }
});

test('an empty batch is done, and says so', async () => {
  const { code, out, err } = await calculate(['due', '--batch']);
  expect([code, out, err]).toEqual([0, '', '0 Zeilen gelesen, keine abgewiesen.']);
});

test('plan lists the dates of a hire, and shows what is owed without delay without any day (3.3.2)', async () => {
  const { out } = await calculate(
    ['plan'],
    'plan: hire\nfirstDay: 2026-10-01\nqualification: {type: c}\nevents: [{requalificationBegun: {begunOn: 2026-11-02, receivedOn: 2026-11-04}}]',
  );
  const [proof] = out.split('\n').filter((line) => line.startsWith('unverzüglich'));
  expect(proof).not.toMatch(/^unverzüglich.*\d{4}.*Nachweis/);
  expect(out).toContain('Mo 04.01.2027 ');
  expect(out).toMatch(/Mi 30\.09\.2026[^\n]*\n\(intern\)/);
  expect(out).toContain('Interner Zielwert Mo 09.11.2026, keine Frist nach Richtlinie.');
});

test('plan says so where nothing follows', async () => {
  const { out } = await calculate(
    ['plan'],
    'plan: careCase\nevents: [{allocated: {allocatedOn: 2026-10-05, municipality: Schopfheim}}]',
  );
  expect(out.split('\n')[0]).toBe('Aus diesen Angaben folgen keine Pflichten.');
});

test('decide tells the proposal and the nearest fix (3.4.2)', async () => {
  const { out } = await calculate(
    ['decide'],
    'subject: employment\nqualification: {type: a}\ncontract: {fullTimeEquivalent: 0.2}',
  );
  expect(out).toMatch(/^Prüfergebnis: Vorschlag: nicht förderfähig\./);
  expect(out).toContain('Beschäftigungsumfang ab 0,25 VZÄ, jetzt 0,20 VZÄ.');
});

test('decide names no amount where the subject has none (1.2)', async () => {
  const { out } = await calculate(['decide'], 'subject: grant\nfacts: {applicant: county}');
  expect(out).not.toContain('Betrag:');
});

test('fund shows the way to the amount line by line, and marks type c (3.4.2, Q1)', async () => {
  const { out } = await calculate(
    ['fund'],
    'grantPeriod: {from: 2018-01-01, to: 2018-12-31}\nposts: [{ref: stelle-1, stretches: [{from: 2018-01-01, to: 2018-12-31, fullTimeEquivalent: 0.5, type: c}]}]',
  );
  expect(out.split('\n')[0]).toBe(
    'Stelle stelle-1: 25.500,00 € (Fördersatz abgeleitet, in der Richtlinie nicht genannt)',
  );
  expect(out).toContain('51.000,00 € × 0,50 VZÄ ÷ 12 × 12 Monate = 25.500,00 €');
});

test.each(['decide', 'due', 'fund', 'plan'])('%s --help is German and names its options', async (name) => {
  const { code, out } = await call([name, '--help']);
  expect(code).toBe(0);
  expect(out).toContain(`Aufruf: fristwerk ${name} [Optionen] [Datei]`);
  for (const option of ['--json', '--batch', '--readings', '--version', '--schema']) expect(out).toContain(option);
});
