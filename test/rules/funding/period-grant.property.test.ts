import fc from 'fast-check';
import type { EmploymentStretch, QualificationType } from '../../../domain/funding';
import { dayAfter, daysBetween, legalDate } from '../../../domain/legal-date';
import { cents, type FullTimeEquivalent } from '../../../domain/money';
import { periodGrant } from '../../../rules/funding/period-grant';
import { basisOf } from '../legal-basis';
import { days } from './stretches';

const PERIOD = days('2017-01-01 2026-12-31');
const FIRST = legalDate('2017-01-01');
const BASES = ['calendarDays', 'thirtieths', 'wholeMonths'] as const;

/** Least common multiple of 28, 29, 30 and 31: a day of any month is a whole number of these parts of a month. */
const PARTS_OF_MONTH = 377_580n;
const RATE_IN_CENTS = { a: 6_400_000n, b: 6_400_000n, c: 5_100_000n } as const;

/** Day by day, with the calendar of the language: cents, half a cent up. */
function dayByDay(stretches: readonly EmploymentStretch[]): bigint {
  let parts = 0n;
  for (const { from, to, fullTimeEquivalent, type } of stretches)
    for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
      const day = new Date(at);
      const length = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
      parts += (RATE_IN_CENTS[type] * BigInt(fullTimeEquivalent) * PARTS_OF_MONTH) / BigInt(length);
    }
  const below = 10_000n * 12n * PARTS_OF_MONTH;
  return (2n * parts + below) / (2n * below);
}

const units = fc.integer({ min: 2_500, max: 10_000 });
const type = fc.constantFrom<QualificationType>('a', 'b', 'c');
const basis = fc.constantFrom(...BASES);
/** Gaps and lengths in days: stretches in a row that never overlap. */
const row = fc.array(
  fc.record({ gap: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 1, max: 400 }), units, type }),
  { minLength: 1, maxLength: 6 },
);

function stretchesOf(pieces: readonly { gap: number; length: number; units: number; type: QualificationType }[]) {
  let next = FIRST;
  return pieces.map((piece): EmploymentStretch => {
    const from = dayAfter(next, piece.gap);
    const to = dayAfter(from, piece.length - 1);
    next = dayAfter(to);
    return { from, to, fullTimeEquivalent: piece.units as FullTimeEquivalent, type: piece.type };
  });
}

const amountOf = (stretches: readonly EmploymentStretch[], proration: (typeof BASES)[number] = 'calendarDays') =>
  periodGrant({ stretches }, PERIOD, basisOf({ proration })).amount ?? Number.NaN;

describe('3.4.2: a grant for a period (Q5)', () => {
  it('is never off by a cent from a sum over single days', () => {
    fc.assert(
      fc.property(row, (pieces) => {
        const stretches = stretchesOf(pieces);
        expect(BigInt(amountOf(stretches))).toBe(dayByDay(stretches));
      }),
    );
  });

  it('is the same when a stretch is split on any day', () => {
    fc.assert(
      fc.property(row, fc.nat(), basis, (pieces, at, proration) => {
        const stretches = stretchesOf(pieces);
        const [first, ...rest] = stretches;
        if (first === undefined || first.from === first.to) return;
        const cut = dayAfter(first.from, at % daysBetween(first.from, first.to));
        const split = [{ ...first, to: cut }, { ...first, from: dayAfter(cut) }, ...rest];
        expect(amountOf(split, proration)).toBe(amountOf(stretches, proration));
      }),
    );
  });

  it('never falls with one more day or a greater share, and is never negative', () => {
    fc.assert(
      fc.property(row, fc.nat(300), basis, (pieces, more, proration) => {
        const stretches = stretchesOf(pieces);
        const last = stretches.at(-1);
        if (last === undefined) return;
        const others = stretches.slice(0, -1);
        const amount = amountOf(stretches, proration);
        const longer = [...others, { ...last, to: dayAfter(last.to) }];
        const share = Math.min(10_000, last.fullTimeEquivalent + more) as FullTimeEquivalent;
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amountOf(longer, proration)).toBeGreaterThanOrEqual(amount);
        expect(amountOf([...others, { ...last, fullTimeEquivalent: share }], proration)).toBeGreaterThanOrEqual(amount);
      }),
    );
  });

  it('is as a ceiling never more than as a fixed sum, nor than the costs (Q2)', () => {
    fc.assert(
      fc.property(row, fc.integer({ min: 0, max: 20_000_000 }), (pieces, costs) => {
        const stretches = stretchesOf(pieces);
        const post = { stretches, actualCosts: cents(costs) };
        const capped = periodGrant(post, PERIOD, basisOf({ rateMode: 'cap' })).amount ?? Number.NaN;
        expect(capped).toBe(Math.min(costs, amountOf(stretches)));
      }),
    );
  });
});
