import fc from 'fast-check';
import { dayAfter, daysBetween, legalDate } from '../../../domain/legal-date';
import { badenWuerttemberg } from '../../../rules/periods/calendar';
import { internalLead } from '../../../rules/periods/internal-lead';
import { isDayOff } from './by-hand';

const calendar = badenWuerttemberg();
const d = legalDate;

describe('Q20: the internal date lies so many calendar days before the due day and then on the previous working day', () => {
  test.each([
    ['2018-06-01', 28, '2018-05-04', '2018-05-04', []],
    ['2018-05-29', 28, '2018-05-01', '2018-04-30', ['TAG_DER_ARBEIT']],
    ['2018-04-30', 28, '2018-04-02', '2018-03-29', ['OSTERMONTAG', 'sunday', 'saturday', 'KARFREITAG']],
    ['2020-06-02', 28, '2020-05-05', '2020-05-05', []],
    ['2018-06-01', 0, '2018-06-01', '2018-06-01', []],
    ['2018-06-03', 0, '2018-06-03', '2018-06-01', ['sunday', 'saturday']],
    ['2020-03-28', 28, '2020-02-29', '2020-02-28', ['saturday']],
  ])('due %s, %i days: %s, so %s', (due, days, counted, target, reasons) => {
    const receipt = internalLead(d(due), days, calendar);
    expect(receipt).toMatchObject({ due, days, counted, target });
    expect(receipt.skipped.map(({ reason }) => reason)).toEqual(reasons);
  });
});

test.each([-1, 1.5, Number.NaN])('a lead of %p days is refused', (days) => {
  expect(() => internalLead(d('2018-06-01'), days, calendar)).toThrow(RangeError);
});

test('the target is a working day, never later than counted, and the days between are off and named', () => {
  const anyDay = fc.integer({ min: 100, max: 9_400 }).map((days) => dayAfter(d('2015-01-01'), days));
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 84 }), (due, days) => {
      const { counted, target, skipped } = internalLead(due, days, calendar);
      expect(daysBetween(counted, due)).toBe(days);
      expect(isDayOff(target)).toBe(false);
      expect(skipped.map(({ day }) => day)).toEqual(skipped.map((_, place) => dayAfter(counted, -place)));
      expect(skipped.every(({ day }) => isDayOff(day))).toBe(true);
      expect(dayAfter(counted, -skipped.length)).toBe(target);
    }),
  );
});
