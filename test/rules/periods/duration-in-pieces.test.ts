import fc from 'fast-check';
import { dayAfter, type LegalDate, legalDate } from '../../../domain/legal-date';
import { durationInPieces } from '../../../rules/periods/duration-in-pieces';
import { nextDay } from './by-hand';

const d = legalDate;
const piece = (from: string, to: string) => ({ from: d(from), to: d(to) });

describe('BGB 191: months that need not be in one piece count 30 days each', () => {
  const winter = piece('2017-01-01', '2017-03-31');
  test.each([
    [[winter, piece('2017-05-01', '2017-07-28')], 179, 1],
    [[winter, piece('2017-05-01', '2017-07-29')], 180, 0],
    [[winter, piece('2017-05-01', '2017-07-30')], 181, 0],
    [[piece('2017-05-01', '2017-07-29'), winter], 180, 0],
    [[winter, winter], 90, 90],
    [[winter, piece('2017-03-31', '2017-04-01')], 91, 89],
    [[winter, piece('2017-02-01', '2017-02-10')], 90, 90],
    [[], 0, 180],
  ])('%j cover %i days: %i are missing of six months', (pieces, coveredDays, missingDays) => {
    expect(durationInPieces(pieces, 6, 'months')).toMatchObject({
      neededDays: 180,
      coveredDays,
      missingDays,
      complete: missingDays === 0,
      paragraphs: ['BGB 191'],
    });
  });

  test('times that overlap or touch are one piece, each with its days', () => {
    const pieces = [winter, piece('2017-04-01', '2017-04-02'), piece('2017-04-04', '2017-04-04')];
    expect(durationInPieces(pieces, 6, 'months').pieces).toEqual([
      { from: '2017-01-01', to: '2017-04-02', days: 92 },
      { from: '2017-04-04', to: '2017-04-04', days: 1 },
    ]);
  });

  test.each([
    ['years', 365],
    ['months', 30],
    ['weeks', 7],
    ['days', 1],
  ] as const)('of %s one is %i days', (unit, neededDays) => {
    expect(durationInPieces([winter], 1, unit).neededDays).toBe(neededDays);
  });
});

test('a piece that ends before it begins is refused by its place', () => {
  const pieces = [piece('2017-01-01', '2017-03-31'), piece('2017-05-02', '2017-05-01')];
  expect(() => durationInPieces(pieces, 6, 'months')).toThrow(
    expect.objectContaining({
      code: 'DATE_ORDER',
      faults: [{ code: 'DATE_ORDER', field: 'pieces.1.to', value: '2017-05-01', details: { earliest: '2017-05-02' } }],
    }),
  );
});

test.each([0, 1.5, Number.NaN])('a length of %p months is refused', (count) => {
  expect(() => durationInPieces([], count, 'months')).toThrow(RangeError);
});

test('the days covered are those that a person marks on a wall calendar', () => {
  const anyPiece = fc
    .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 60 }))
    .map(([start, length]) => ({
      from: dayAfter(d('2017-01-01'), start),
      to: dayAfter(d('2017-01-01'), start + length),
    }));
  fc.assert(
    fc.property(fc.array(anyPiece, { maxLength: 6 }), (pieces) => {
      const marked = new Set<string>();
      for (const { from, to } of pieces) for (let day: string = from; day <= to; day = nextDay(day)) marked.add(day);
      const receipt = durationInPieces(pieces, 6, 'months');
      expect(receipt.coveredDays).toBe(marked.size);
      expect(receipt.missingDays).toBe(Math.max(0, 180 - marked.size));
      const starts = receipt.pieces.map(({ from }): LegalDate => from);
      expect(starts).toEqual(starts.toSorted());
    }),
  );
});
