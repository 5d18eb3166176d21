import { legalDate } from '../../../domain/legal-date';
import { valueOn } from '../../../rules/periods/dated-value';
import { GUIDELINE } from '../legal-basis';

const limitOn = (day: string) => valueOn(GUIDELINE.parameters.minijobLimits, legalDate(day))?.value;

test.each([
  ['2017-09-01', 45_000],
  ['2022-09-30', 45_000],
  ['2022-10-01', 52_000],
  ['2023-12-31', 52_000],
  ['2024-01-01', 53_800],
  ['2024-12-31', 53_800],
  ['2025-01-01', 55_600],
  ['2025-12-31', 55_600],
  ['2026-01-01', 60_300],
  ['2026-12-31', 60_300],
  ['2027-01-01', 63_300],
  ['2030-01-01', 63_300],
])('3.4.3: on %s the statutory limit of marginal employment is %d cents a month (Q6)', (day, limit) => {
  expect(limitOn(day)).toBe(limit);
});

test('before the first value of a table there is none', () => {
  expect(limitOn('2013-01-01')).toBe(45_000);
  expect(limitOn('2012-12-31')).toBeUndefined();
});
