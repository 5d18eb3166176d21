import fc from 'fast-check';
import type { QualificationType } from '../../../domain/funding';
import { fullTimeEquivalent } from '../../../domain/money';
import { firstApplicationVolume } from '../../../rules/funding/first-application';
import { basisOf } from '../legal-basis';

const post = (type: QualificationType, share: number) => ({ type, fullTimeEquivalent: fullTimeEquivalent(share) });
const under = (firstApplicationTest: string, more = {}) => basisOf({ firstApplicationTest, ...more });

describe('3.4.1: a first application reaches 51,000 € a year, or one full-time post, as the county reads it (Q3)', () => {
  it.each([
    // 64,000 € × 0.7968 = 50,995.20 €, × 0.7969 = 51,001.60 €
    ['volume', [post('a', 0.7968)], 'notFulfilled', 5_099_520, 480, 2_032],
    ['volume', [post('a', 0.7969)], 'fulfilled', 5_100_160, 0, 2_031],
    ['volume', [post('c', 0.9999)], 'notFulfilled', 5_099_490, 510, 1],
    ['volume', [post('c', 1)], 'fulfilled', 5_100_000, 0, 0],
    ['volume', [post('a', 0.5), post('c', 0.3726)], 'fulfilled', 5_100_260, 0, 1_274],
    ['volume', [post('a', 0.5), post('c', 0.3725)], 'notFulfilled', 5_099_750, 250, 1_275],
    ['fte', [post('a', 0.9999)], 'notFulfilled', 6_399_360, 0, 1],
    ['fte', [post('a', 0.5), post('b', 0.5)], 'fulfilled', 6_400_000, 0, 0],
    ['fte', [post('c', 0.7), post('c', 0.5)], 'fulfilled', 6_120_000, 0, 0],
    ['both', [post('a', 0.8)], 'notFulfilled', 5_120_000, 0, 2_000],
    ['both', [post('c', 1)], 'fulfilled', 5_100_000, 0, 0],
  ] as const)('%s, %j: %s', (test, posts, status, volume, lackingVolume, lackingShare) => {
    expect(firstApplicationVolume(posts, under(test))).toMatchObject({
      status,
      volume,
      lacking: { volume: lackingVolume, fullTimeEquivalent: lackingShare },
      missing: [],
    });
  });

  it('by both, posts enough and money short is not enough', () => {
    const basis = under('both', { 'rate.c': 50_999 });
    expect(firstApplicationVolume([post('c', 1)], basis)).toMatchObject({
      status: 'notFulfilled',
      lacking: { volume: 100, fullTimeEquivalent: 0 },
    });
    expect(firstApplicationVolume([post('c', 1)], under('fte', { 'rate.c': 50_999 })).status).toBe('fulfilled');
  });

  it.each([
    ['volume', 0.8, true],
    ['volume', 0.9999, true],
    ['volume', 1, false],
    ['volume', 0.7, false],
    ['fte', 0.8, false],
    ['both', 1, false],
  ])('by %s, %d VZÄ of type a: passed with less than one full-time post is %s', (test, share, warned) => {
    const result = firstApplicationVolume([post('a', share)], under(test));
    expect(result.belowFullTime).toBe(warned);
    expect(result.derivation.some(({ step }) => step === 'application-below-full-time')).toBe(warned);
  });

  it('the volume is the sum of the rates also where they are ceilings: costs are not known at application (Q2)', () => {
    expect(firstApplicationVolume([post('a', 1)], under('volume', { rateMode: 'cap' })).status).toBe('fulfilled');
  });
});

describe('3.4.2: a post below 0.25 VZÄ does not count (Q4)', () => {
  it.each([
    [0.2499, 4_800_000, 7_500],
    [0.25, 6_400_000, 10_000],
  ])('0.75 and %d VZÄ of type a: %d cents, %d ten-thousandths', (share, volume, sum) => {
    const result = firstApplicationVolume([post('a', 0.75), post('a', share)], under('fte'));
    expect(result).toMatchObject({ volume, fullTimeEquivalent: sum });
  });

  it('nor does its rate', () => {
    const basis = under('volume', { 'rate.c': 'undetermined' });
    expect(firstApplicationVolume([post('a', 0.7), post('c', 0.2)], basis)).toMatchObject({
      status: 'notFulfilled',
      inferred: false,
    });
  });
});

describe('3.2 c: an undetermined rate (Q1)', () => {
  const open = { 'rate.c': 'undetermined' };

  it.each([
    ['volume', [post('c', 0.3), post('a', 0.5), post('c', 0.5)], 'notAssessable', ['rate.c']],
    ['volume', [post('a', 0.8), post('c', 0.5)], 'fulfilled', []],
    ['both', [post('a', 0.5), post('c', 0.5)], 'notAssessable', ['rate.c']],
    ['both', [post('a', 0.5), post('c', 0.4)], 'notFulfilled', []],
    ['both', [post('a', 0.8), post('c', 0.25)], 'fulfilled', []],
    ['fte', [post('a', 0.5), post('c', 0.5)], 'fulfilled', []],
  ] as const)('%s, %j: %s', (test, posts, status, missing) => {
    const result = firstApplicationVolume(posts, under(test, open));
    expect(result).toMatchObject({ status, missing, inferred: true });
  });

  it('without any post nothing is known', () => {
    for (const test of ['volume', 'fte', 'both'])
      expect(firstApplicationVolume([], under(test))).toMatchObject({ status: 'notAssessable', missing: ['posts'] });
  });
});

test('3.4.1: the sum can be followed post by post, with its readings', () => {
  const posts = [post('a', 0.5), post('c', 0.25), post('a', 0.25), post('b', 0.2)];
  expect(firstApplicationVolume(posts, basisOf())).toEqual({
    status: 'fulfilled',
    volume: 6_075_000,
    fullTimeEquivalent: 10_000,
    lacking: { volume: 0, fullTimeEquivalent: 0 },
    belowFullTime: false,
    inferred: true,
    missing: [],
    derivation: [
      { step: 'rate', values: { type: 'a', provision: '3.2 a', rate: 6_400_000 } },
      { step: 'application-post', values: { place: 1, rate: 6_400_000, share: 5_000, exact: '3200000' } },
      { step: 'rate-inferred', values: { type: 'c', provision: '3.4.1', rate: 5_100_000 } },
      { step: 'application-post', values: { place: 2, rate: 5_100_000, share: 2_500, exact: '1275000' } },
      { step: 'application-post', values: { place: 3, rate: 6_400_000, share: 2_500, exact: '1600000' } },
      { step: 'application-post-below-minimum', values: { place: 4, share: 2_000, minimum: 2_500 } },
      { step: 'application-volume', values: { volume: 6_075_000, minimum: 5_100_000, lacking: 0 } },
    ],
    readings: [
      { number: 'Q1', key: 'rate.a', value: 64_000 },
      { number: 'Q1', key: 'rate.c', value: 51_000 },
      { number: 'Q3', key: 'firstApplicationTest', value: 'volume' },
      { number: 'Q4', key: 'minimumShare', value: 'perPost' },
    ],
  });
});

test.each([
  ['volume', ['application-known-volume']],
  ['fte', ['application-share']],
  ['both', ['application-known-volume', 'application-share']],
])('3.4.1: by %s the computation ends with %j', (reading, ends) => {
  const { derivation } = firstApplicationVolume([post('c', 0.5)], under(reading, { 'rate.c': 'undetermined' }));
  expect(derivation.map(({ step }) => step)).toEqual(['application-post-undetermined', ...ends]);
});

test('3.4.1: one more post never makes an application worse', () => {
  const RANK = { notFulfilled: 0, notAssessable: 1, fulfilled: 2 } as const;
  const posts = fc.array(
    fc.record({ type: fc.constantFrom<QualificationType>('a', 'b', 'c'), units: fc.integer({ min: 1, max: 10_000 }) }),
    { minLength: 2, maxLength: 5 },
  );
  fc.assert(
    fc.property(posts, fc.constantFrom('volume', 'fte', 'both'), fc.boolean(), (all, reading, isOpen) => {
      const basis = under(reading, isOpen ? { 'rate.c': 'undetermined' } : {});
      const given = all.map(({ type, units }) => post(type, units / 10_000));
      const [fewer, more] = [firstApplicationVolume(given.slice(1), basis), firstApplicationVolume(given, basis)];
      expect(RANK[more.status]).toBeGreaterThanOrEqual(RANK[fewer.status]);
      expect(more.volume).toBeGreaterThanOrEqual(fewer.volume);
    }),
  );
});
