import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputFile } from '../../cli/input-file';
import { FristwerkError } from '../../domain/errors';

const folder = mkdtempSync(join(tmpdir(), 'fristwerk-input-'));

function written(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function refusalOf(path: string): Promise<unknown> {
  const error = await readInputFile(path).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof FristwerkError ? { code: error.code, ...error.faults[0]?.details } : error;
}

test('YAML and JSON are read alike, and a day stays text', async () => {
  const expected = { firstDay: '2026-10-01', share: 0.75 };
  expect(await readInputFile(written('a.yaml', 'firstDay: 2026-10-01\nshare: 0.75\n'))).toEqual(expected);
  expect(await readInputFile(written('a.json', '{"firstDay": "2026-10-01", "share": 0.75}'))).toEqual(expected);
});

test.each<[string, string | Buffer, object]>([
  ['broken.yaml', 'a: 1\nb: [1, 2\n', { reason: 'syntax', line: 3, column: 1 }],
  ['twice.yaml', 'a: 1\nb: 2\na: 3\n', { reason: 'duplicateKey', line: 3, column: 1 }],
  ['two.yaml', 'a: 1\n---\nb: 2\n', { reason: 'severalDocuments', line: 2, column: 1 }],
  ['latin1.yaml', Buffer.from([0x61, 0x3a, 0x20, 0xfc]), { reason: 'encoding' }],
  ['large.yaml', `a: ${'x'.repeat(1_048_576)}`, { reason: 'tooLarge', max: 1_048_576 }],
])('%s is refused with its reason and, where it has one, its place', async (name, content, details) => {
  expect(await refusalOf(written(name, content))).toEqual({ code: 'UNREADABLE_FILE', ...details });
});

test('a file of exactly 1 MiB is read', async () => {
  const text = `a: ${'x'.repeat(1_048_573)}`;
  expect(await readInputFile(written('full.yaml', text))).toEqual({ a: 'x'.repeat(1_048_573) });
});

test('nested aliases that would blow up are refused', async () => {
  const levels = Array.from({ length: 9 }, (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}]`);
  const bomb = written('bomb.yaml', ['l0: &l0 [x]', ...levels].join('\n'));
  expect(await refusalOf(bomb)).toEqual({ code: 'UNREADABLE_FILE', reason: 'syntax' });
});

const TOO_DEEP = { code: 'UNREADABLE_FILE', reason: 'nesting', max: 64 };
const list = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

test('groups and lists may stand 64 deep within one another', async () => {
  expect(await readInputFile(written('deep.json', list(64)))).toBeInstanceOf(Array);
  expect(await refusalOf(written('deeper.json', list(65)))).toEqual(TOO_DEEP);
});

test.each([
  ['200,000 lists', '['.repeat(200_000)],
  ['lists with their ends', list(200_000)],
  ['groups', '{"a":'.repeat(100_000)],
  ['lists in one line of a block', `${'- '.repeat(200_000)}a`],
  ['keys that are groups', `${'? '.repeat(200_000)}a`],
  ['both', `${'? - '.repeat(100_000)}a`],
])('%s are refused before they are read', async (_, text) => {
  expect(await refusalOf(written('hostile.yaml', text))).toEqual(TOO_DEEP);
});

test.each(['a: &x [*x]\n', 'week: &x { firstDay: 2027-01-04, again: *x }\n', '&x [[*x]]\n'])(
  'a value that stands within itself is refused: %j',
  async (text) => {
    expect(await refusalOf(written('endless.yaml', text))).toEqual(TOO_DEEP);
  },
);

test('a value that stands in two places is read in both', async () => {
  const twice = written('twice-told.yaml', 'a: &x { on: 2027-01-04 }\nb: *x\n');
  expect(await readInputFile(twice)).toEqual({ a: { on: '2027-01-04' }, b: { on: '2027-01-04' } });
});

test('a file that is missing, and a folder, are told apart', async () => {
  expect(await refusalOf(join(folder, 'none.yaml'))).toEqual({ code: 'UNREADABLE_FILE', reason: 'missing' });
  expect(await refusalOf(folder)).toEqual({ code: 'UNREADABLE_FILE', reason: 'notReadable' });
});
