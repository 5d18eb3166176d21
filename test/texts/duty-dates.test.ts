import type { Duty } from '../../domain/duty';
import { legalDate } from '../../domain/legal-date';
import { dueDistance, dueLine, dueWords, precautionLine } from '../../texts/duty-dates';
import { NOTICE, REQUALIFICATION } from '../web/sample-duties';

const { receipt } = REQUALIFICATION;
if (receipt === undefined) throw new Error('the sample has a deadline receipt');
const [otherStart] = receipt.alternatives;
if (otherStart === undefined) throw new Error('the sample has another reading');

/** The same duty of 3.3.2 with other readings beside the legal counting. */
const withAlternatives = (...alternatives: typeof receipt.alternatives): Duty => ({
  ...REQUALIFICATION,
  receipt: { ...receipt, alternatives },
});

describe('the due day seen from today', () => {
  it.each([
    ['2026-10-27', 'in 14 Tagen'],
    ['2026-11-09', 'morgen'],
    ['2026-11-10', 'heute'],
    ['2026-11-11', '1 Tag nach Fristende'],
    ['2026-12-25', '45 Tage nach Fristende'],
  ])('on %s a duty due on Tue 10 Nov 2026 is %s', (today, words) => {
    expect(dueDistance(legalDate('2026-11-10'), legalDate(today))).toBe(words);
  });

  it('counts the days after the end and names the first late day, never both with "seit"', () => {
    const today = legalDate('2026-08-13');
    expect(dueLine(NOTICE, today)).toBe('Mo 10.08.2026 (Frist nach Richtlinie, überschritten, 3 Tage nach Fristende)');
    expect(dueWords(NOTICE, today)).toBe('überschritten seit Di 11.08.2026');
  });
});

describe('why reminders aim earlier', () => {
  it('4.3: the week ends on a Saturday, and no other reading ends earlier', () => {
    expect(precautionLine(NOTICE)).toBe(
      'Das rechnerische Ende fällt auf Sa 08.08.2026; vorsorglich bis Fr 07.08.2026.',
    );
  });

  it('3.3.2: where the end does not move to a working day (Q55), the period ends earlier', () => {
    const unmoved = { ...receipt, skipped: [], due: legalDate('2026-11-01') };
    expect(precautionLine(withAlternatives(otherStart, unmoved))).toBe(
      'Vorsorglich bis Fr 30.10.2026: Bei strengster Zählung endet die Frist früher.',
    );
  });

  it('3.3.2: the other start (Q14) gives the same due day, so only the end on a holiday is named', () => {
    expect(precautionLine(REQUALIFICATION)).toBe(
      'Das rechnerische Ende fällt auf So 01.11.2026; vorsorglich bis Fr 30.10.2026.',
    );
  });

  it('3.3.2 from Sun 2 Aug 2026: only the other start (Q14) ends on a holiday', () => {
    const onMonday = { ...receipt, nominalEnd: legalDate('2026-11-02'), skipped: [] };
    const other = { ...otherStart, nominalEnd: legalDate('2026-11-01') };
    expect(precautionLine({ ...REQUALIFICATION, receipt: { ...onMonday, alternatives: [other] } })).toBe(
      'Nach anderer Auslegung fällt das rechnerische Ende auf So 01.11.2026; vorsorglich bis Fr 30.10.2026.',
    );
  });

  it('4.2: week 7 begins on a Sunday and does not move; there is no other reading to blame', () => {
    const sunday = { ...receipt, nominalEnd: legalDate('2027-02-14'), due: legalDate('2027-02-14'), skipped: [] };
    const replacement = { ...REQUALIFICATION, due: sunday.due, aim: legalDate('2027-02-12') };
    expect(precautionLine({ ...replacement, receipt: { ...sunday, alternatives: [] } })).toBe(
      'So 14.02.2027 ist kein Arbeitstag; vorsorglich bis Fr 12.02.2027.',
    );
  });

  it('3.11.3: a 15 January that stands on a Saturday (Q22) ends on no other day by another reading', () => {
    const saturday = { ...receipt, nominalEnd: legalDate('2022-01-15'), due: legalDate('2022-01-15'), skipped: [] };
    const rolled = { ...saturday, due: legalDate('2022-01-17') };
    const report = { ...REQUALIFICATION, due: saturday.due, aim: legalDate('2022-01-14') };
    expect(precautionLine({ ...report, receipt: { ...saturday, alternatives: [rolled] } })).toBe(
      'Sa 15.01.2022 ist kein Arbeitstag; vorsorglich bis Fr 14.01.2022.',
    );
  });

  it('is not asked where both days are the same, nor for a duty that is owed without a date', () => {
    expect(precautionLine({ ...NOTICE, aim: legalDate('2026-08-10') })).toBe('');
    expect(precautionLine({ ...NOTICE, kind: 'prompt' })).toBe('');
  });
});
