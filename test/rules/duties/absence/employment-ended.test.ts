import type { AbsenceEvent } from '../../../../domain/absence';
import { legalDate } from '../../../../domain/legal-date';
import { reductionStretches } from '../../../../rules/duties/absence/replacement';
import { absentDays } from '../../../../rules/duties/absence/span';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { bookOf } from '../../../../rules/duties/event-book';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import type { Told } from '../told-story';
import { absence, forecast, impossible, replaced, replacementEnded, reported, returned, sickPayEnded } from './events';

const calendar = badenWuerttemberg();

/** The duties as they stand on a day; after everything that was told where no day is given. */
function duties(events: readonly AbsenceEvent[], today?: string): readonly (readonly unknown[])[] {
  const context = { ...basisOf(), calendar, ...(today === undefined ? {} : { today: legalDate(today) }) };
  return deriveDuties('absence', events, context).map(({ id, status, fulfilment }) => [id, status, fulfilment?.on]);
}

const left = (lastDay: string, on = lastDay): Told => ['employmentEnded', on, { on, lastDay }];
const LONG = reported({ expectedUntil: '2027-06-30' });

describe('4.2: a replacement is owed for somebody who is absent, not for somebody who has left', () => {
  test('an employment that ends before the seventh week, Mon 15 Feb 2027, owes none; one day longer it does', () => {
    expect(duties(absence(LONG, left('2027-02-14')))).toEqual([]);
    expect(duties(absence(LONG, left('2027-02-15')))).toEqual([['4.2-replacement', 'metLate', '2027-02-16']]);
  });

  test('an end that is known but lies ahead closes nothing; the duty ends on the day after it', () => {
    const events = absence(LONG, left('2027-03-31', '2027-01-15'));
    expect(duties(events, '2027-01-15')).toEqual([['4.2-replacement', 'open', undefined]]);
    expect(duties(events, '2027-03-31')).toEqual([['4.2-replacement', 'open', undefined]]);
    expect(duties(events, '2027-04-01')).toEqual([['4.2-replacement', 'metLate', '2027-04-01']]);
  });

  test('whoever comes back before the end of the employment ended the absence', () => {
    const events = absence(LONG, returned('2027-03-01'), left('2027-03-31', '2027-03-10'));
    expect(duties(events, '2027-03-10')).toEqual([['4.2-replacement', 'metLate', '2027-03-01']]);
  });

  test('the end answers the question of day 35, Fri 5 Feb, where it lies before the seventh week', () => {
    expect(duties(absence(reported()))).toEqual([['4.2-forecast-check', 'open', undefined]]);
    expect(duties(absence(reported(), left('2027-02-14', '2027-01-20')))).toEqual([]);
    expect(duties(absence(reported(), left('2027-02-28', '2027-01-20')), '2027-01-20')).toEqual([
      ['4.2-forecast-check', 'open', undefined],
    ]);
  });

  test('nobody follows a replacement that lasted until the last day; one day earlier somebody does', () => {
    const story = (to: string) =>
      absence(LONG, left('2027-04-30', '2027-02-01'), replaced('2027-02-15'), replacementEnded(to));
    expect(duties(story('2027-04-30'), '2027-05-02').map(([id]) => id)).toEqual(['4.2-replacement']);
    expect(duties(story('2027-04-29'), '2027-04-29').map(([id]) => id)).toEqual([
      '4.2-replacement',
      '4.2-replacement-continued:2027-04-29',
    ]);
  });

  test('that none is possible need not be told where nobody is owed', () => {
    const declared = impossible('2027-01-20');
    expect(duties(absence(LONG, declared, left('2027-02-13')))).toEqual([]);
    expect(duties(absence(LONG, declared, left('2027-02-15'))).map(([id]) => id)).toContain(
      '4.2-notice-of-impossibility',
    );
  });
});

test('4.2: the refund is reduced until the last day of the employment', () => {
  const events = absence(LONG, impossible('2027-02-01'), sickPayEnded('2027-02-14'), left('2027-03-31', '2027-03-10'));
  expect(reductionStretches(bookOf(events), basisOf())).toEqual([{ from: '2027-02-15', to: '2027-03-31' }]);
});

describe('how long an absence lasts', () => {
  const days = (...story: readonly Told[]) => absentDays(bookOf(absence(...story)));

  test.each<[string, readonly Told[], number]>([
    ['as foreseen: 4 to 31 Jan', [reported({ expectedUntil: '2027-01-31' })], 28],
    ['until the day before the return', [reported({ expectedUntil: '2027-01-31' }), returned('2027-01-18')], 14],
    ['as returned, though foreseen shorter', [reported({ expectedUntil: '2027-01-10' }), returned('2027-01-18')], 14],
    ['not beyond the employment', [reported({ expectedUntil: '2027-01-31' }), left('2027-01-20')], 17],
    ['as foreseen, though employed longer', [reported({ expectedUntil: '2027-01-31' }), left('2027-03-31')], 28],
    ['until the end of the employment, where nobody foresees it', [reported(), left('2027-01-20')], 17],
    ['while unknown up to the latest statement', [reported(), forecast('2027-01-15')], 12],
    ['while unknown at least a day', [reported()], 1],
    [
      'no day: back on the day after falling ill at work',
      [reported({ workedOnFirstDay: true }), returned('2027-01-05')],
      0,
    ],
  ])('%s', (_, story, expected) => {
    expect(days(...story)).toBe(expected);
  });
});
