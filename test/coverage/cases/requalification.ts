import { decided, planned } from '../asking';
import type { LawCase } from '../law-case';
import { NINE_TOPICS, onHire, requalified } from './sample-facts';

const CONDITIONAL_OFF = { readings: { conditionalFunding: 'off' } };
/** Employed in initial reception from a day on until the day before the grant period of 1 Mar 2018. */
const earlier = (from: string) => ({
  requalification: undefined,
  priorEmployment: [{ from, to: '2018-02-28', field: 'initial-reception', employed: true, certificate: true }],
});
const hired = (changed: object, more: object = {}) => {
  const { subject: _, ...hire } = onHire('c', { requalification: undefined, ...changed }, more) as { subject: string };
  return { plan: 'hire', ...hire };
};
const begun = (begunOn: string) => ({ events: [{ requalificationBegun: { begunOn, receivedOn: '2018-12-10' } }] });

/** 3.3: the requalification, when it begins, and whom it spares. */
export const REQUALIFICATION_CASES: readonly LawCase[] = [
  decided(['3.3.1-a', 'two days on all nine topics are a suitable training (3.3.1)'], '3.3.1', onHire('c'), []),
  decided(
    ['3.3.1-a', 'a single day is not of several days; a person looks at it (3.3.1)'],
    '3.3.1',
    onHire('c', requalified({ days: 1 })),
    ['review'],
  ),
  decided(
    ['3.3.1-b', 'a topic that still lacks after the end is for a person (3.3.1, Q12)'],
    '3.3.1',
    onHire('c', requalified({ topics: NINE_TOPICS.slice(1) })),
    ['review'],
  ),
  decided(
    ['3.3.1-b', 'the same where a county does not fund on condition (3.3.1, Q12)'],
    '3.3.1',
    onHire('c', requalified({ topics: NINE_TOPICS.slice(1) }), CONDITIONAL_OFF),
    ['review'],
  ),

  planned(['3.3.2-a', 'work taken up on Mon 3 Sep 2018: training begins by Mon 3 Dec 2018 (3.3.2)'], hired({}), [
    'statutory 2018-12-03 open',
  ]),
  planned(['3.3.2-a', 'begun on 3 Dec 2018 it is in time (3.3.2)'], hired({}, begun('2018-12-03')), [
    'statutory 2018-12-03 met',
  ]),
  planned(['3.3.2-a', 'begun on 4 Dec 2018 it is late (3.3.2)'], hired({}, begun('2018-12-04')), [
    'statutory 2018-12-03 metLate',
  ]),
  decided(
    ['3.3.2-a', 'on the last day of the period nothing is missed (3.3.2)'],
    '3.3.2',
    onHire('c', { requalification: undefined }, { asOf: '2018-12-03' }),
    [],
  ),
  decided(
    ['3.3.2-a', 'from the day after a person decides (3.3.2)'],
    '3.3.2',
    onHire('c', { requalification: undefined }, { asOf: '2018-12-04' }),
    ['review'],
  ),

  decided(
    ['3.3.3-a', 'employed from 1 Sep 2017 to 28 Feb 2018, before a grant period of 1 Mar, is six months (3.3.3)'],
    '3.3.3',
    onHire('c', earlier('2017-09-01')),
    [],
  ),
  decided(['3.3.3-a', 'employed from 2 Sep 2017 is not (3.3.3)'], '3.3.3', onHire('c', earlier('2017-09-02')), [
    'information',
  ]),
  planned(
    ['3.3.3-b', 'whoever has the six months owes no training (3.3.3)'],
    hired(earlier('2017-09-01')),
    [],
    '3.3.2-a',
  ),
  planned(
    ['3.3.3-b', 'whoever lacks a day of them owes it (3.3.3)'],
    hired(earlier('2017-09-02')),
    ['statutory 2018-12-03 open'],
    '3.3.2-a',
  ),
];
