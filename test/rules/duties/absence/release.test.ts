import { releasedUntil } from '../../../../rules/duties/absence/release';
import { bookOf } from '../../../../rules/duties/event-book';
import { basisOf } from '../../legal-basis';
import type { Told } from '../told-story';
import { absence, reported } from './events';

const release = (story: readonly Told[], overrides: object = {}) =>
  releasedUntil(bookOf(absence(...story)), basisOf(overrides));

describe('4.1: in case of leave or illness the provider is released from the service for up to six weeks', () => {
  test('day 42 is the last one: from Mon 4 Jan 2027 until Sun 14 Feb', () => {
    expect(release([reported()])).toMatchObject({ from: '2027-01-04', until: '2027-02-14', sum: null, review: false });
  });

  test('a first day partly worked is not counted (Q29)', () => {
    expect(release([reported({ workedOnFirstDay: true })])).toMatchObject({ from: '2027-01-05', until: '2027-02-15' });
  });

  test('leave counts, any other reason is a deviation that needs reasons (Q27)', () => {
    expect(release([reported({ reason: 'leave' })])?.until).toBe('2027-02-14');
    expect(release([reported({ reason: 'other' })])).toBeNull();
  });

  test('of two sums the later one is shown', () => {
    const sum = (upTo: string, days: number): Told => ['absenceSumChanged', upTo, { upTo, days }];
    expect(release([reported(), sum('2027-02-01', 29), sum('2027-02-08', 36)])?.sum).toEqual({
      upTo: '2027-02-08',
      days: 36,
    });
  });

  test('nothing is released before the report', () => {
    expect(release([])).toBeNull();
  });

  test.each([
    ['perAbsence', 43, false],
    ['twelveMonths', 42, false],
    ['twelveMonths', 43, true],
  ])('Q28 read %s, %i days in twelve months: for a person to look at %s', (sixWeeksScope, days, review) => {
    const sum: Told = ['absenceSumChanged', '2027-02-01', { upTo: '2027-02-01', days }];
    expect(release([reported(), sum], { sixWeeksScope })).toMatchObject({
      until: '2027-02-14',
      sum: { upTo: '2027-02-01', days },
      review,
      readings: [
        { number: 'Q28', key: 'sixWeeksScope', value: sixWeeksScope },
        { number: 'Q29', key: 'weekSeven', value: 'day43' },
      ],
    });
  });
});
