import { CALCULATORS } from '../../../client/calculators/calculators';

const fund = (input: unknown) => CALCULATORS.calculate('fund', input);

const request = (from: string, type: string, fullTimeEquivalent: number) => ({
  grantPeriod: { from, to: '2018-12-31' },
  firstApplication: false,
  posts: [{ ref: 'p-1', stretches: [{ from, to: '2018-12-31', fullTimeEquivalent, type }] }],
});

describe('fund', () => {
  test('a year of type b with 0.75 VZÄ: 64,000.00 € × 0.75 = 48,000.00 € (3.2 b, 3.4.2)', async () => {
    await expect(fund(request('2018-01-01', 'b', 0.75))).resolves.toMatchObject({
      guideline: '2017-09-01',
      total: { amount: 4_800_000, inferred: false },
      firstApplication: null,
    });
  });

  test('type c is never shown without its mark (Q1)', async () => {
    // 51,000.00 € × 0.5 ÷ 12 × 6 = 12,750.00 €
    await expect(fund(request('2018-07-01', 'c', 0.5))).resolves.toMatchObject({
      total: { amount: 1_275_000, inferred: true },
      posts: [{ ref: 'p-1', grant: { inferred: true } }],
    });
  });

  test('the county answers for part months (Q5)', async () => {
    // From 15 Jan 2018: 17 of 31 days, or 16 of 30: 64,000 ÷ 12 × (11 + 17/31) = 61,591.397…; × (11 + 16/30) = 61,511.11…
    const input = request('2018-01-15', 'a', 1);
    await expect(fund(input)).resolves.toMatchObject({ total: { amount: 6_159_140 } });
    await expect(fund({ ...input, readings: { proration: 'thirtieths' } })).resolves.toMatchObject({
      total: { amount: 6_151_111 },
    });
  });

  test('a grant period from before 1 Sep 2017 is refused with its field (7)', async () => {
    await expect(fund(request('2017-08-31', 'a', 1))).rejects.toMatchObject({
      code: 'OUTSIDE_VALIDITY',
      faults: [{ field: 'grantPeriod.from', value: '2017-08-31' }],
    });
  });
});
