import { fundingRequestSchema } from '../../../domain/funding-request';
import { parseInput } from '../../../domain/validation';
import { fundingOf } from '../../../rules/funding/statement';
import { derivationLine } from '../../../texts/derivation';
import { basisOf } from '../legal-basis';

const PERIOD = { from: '2018-01-01', to: '2018-12-31' };
const HALF_A = { from: '2018-03-15', to: '2018-12-31', fullTimeEquivalent: 0.5, type: 'a' };
const FULL_C = { from: '2018-01-01', to: '2018-12-31', fullTimeEquivalent: 1, type: 'c' };
const ABSENCE = {
  ...{ firstDay: '2018-04-05', lastPaidDay: '2018-05-16', returnedOn: '2018-07-01', replacementImpossible: true },
  monthlyCosts: 3_000,
  supplements: [
    { month: '2018-05', amount: 200 },
    { month: '2018-06', amount: 500 },
  ],
};

const funding = (input: object, readings = {}) =>
  fundingOf(parseInput(fundingRequestSchema, { grantPeriod: PERIOD, ...input }), basisOf(readings));
const posts = (...stretches: readonly object[]) =>
  stretches.map((one, place) => ({ ref: `post-${place + 1}`, stretches: [one] }));

/** Every line that a statement can have. */
const STEPS = [
  ...['rate', 'rate-inferred', 'rate-undetermined', 'costs-unknown', 'no-more-than-costs', 'rounded', 'total'],
  ...['stretch', 'cut-to-grant-period', 'outside-grant-period', 'below-minimum-share', 'whole-months', 'part-month'],
  ...['stretch-amount', 'sum-of-stretches', 'post-amount', 'post-amount-unknown', 'application-post'],
  ...['application-post-below-minimum', 'application-post-undetermined', 'application-volume'],
  ...['application-known-volume', 'application-share', 'application-below-full-time', 'replacement-possible'],
  ...['sick-pay-continues', 'reduction-fact-unknown', 'reduction-days', 'reduction-before-week-seven'],
  ...['no-day-to-reduce', 'reduction-month', 'supplement-exceeds', 'reduction-is-a-proposal', 'reduction-amount'],
  ...['reduction-amount-unknown', 'reduction-total'],
];

describe('3.2, 3.4.2: what a grant comes to', () => {
  it('per post, per type and in total, where the total adds the posts', () => {
    const result = funding({ posts: posts(HALF_A, FULL_C, { ...HALF_A, type: 'b' }), firstApplication: false });
    expect(result.posts.map(({ ref, grant }) => [ref, grant.amount])).toEqual([
      ['post-1', 2_546_237],
      ['post-2', 5_100_000],
      ['post-3', 2_546_237],
    ]);
    expect(result.total).toEqual({
      amount: 10_192_474,
      inferred: true,
      missing: [],
      byType: [
        { type: 'a', amount: 2_546_237 },
        { type: 'b', amount: 2_546_237 },
        { type: 'c', amount: 5_100_000 },
      ],
      derivation: [
        { step: 'post-amount', values: { post: 'post-1', amount: 2_546_237 } },
        { step: 'post-amount', values: { post: 'post-2', amount: 5_100_000 } },
        { step: 'post-amount', values: { post: 'post-3', amount: 2_546_237 } },
        { step: 'total', values: { amount: 10_192_474 } },
      ],
    });
    expect(result.guideline).toBe('2017-09-01');
    expect(result.readings.map(({ key }) => key)).toEqual(['rate.a', 'rateMode', 'proration', 'rate.c', 'rate.b']);
  });

  it('without type c nothing is inferred', () => {
    expect(funding({ posts: posts(HALF_A) }).total).toMatchObject({ inferred: false });
  });

  it('one post that is not assessable leaves no total, nor one of its type', () => {
    const result = funding({ posts: posts(HALF_A, FULL_C) }, { 'rate.c': 'undetermined' });
    expect(result.total).toEqual({
      amount: null,
      inferred: true,
      missing: ['rate.c'],
      byType: [
        { type: 'a', amount: 2_546_237 },
        { type: 'c', amount: null },
      ],
      derivation: [
        { step: 'post-amount', values: { post: 'post-1', amount: 2_546_237 } },
        { step: 'post-amount-unknown', values: { post: 'post-2' } },
      ],
    });
  });

  it('a rate that several posts lack is missing once', () => {
    const { total } = funding({ posts: posts(FULL_C, FULL_C) }, { 'rate.c': 'undetermined' });
    expect(total.missing).toEqual(['rate.c']);
  });

  it('a ceiling asks for the costs of each post by its place (Q2)', () => {
    const [one, other] = posts(HALF_A, FULL_C);
    const result = funding({ posts: [{ ...one, actualCosts: 20_000 }, other] }, { rateMode: 'cap' });
    expect(result.posts[0]?.grant.amount).toBe(2_000_000);
    expect(result.total).toMatchObject({ amount: null, missing: ['posts.1.actualCosts'] });
  });
});

describe('4.2: reductions are proposed beside the grant and never taken off it', () => {
  const [post] = posts(FULL_C);

  it('per post and in total', () => {
    const result = funding({
      posts: [{ ...post, absences: [ABSENCE, { ...ABSENCE, firstDay: '2018-07-01', returnedOn: '2018-07-01' }] }],
    });
    expect(result.posts[0]?.reductions.map(({ amount }) => amount)).toEqual([375_161, 0]);
    expect(result.reduction).toEqual({
      proposal: true,
      amount: 375_161,
      missing: [],
      derivation: [
        { step: 'reduction-amount', values: { post: 'post-1', amount: 375_161 } },
        { step: 'reduction-amount', values: { post: 'post-1', amount: 0 } },
        { step: 'reduction-total', values: { amount: 375_161 } },
      ],
    });
    expect(result.total.amount).toBe(5_100_000);
    expect(result.readings.map(({ number }) => number)).toContain('Q33');
  });

  it('only on days of employment within the grant period', () => {
    const gap = [
      { ...FULL_C, from: '2017-01-01', to: '2018-05-20' },
      { ...FULL_C, from: '2018-06-16', to: '2019-12-31' },
    ];
    const open = {
      ...ABSENCE,
      returnedOn: undefined,
      supplements: ['05', '06', '07', '08', '09', '10', '11', '12'].map((month) => ({
        month: `2018-${month}`,
        amount: 0,
      })),
    };
    const result = funding({ posts: [{ ref: 'post-1', stretches: gap, absences: [open] }] });
    expect(result.posts[0]?.reductions[0]?.days).toEqual({ from: '2018-05-17', to: '2018-12-31' });
    // 3,000 € × (4/31 + 15/30 + 6)
    expect(result.reduction.amount).toBe(1_988_710);
  });

  it('what is missing is named by its place, and then there is no total', () => {
    const result = funding({ posts: [{ ...post, absences: [ABSENCE, { firstDay: '2018-07-01' }] }] });
    expect(result.reduction).toMatchObject({
      amount: null,
      missing: ['posts.0.absences.1.replacementImpossible', 'posts.0.absences.1.lastPaidDay'],
    });
    expect(result.reduction.derivation.at(-1)).toEqual({
      step: 'reduction-amount-unknown',
      values: { post: 'post-1' },
    });
  });

  it('without an absence it is nothing', () => {
    expect(funding({ posts: [post] }).reduction).toMatchObject({ amount: 0, missing: [] });
  });
});

describe('3.4.1: the volume of a first application', () => {
  it('is tested where the application is the first one', () => {
    expect(funding({ posts: posts(HALF_A), firstApplication: true }).firstApplication).toMatchObject({
      status: 'notFulfilled',
      volume: 3_200_000,
      lacking: { volume: 1_900_000, fullTimeEquivalent: 5_000 },
    });
  });

  it('takes each post as its earliest stretch, as it was applied for', () => {
    const later = { ...HALF_A, from: '2018-01-01', to: '2018-03-14', fullTimeEquivalent: 0.8 };
    const result = funding({ posts: [{ ref: 'post-1', stretches: [HALF_A, later] }], firstApplication: true });
    expect(result.firstApplication).toMatchObject({ status: 'fulfilled', volume: 5_120_000, belowFullTime: true });
    expect(result.readings.map(({ number }) => number)).toContain('Q3');
  });

  it('is not tested where it is not', () => {
    expect(funding({ posts: posts(HALF_A), firstApplication: false }).firstApplication).toBeNull();
  });

  it('is not assessable while that is unknown, unless it is reached anyway', () => {
    expect(funding({ posts: posts(HALF_A) }).firstApplication).toMatchObject({
      status: 'notAssessable',
      missing: ['firstApplication'],
    });
    expect(funding({ posts: posts(FULL_C) }).firstApplication).toMatchObject({ status: 'fulfilled', missing: [] });
  });
});

test('every line of every computation is told in German', () => {
  const [half, full] = posts(HALF_A, FULL_C);
  const outside = { ...FULL_C, from: '2017-01-01', to: '2017-12-31' };
  const small = { ...HALF_A, fullTimeEquivalent: 0.2 };
  const short = { ...HALF_A, to: '2018-03-20' };
  const absences = [
    ABSENCE,
    { ...ABSENCE, firstDay: '2018-07-01', lastPaidDay: '2018-07-02', returnedOn: '2018-07-05' },
    {
      ...ABSENCE,
      firstDay: '2018-07-05',
      lastPaidDay: '2018-07-06',
      returnedOn: '2018-07-08',
      supplements: [{ month: '2018-07', amount: 9_000 }],
    },
    { ...ABSENCE, firstDay: '2018-07-08', lastPaidDay: null, replacementImpossible: false, returnedOn: '2018-07-09' },
    { firstDay: '2018-07-09', lastPaidDay: '2018-08-09', returnedOn: '2018-07-10', replacementImpossible: true },
    { firstDay: '2018-07-10' },
  ];
  const requests = [
    {
      posts: [
        { ...half, actualCosts: 5 },
        { ...full, absences },
        { ref: 'post-3', stretches: [short, outside, { ...FULL_C, from: '2018-04-01' }] },
      ],
    },
    {
      posts: [
        { ...full, actualCosts: 5, absences: [ABSENCE] },
        ...posts(small).map((post) => ({ ...post, ref: 'small' })),
      ],
    },
    { posts: posts({ ...FULL_C, from: '2017-06-01', fullTimeEquivalent: 0.8, type: 'a' }) },
  ];
  const readings = [
    {},
    { 'rate.c': 'undetermined', proration: 'thirtieths' },
    { rateMode: 'cap', firstApplicationTest: 'both', proration: 'wholeMonths' },
  ];
  const results = requests.flatMap((request) => readings.map((reading) => funding(request, reading)));
  const steps = results.flatMap(({ posts: all, total, reduction, firstApplication }) => [
    ...all.flatMap(({ grant, reductions }) => [grant, ...reductions].flatMap(({ derivation }) => derivation)),
    ...[total, reduction].flatMap(({ derivation }) => derivation),
    ...(firstApplication?.derivation ?? []),
  ]);
  const lines = new Map(steps.map((step) => [step.step, derivationLine(step)]));
  expect([...lines.keys()].sort()).toEqual([...STEPS].sort());
  expect([...lines].filter(([step, line]) => line.startsWith(`${step}:`) || /undefined|NaN/.test(line))).toEqual([]);
});
