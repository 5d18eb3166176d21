import { isNestedTooDeep } from '../../domain/nesting';

const nested = (depth: number, wrap: (within: unknown) => unknown) =>
  Array.from({ length: depth }).reduce<unknown>(wrap, 1);

test.each([
  ['lists', (within: unknown) => [within]],
  ['groups', (within: unknown) => ({ a: within, b: 'x' })],
])('64 %s within one another may be, 65 and 100,000 may not', (_, wrap) => {
  expect([64, 65, 100_000].map((depth) => isNestedTooDeep(nested(depth, wrap)))).toEqual([false, true, true]);
});

test('what stands in many places is looked at once, what stands within itself is too deep', () => {
  const shared = nested(40, (within) => [within, within, within]);
  expect(isNestedTooDeep(shared)).toBe(false);
  const endless: unknown[] = [];
  endless.push(endless);
  expect(isNestedTooDeep(endless)).toBe(true);
});
