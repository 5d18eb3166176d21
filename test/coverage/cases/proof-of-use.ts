import { planned } from '../asking';
import type { LawCase } from '../law-case';
import { awarded, onEvents } from './sample-facts';

const enclosed = (enclosures: readonly string[]) => ({
  proofReceived: {
    leg: 'provider-to-county',
    provider: 'caritas',
    receivedOn: '2018-05-04',
    enclosures,
    coversAll: true,
    withFigures: true,
  },
});

/** 3.10: the proof of use. */
export const PROOF_CASES: readonly LawCase[] = [
  // 28 Feb 2018 leads to Thu 31 May, Corpus Christi.
  planned(
    ['3.10.1-a', 'a grant period that ends on 28 Feb 2018 is proven by Fri 1 Jun 2018 (3.10.1)'],
    onEvents('grant', awarded('2017-09-01', '2018-02-28')),
    ['statutory 2018-06-01 open'],
  ),
  planned(
    ['3.10.1-a', 'arrived at the granting authority on 1 Jun 2018, it is in time (3.10.1)'],
    onEvents('grant', awarded('2017-09-01', '2018-02-28'), {
      proofReceived: {
        leg: 'county-to-authority',
        receivedOn: '2018-06-01',
        enclosures: ['employment-proof', 'report'],
        coversAll: true,
        withFigures: true,
      },
    }),
    ['statutory 2018-06-01 met'],
  ),
  planned(
    ['3.10.1-b', 'the provider hands the form to the county 28 days before, by Fri 4 May 2018 (3.10.1, Q20)'],
    onEvents('grant', awarded('2017-09-01', '2018-02-28')),
    ['internal 2018-05-04 open'],
  ),
  planned(
    ['3.10.1-b', 'with proof of employment and report it is handed in (3.10.1)'],
    onEvents('grant', awarded('2017-09-01', '2018-02-28'), enclosed(['employment-proof', 'report'])),
    ['internal 2018-05-04 met'],
  ),
];
