import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CALCULATOR_NAMES } from '../../../client/calculators/calculator';
import { call } from '../fake-fristwerk';

const ROOT = join(__dirname, '../../..');
const DOCUMENT = readFileSync(join(ROOT, 'docs/calculators.md'), 'utf8');

/** Each call of the document with what it prints. */
const shown = [...DOCUMENT.matchAll(/```console\n\$ npx fristwerk (.*)\n([\s\S]*?)\n```/g)].map(
  ([, line = '', output = '']) => [line, output] as const,
);

/** The sums of rules and facts follow from every word of the rules: they are no part of what is shown. */
const withoutSums = (text: string) => text.replaceAll(/\b[0-9a-f]{16}\b/g, '…');

test.each(shown)('the document shows what "%s" prints', async (line, output) => {
  const argv = line.split(' ').map((part) => (part.startsWith('examples/') ? join(ROOT, part) : part));
  const { out, err } = await call(argv, {}, { width: 100 });
  expect(withoutSums([out, err].filter((text) => text !== '').join('\n'))).toBe(withoutSums(output));
});

test('each calculator is shown, and one batch', () => {
  const commands = shown.map(([line]) => line.split(' ')[0]);
  expect([...new Set(commands)].sort()).toEqual([...CALCULATOR_NAMES]);
  expect(shown.some(([line]) => line.includes('--batch'))).toBe(true);
});
