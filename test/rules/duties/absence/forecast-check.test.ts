import type { AbsenceEvent } from '../../../../domain/absence';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import type { Told } from '../told-story';
import { absence, forecast, impossible, replaced, reported, returned } from './events';

const calendar = badenWuerttemberg();

function check(events: readonly AbsenceEvent[], overrides: object = {}) {
  const duties = deriveDuties('absence', events, { ...basisOf(overrides), calendar });
  return duties.find(({ id }) => id === '4.2-forecast-check');
}

describe('4.2, Q30: on day 35 somebody looks at the forecast, on the working day before where it is a Sunday', () => {
  test('absent from Mon 4 Jan 2027 with an unknown end: day 35 is Sun 7 Feb, so Fri 5 Feb', () => {
    expect(check(absence(reported()))).toMatchObject({
      kind: 'internal',
      due: '2027-02-05',
      aim: '2027-02-05',
      status: 'open',
    });
    expect(check(absence(reported()))).not.toHaveProperty('receipt');
  });

  test('absent from Tue 5 Jan: day 35 is Mon 8 Feb', () => {
    expect(check(absence(reported({ firstDay: '2027-01-05' })))?.due).toBe('2027-02-08');
  });

  test('on another day where the county says so', () => {
    expect(check(absence(reported()), { forecastAlarmDay: 30 })?.due).toBe('2027-02-02');
  });

  test.each([
    ['2027-02-06', false],
    ['2027-02-07', true],
    ['2027-02-14', true],
    ['2027-02-15', false],
  ])('expected until %s: looked at %s', (expectedUntil, owed) => {
    expect(check(absence(reported({ expectedUntil }))) !== undefined).toBe(owed);
  });

  test('known to last longer, a later unknown end brings no check: the replacement is owed', () => {
    expect(check(absence(reported({ expectedUntil: '2027-04-30' }), forecast('2027-01-20')))).toBeUndefined();
  });

  test('what was said before the day of the check only decides whether it is needed', () => {
    expect(check(absence(reported(), forecast('2027-01-20', '2027-02-01')))).toBeUndefined();
    expect(check(absence(reported(), forecast('2027-02-04', '2027-02-10')))).toMatchObject({
      status: 'open',
      arisenFrom: { eventId: 'e-2' },
    });
  });

  test('back by day 35, nobody has to look; a day later somebody had to', () => {
    expect(check(absence(reported(), returned('2027-02-07')))).toBeUndefined();
    expect(check(absence(reported(), returned('2027-02-08')))).toMatchObject({ fulfilment: { on: '2027-02-08' } });
  });

  test.each([
    ['a forecast within the six weeks', forecast('2027-02-05', '2027-02-12')],
    ['a forecast beyond them', forecast('2027-02-05', '2027-04-30')],
    ['the declaration that there is no replacement', impossible('2027-02-05')],
    ['a suitable replacement', replaced('2027-02-05')],
  ])('closed by %s', (_what, event) => {
    expect(check(absence(reported(), event))).toMatchObject({
      status: 'met',
      fulfilment: { eventId: 'e-2', on: '2027-02-05' },
    });
  });

  test('of several things that close it the first one counts; of two statements on the return the later one', () => {
    const closedOn = (...events: readonly Told[]) => check(absence(reported(), ...events))?.fulfilment?.on;
    expect(closedOn(forecast('2027-02-05', '2027-02-12'), forecast('2027-02-08', '2027-02-14'))).toBe('2027-02-05');
    expect(closedOn(replaced('2027-02-11', { employment: 'employment/3' }), replaced('2027-02-10'))).toBe('2027-02-10');
    expect(closedOn(impossible('2027-02-08'), impossible('2027-02-09'))).toBe('2027-02-08');
    expect(closedOn(returned('2027-02-07'), returned('2027-02-10'))).toBe('2027-02-10');
  });

  test('not closed by an end that stays unknown, nor by a replacement who does not meet the guideline', () => {
    expect(check(absence(reported(), forecast('2027-02-05')))?.status).toBe('open');
    expect(check(absence(reported(), replaced('2027-02-05', { suitable: false })))?.status).toBe('open');
  });

  test('an absence reported after day 35 is looked at at once, unless its end is known', () => {
    expect(check(absence(reported({ knownOn: '2027-02-10' })))).toMatchObject({ due: '2027-02-05', status: 'open' });
    expect(check(absence(reported({ knownOn: '2027-02-10', expectedUntil: '2027-02-01' })))).toBeUndefined();
  });
});
