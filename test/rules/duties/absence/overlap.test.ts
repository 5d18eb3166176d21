import { legalDate } from '../../../../domain/legal-date';
import { type AbsenceSpan, absenceSpan, overlaps } from '../../../../rules/duties/absence/span';
import { absenceSums } from '../../../../rules/duties/employment/absence-sums';
import { bookOf } from '../../../../rules/duties/event-book';
import type { Told } from '../told-story';
import { absence, reported, returned } from './events';

const span = (from: string, to: string | null): AbsenceSpan => ({
  from: legalDate(from),
  to: to === null ? null : legalDate(to),
});

describe('nobody is away twice on one day', () => {
  test.each<[string, AbsenceSpan, AbsenceSpan, boolean]>([
    ['one after the other', span('2027-01-04', '2027-01-10'), span('2027-01-11', '2027-01-20'), false],
    ['a common day', span('2027-01-04', '2027-01-11'), span('2027-01-11', '2027-01-20'), true],
    ['one within the other', span('2027-01-04', '2027-01-31'), span('2027-01-11', '2027-01-20'), true],
    ['without a known end before the other', span('2027-01-04', null), span('2027-01-11', '2027-01-20'), true],
    ['without a known end after the other', span('2027-01-21', null), span('2027-01-11', '2027-01-20'), false],
    ['both without a known end', span('2027-01-21', null), span('2027-01-11', null), true],
  ])('%s', (_, one, other, expected) => {
    expect(overlaps(one, other)).toBe(expected);
    expect(overlaps(other, one)).toBe(expected);
  });

  test('an absence runs from its first to its last whole day; who was back at once was never away', () => {
    const spanOf = (...story: readonly Told[]) => absenceSpan(bookOf(absence(...story)));
    expect(spanOf(reported(), returned('2027-02-01'))).toEqual({ from: '2027-01-04', to: '2027-01-31' });
    expect(spanOf(reported())).toEqual({ from: '2027-01-04', to: null });
    expect(spanOf(reported({ workedOnFirstDay: true }), returned('2027-01-05'))).toBeNull();
    expect(absenceSpan(bookOf([]))).toBeNull();
  });
});

describe('Q28: the days of several absences in twelve months', () => {
  const recorded = (absenceId: string, from: string, days: number) => {
    const data = { on: legalDate(from), absence: absenceId, from: legalDate(from), days };
    return { id: from, type: 'absenceRecorded', occurredOn: data.on, data } as never;
  };
  const sums = (...absences: readonly (readonly [string, string, number])[]) =>
    absenceSums({ absencesRecorded: absences.map((one) => recorded(...one)) });

  test('a common day counts once', () => {
    expect(sums(['a/1', '2027-01-04', 28], ['a/2', '2027-01-25', 17])).toEqual([
      { absence: 'a/1', upTo: '2027-01-31', days: 28, several: true },
      { absence: 'a/2', upTo: '2027-02-10', days: 38, several: true },
    ]);
  });

  test('one alone says nothing new; of two statements on one the later holds; one without a day is none', () => {
    expect(sums(['a/1', '2027-01-04', 28])).toMatchObject([{ days: 28, several: false }]);
    expect(sums(['a/1', '2027-01-04', 28], ['a/1', '2027-01-04', 14])).toEqual([
      { absence: 'a/1', upTo: '2027-01-17', days: 14, several: false },
    ]);
    expect(sums(['a/1', '2027-01-04', 28], ['a/2', '2027-03-01', 0])).toMatchObject([{ several: false }]);
  });

  test('the twelve months end with the last day: of 31 Jan 2027 they begin on 1 Feb 2026', () => {
    const upTo31Jan = ['a/2', '2027-01-31', 1] as const;
    expect(sums(['a/1', '2026-02-01', 1], upTo31Jan)[1]).toMatchObject({ days: 2, several: true });
    expect(sums(['a/1', '2026-01-31', 1], upTo31Jan)[1]).toMatchObject({ days: 1, several: false });
    expect(sums(['a/1', '2026-01-22', 20], upTo31Jan)[1]).toMatchObject({ days: 11, several: true });
  });

  test('up to 28 Feb 2028, before a leap day, they begin on 1 Mar 2027', () => {
    const upTo28Feb = ['a/2', '2028-02-28', 1] as const;
    expect(sums(['a/1', '2027-03-01', 1], upTo28Feb)[1]).toMatchObject({ days: 2 });
    expect(sums(['a/1', '2027-02-28', 1], upTo28Feb)[1]).toMatchObject({ days: 1 });
    const wholeYear = sums(['a/1', '2027-01-01', 1_000]);
    expect(wholeYear).toMatchObject([{ upTo: '2029-09-26', days: 365 }]);
    expect(sums(['a/1', '2027-03-01', 366])).toMatchObject([{ upTo: '2028-02-29', days: 366 }]);
  });
});
