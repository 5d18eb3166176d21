import { decided, funded } from '../asking';
import type { LawCase } from '../law-case';
import { onFacts, onHire, yearOfFunding } from './sample-facts';

/** A first application: its volume in euros and its posts, under the county's test (Q3). */
const applied = (applicationVolume: number, applicationFullTimeEquivalent: number, firstApplicationTest?: string) => ({
  ...onFacts('grant', { isFirstApplication: true, applicationVolume, applicationFullTimeEquivalent }),
  ...(firstApplicationTest === undefined ? {} : { readings: { firstApplicationTest } }),
});
const post = (changed: object, more: object = {}) => {
  const contract = { kind: 'permanent', fullTimeEquivalent: 1, monthlyPay: 3_000, ...changed };
  return onHire('b', {}, { contract, ...more });
};
const IN_2026 = { firstDay: '2026-03-02', grantPeriod: { from: '2026-01-01', to: '2026-12-31' } };
const STATUTORY = { ...IN_2026, readings: { minijobLimit: 'statutory' } };

/** 3.4: the volume of a first application, the smallest post, proportion, marginal employment. */
export const POST_CASES: readonly LawCase[] = [
  decided(
    ['3.4.1-a', 'a first application of 51,000.00 € and one post reaches the volume (3.4.1)'],
    '3.4.1',
    applied(51_000, 1),
    [],
  ),
  decided(['3.4.1-a', 'one of 50,999.99 € does not (3.4.1)'], '3.4.1', applied(50_999.99, 1), ['not_eligible']),
  decided(
    ['3.4.1-a', '51,200.00 € with 0.8 VZÄ reach the volume; that it is less than one post is told (3.4.1, Q3)'],
    '3.4.1',
    applied(51_200, 0.8),
    ['information'],
  ),
  decided(
    ['3.4.1-a', 'where posts count, one full-time post is enough (3.4.1, Q3)'],
    '3.4.1',
    applied(40_000, 1, 'fte'),
    [],
  ),
  decided(['3.4.1-a', 'where posts count, 0.9999 VZÄ are not (3.4.1, Q3)'], '3.4.1', applied(51_200, 0.9999, 'fte'), [
    'not_eligible',
  ]),
  decided(
    ['3.4.1-a', 'where both count, the money alone is not enough (3.4.1, Q3)'],
    '3.4.1',
    applied(51_200, 0.8, 'both'),
    ['not_eligible'],
  ),
  decided(['3.4.1-a', 'a later application needs no volume (3.4.1)'], '3.4.1', onFacts('grant'), []),
  // 51,000.00 € × 0.9999 = 50,994.90 €
  funded(
    ['3.4.1-a', 'a first application for 0.9999 VZÄ of type c lacks 5.10 € (3.4.1)'],
    yearOfFunding('c', 0.9999, true),
    { firstApplication: { status: 'notFulfilled', volume: 5_099_490, lacking: { volume: 510 } } },
  ),

  decided(['3.4.2-a', 'a post of 0.25 VZÄ is fundable (3.4.2)'], '3.4.2', post({ fullTimeEquivalent: 0.25 }), []),
  decided(['3.4.2-a', 'a post of 0.2499 VZÄ is not (3.4.2)'], '3.4.2', post({ fullTimeEquivalent: 0.2499 }), [
    'not_eligible',
  ]),
  // 64,000.00 € × 0.75 = 48,000.00 €
  funded(['3.4.2-b', 'three quarters of a post earn three quarters of the rate (3.4.2)'], yearOfFunding('b', 0.75), {
    total: { amount: 4_800_000 },
  }),
  {
    row: '3.4.2-b',
    title: 'the decision on such a post names the same amount a year (3.4.2)',
    check: async (product) =>
      expect(await product.calculate('decide', post({ fullTimeEquivalent: 0.75 }))).toMatchObject({
        amount: { perYear: 4_800_000 },
      }),
  },

  decided(
    ['3.4.3-a', 'pay of 450.00 € is marginal, under the law of 2018 as well (3.4.3)'],
    '3.4.3',
    post({ monthlyPay: 450 }),
    ['not_eligible', 'review'],
  ),
  decided(['3.4.3-a', 'pay of 450.01 € is not (3.4.3)'], '3.4.3', post({ monthlyPay: 450.01 }), []),
  decided(
    ['3.4.3-a', 'pay of 603.00 € is marginal under the law of 2026; a person judges (3.4.3, Q6)'],
    '3.4.3',
    post({ monthlyPay: 603 }, IN_2026),
    ['review'],
  ),
  decided(['3.4.3-a', 'pay of 603.01 € is not (3.4.3, Q6)'], '3.4.3', post({ monthlyPay: 603.01 }, IN_2026), []),
  decided(
    ['3.4.3-a', 'where the bracket is an example, 603.00 € in 2026 are not fundable (3.4.3, Q6)'],
    '3.4.3',
    post({ monthlyPay: 603 }, STATUTORY),
    ['not_eligible'],
  ),
  decided(['3.4.3-a', 'short-term work is only pointed out (3.4.3, Q7)'], '3.4.3', post({ kind: 'short-term' }), [
    'information',
  ]),
];
