import { legalDate } from '../../../domain/legal-date';
import { absenceStanding } from '../../../rules/standing/absence-standing';
import { absence, forecast, impossible, reported, returned, sickPayEnded } from '../duties/absence/events';
import type { Told } from '../duties/told-story';
import { basisOf } from '../legal-basis';

const standing = (asOf: string, ...story: readonly Told[]) =>
  absenceStanding(absence(...story), { asOf: legalDate(asOf) }, basisOf());

const LONG = reported({ expectedUntil: '2027-06-30' });
const FACTS = [impossible('2027-02-01'), sickPayEnded('2027-02-14')] as const;
const costs = (...supplements: readonly object[]): Told => [
  'costsStated',
  '2027-03-01',
  { on: '2027-03-01', monthlyCosts: 3000, supplements },
];
const decision = (amount: number, on = '2027-03-02'): Told => [
  'reductionDecided',
  on,
  { on, amount, reason: 'Zuschuss angerechnet' },
];

describe('4.2, Q33: what a recorded absence would reduce the refund by', () => {
  test('3,000 € a month, unpaid from 15 Feb 2027, seen on 28 Feb: 14 of 28 days, 1,500 €', () => {
    expect(standing('2027-02-28', LONG, ...FACTS, costs({ month: '2027-02', amount: 0 })).proposed).toMatchObject({
      proposal: true,
      status: 'fulfilled',
      amount: 150_000,
      upTo: '2027-02-28',
      days: { from: '2027-02-15', to: '2027-02-28' },
    });
  });

  test('what is missing is named: costs, supplements, the last paid day, how long it lasts', () => {
    const missing = (...story: readonly Told[]) => standing('2027-02-28', ...story).proposed?.missing;
    expect(missing(LONG, ...FACTS)).toEqual(['monthlyCosts', 'supplements.2027-02']);
    expect(missing(LONG, impossible('2027-02-01'))).toEqual(['lastPaidDay']);
    expect(missing(LONG, sickPayEnded('2027-02-14'))).toEqual(['replacementImpossible']);
    expect(missing(LONG, costs())).toEqual(['replacementImpossible', 'lastPaidDay']);
    expect(missing(reported(), ...FACTS)).toEqual(['expectedUntil']);
  });

  test('an absence whose end is unknown is not one without reduction; one of six weeks is', () => {
    expect(standing('2027-02-28', reported(), ...FACTS).proposed).toMatchObject({
      status: 'notAssessable',
      amount: null,
    });
    const short = reported({ expectedUntil: '2027-02-14' });
    expect(standing('2027-02-28', short, ...FACTS).proposed).toMatchObject({ amount: 0, days: null });
    // Expected to be long once, its end is unknown now: it stays long until somebody says otherwise (Q30).
    expect(standing('2027-02-28', LONG, forecast('2027-02-20'), ...FACTS).proposed?.missing).toEqual([
      'monthlyCosts',
      'supplements.2027-02',
    ]);
  });

  test('nothing is proposed while nothing was told from which it could follow', () => {
    expect(standing('2027-02-28', LONG)).toMatchObject({ proposed: null, decided: null, reduction: [] });
    expect(standing('2027-02-28', reported(), returned('2027-01-11')).proposed).toBeNull();
  });

  test('the decision of a person stands beside the proposal; of two the later one', () => {
    const story = [LONG, ...FACTS, costs({ month: '2027-02', amount: 0 }), decision(1300)] as const;
    expect(standing('2027-02-28', ...story)).toMatchObject({
      proposed: { amount: 150_000 },
      decided: { eventId: 'e-5', on: '2027-03-02', amount: 130_000, reason: 'Zuschuss angerechnet' },
    });
    expect(standing('2027-02-28', ...story, decision(0, '2027-03-09')).decided).toMatchObject({
      eventId: 'e-6',
      amount: 0,
    });
  });
});
