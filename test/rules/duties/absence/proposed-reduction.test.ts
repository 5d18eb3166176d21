import { legalDate } from '../../../../domain/legal-date';
import { proposedReduction } from '../../../../rules/duties/absence/proposed-reduction';
import { bookOf } from '../../../../rules/duties/event-book';
import { basisOf } from '../../legal-basis';
import type { Told } from '../told-story';
import { absence, impossible, replaced, reported, returned, sickPayEnded } from './events';

const LONG = reported({ expectedUntil: '2027-06-30' });
const UNPAID = sickPayEnded('2027-02-14');
const DECLARED = impossible('2027-02-01');
const costs = (monthlyCosts: number, supplements?: readonly object[]): Told => [
  'costsStated',
  '2027-03-01',
  { on: '2027-03-01', monthlyCosts, ...(supplements === undefined ? {} : { supplements }) },
];
const february = (amount: number) => ({ month: '2027-02', amount });
const proposal = (upTo: string, ...story: readonly Told[]) =>
  proposedReduction(bookOf(absence(...story)), legalDate(upTo), basisOf());

describe('4.2, Q33: what the refund would go down by is computed from the absence itself', () => {
  test('3,000 € a month, 15 to 28 Feb 2027 are 14 of 28 days: 1,500 €, less the supplement', () => {
    const all = [LONG, DECLARED, UNPAID] as const;
    expect(proposal('2027-02-28', ...all, costs(3000, [february(0)]))).toMatchObject({
      proposal: true,
      status: 'fulfilled',
      amount: 150_000,
      days: { from: '2027-02-15', to: '2027-02-28' },
    });
    expect(proposal('2027-02-28', ...all, costs(3000, [february(200)]))?.amount).toBe(130_000);
    expect(proposal('2027-02-28', ...all, costs(3000, [february(2000)]))?.amount).toBe(0);
  });

  test('until the day before the return or a replacement, whatever day is asked for', () => {
    const story = [LONG, DECLARED, UNPAID, costs(3000, [february(0)])] as const;
    expect(proposal('2027-06-30', ...story, returned('2027-02-22'))?.amount).toBe(75_000);
    expect(proposal('2027-06-30', ...story, replaced('2027-02-22'))?.amount).toBe(75_000);
    expect(proposal('2027-02-21', ...story)?.amount).toBe(75_000);
  });

  test('what nobody stated is missing, never 0', () => {
    expect(proposal('2027-02-28', LONG, DECLARED, UNPAID)).toMatchObject({
      status: 'notAssessable',
      amount: null,
      missing: ['monthlyCosts', 'supplements.2027-02'],
    });
    expect(proposal('2027-02-28', LONG, UNPAID, costs(3000, [february(0)]))).toMatchObject({
      status: 'notAssessable',
      missing: ['replacementImpossible'],
    });
    expect(proposal('2027-02-28', LONG, DECLARED, costs(3000, [february(0)]))).toMatchObject({
      missing: ['lastPaidDay'],
    });
  });

  test('nothing is reduced before the pay has ended; of two statements on the costs the later holds', () => {
    const story = [LONG, DECLARED, UNPAID, costs(3000, [february(0)])] as const;
    expect(proposal('2027-02-14', ...story)).toMatchObject({ amount: 0, days: null });
    expect(proposal('2027-02-28', ...story, costs(2800, [february(0)]))?.amount).toBe(140_000);
  });

  test('before the report nothing is proposed', () => {
    expect(proposedReduction(bookOf([]), legalDate('2027-02-28'), basisOf())).toBeNull();
  });
});
