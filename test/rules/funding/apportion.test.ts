import fc from 'fast-check';
import { cents } from '../../../domain/money';
import { apportion } from '../../../rules/funding/apportion';
import { fraction } from '../../../rules/funding/fraction';

test.each([
  [100, [1, 1, 1], [34, 33, 33]],
  [101, [1, 1, 1], [34, 34, 33]],
  [100, [1, 3], [25, 75]],
  [10, [1, 2, 3], [2, 3, 5]],
  [1, [1, 2], [0, 1]],
  [100, [0, 1], [0, 100]],
  [0, [0, 0], [0, 0]],
  [100, [], []],
])('%d cents by %j are %j: leftover cents go where most was lost', (amount, weights, parts) => {
  const exact = weights.map((weight) => fraction(weight));
  expect(apportion(cents(amount), exact)).toEqual(parts);
});

test('the parts always add up to the amount', () => {
  const weight = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 999 }));
  const weights = fc.array(weight, { minLength: 1, maxLength: 5 }).filter((all) => all.some(([above]) => above > 0));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), weights, (amount, all) => {
      const parts = apportion(
        cents(amount),
        all.map(([above, below]) => fraction(above, below)),
      );
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
    }),
  );
});
