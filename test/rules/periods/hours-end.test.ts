import type { Instant } from '../../../domain/instant';
import { hoursEnd } from '../../../rules/periods/hours-end';

describe('LVwVfG 31 VI: a period in hours counts every day and never rolls', () => {
  test.each([
    ['2017-12-22T11:00:00.000Z', 72, '2017-12-25T11:00:00.000Z', '2017-12-25', 'over a weekend into Christmas'],
    ['2024-03-30T11:00:00.000Z', 24, '2024-03-31T11:00:00.000Z', '2024-03-31', 'when the clock goes forward'],
    ['2024-10-26T10:00:00.000Z', 24, '2024-10-27T10:00:00.000Z', '2024-10-27', 'when the clock goes back'],
    ['2024-07-31T20:00:00.000Z', 1, '2024-07-31T21:00:00.000Z', '2024-07-31', 'an hour before midnight'],
    ['2024-07-31T21:00:00.000Z', 1, '2024-07-31T22:00:00.000Z', '2024-07-31', 'to midnight, which closes the day'],
    ['2024-07-31T21:00:00.001Z', 1, '2024-07-31T22:00:00.001Z', '2024-08-01', 'beyond midnight'],
  ])('from %s, %i hours: late from %s, on %s, %s', (from, hours, lateFrom, endsOn) => {
    const paragraphs = ['LVwVfG 31 VI'];
    expect(hoursEnd(from as Instant, hours)).toEqual({ from, hours, lateFrom, endsOn, paragraphs });
  });
});

test.each([0, -1, 0.5, Number.NaN, 1e15])('%p hours are refused', (hours) => {
  expect(() => hoursEnd('2024-07-31T21:00:00.000Z' as Instant, hours)).toThrow(RangeError);
});

test('what is no instant is refused', () => {
  expect(() => hoursEnd('noon' as Instant, 24)).toThrow(RangeError);
});

test('a period in hours that no day can end is refused: 9999 ends in Germany at 23:00Z', () => {
  expect(hoursEnd('9999-12-31T22:00:00.000Z' as Instant, 1).endsOn).toBe('9999-12-31');
  expect(() => hoursEnd('9999-12-31T22:00:00.000Z' as Instant, 2)).toThrow('OUTSIDE_VALIDITY');
});
