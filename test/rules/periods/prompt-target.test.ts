import { legalDate } from '../../../domain/legal-date';
import { badenWuerttemberg } from '../../../rules/periods/calendar';
import { promptTarget } from '../../../rules/periods/prompt-target';

const calendar = badenWuerttemberg();
const d = legalDate;

test('Q38: three working days from Wed 23 Dec 2026 are the 24th, the 28th and the 29th; the alarm is on 6 Jan', () => {
  expect(promptTarget(d('2026-12-23'), 3, 14, calendar)).toEqual({
    arisenOn: '2026-12-23',
    counted: ['2026-12-24', '2026-12-28', '2026-12-29'],
    skipped: [
      { day: '2026-12-25', reason: 'ERSTERWEIHNACHTSFEIERTAG' },
      { day: '2026-12-26', reason: 'saturday' },
      { day: '2026-12-27', reason: 'sunday' },
    ],
    target: '2026-12-29',
    alarmDays: 14,
    alarm: '2027-01-06',
    paragraphs: ['BGB 121 I'],
  });
});

test.each([
  ['2026-03-10', 3, '2026-03-13', []],
  ['2026-03-11', 3, '2026-03-16', ['saturday', 'sunday']],
  ['2026-03-14', 1, '2026-03-16', ['sunday']],
  ['2018-03-29', 1, '2018-04-03', ['KARFREITAG', 'saturday', 'sunday', 'OSTERMONTAG']],
])('arisen on %s, %i working days: %s', (arisenOn, days, target, reasons) => {
  const receipt = promptTarget(d(arisenOn), days, 14, calendar);
  expect(receipt.target).toBe(target);
  expect(receipt.counted.at(-1)).toBe(target);
  expect(receipt.skipped.map(({ reason }) => reason)).toEqual(reasons);
  expect(calendar.addWorkingDays(d(arisenOn), days)).toBe(target);
});

test.each([
  [0, 14],
  [3, 0],
  [1.5, 14],
  [3, Number.NaN],
])('a target of %p working days with an alarm after %p days is refused', (workingDays, alarmDays) => {
  expect(() => promptTarget(d('2026-03-10'), workingDays, alarmDays, calendar)).toThrow(RangeError);
});
