import { decided, funded, planned, refused, told } from '../asking';
import type { LawCase } from '../law-case';
import { onEvents, onFacts, onHire } from './sample-facts';

/** Ill from Mon 4 Jan 2027, whose 42nd day is Sun 14 Feb and 43rd Mon 15 Feb. */
const reported = (expectedUntil?: string) => ({
  reported: {
    employment: 'e-1',
    firstDay: '2027-01-04',
    reason: 'illness',
    knownOn: '2027-01-04',
    ...(expectedUntil === undefined ? {} : { expectedUntil }),
  },
});
const STAND_IN = { employment: 'e-2', on: '2027-02-15', suitable: true };

/** Pay ended on 16 May 2018, back on 1 Jul; 3,000.00 € are saved in a full month. */
const reduced = (may: number, june: number) => ({
  grantPeriod: { from: '2018-01-01', to: '2018-12-31' },
  firstApplication: false,
  posts: [
    {
      ref: 'stelle-1',
      stretches: [{ from: '2018-01-01', to: '2018-12-31', fullTimeEquivalent: 1, type: 'b' }],
      absences: [
        {
          firstDay: '2018-04-04',
          replacementImpossible: true,
          lastPaidDay: '2018-05-16',
          returnedOn: '2018-07-01',
          monthlyCosts: 3_000,
          supplements: [
            { month: '2018-05', amount: may },
            { month: '2018-06', amount: june },
          ],
        },
      ],
    },
  ],
});

const hired = (...events: readonly object[]) => {
  const { subject: _, ...hire } = onHire('b', {}, { events }) as { subject: string };
  return { plan: 'hire', ...hire };
};
const notice = { receivedOn: '2018-09-10', channel: 'email' };
const change = { effectiveOn: '2019-04-02', knownOn: '2019-03-20' };

/** 4.1 and 4.2: absence, replacement, reduction. */
export const ABSENCE_CASES: readonly LawCase[] = [
  decided(['4.1-b', 'an illness of 42 days releases from the service (4.1)'], '4.1', onFacts('absence'), []),
  decided(
    ['4.1-b', 'one of 43 days goes beyond the six weeks, which is told (4.1)'],
    '4.1',
    onFacts('absence', { expectedDays: 43 }),
    ['information'],
  ),
  decided(
    ['4.1-b', '43 days in twelve months are for a person, where a county adds them up (4.1, Q28)'],
    '4.1',
    {
      ...onFacts('absence', { absenceDaysInTwelveMonths: 43 }),
      readings: { sixWeeksScope: 'twelveMonths' },
    },
    ['review'],
  ),
  told(
    ['4.1-b', 'ill from Mon 4 Jan 2027: released until Sun 14 Feb 2027 (4.1)'],
    'plan',
    onEvents('absence', reported()),
    ({ absence }) => absence?.release?.until,
    '2027-02-14',
  ),

  planned(
    ['4.2-a', 'foreseen until day 43: replacement from that day, Mon 15 Feb 2027 (4.2)'],
    onEvents('absence', reported('2027-02-15')),
    ['statutory 2027-02-15 open'],
  ),
  planned(
    ['4.2-a', 'foreseen until day 42: none is owed, only looked at on day 35 (4.2, Q30)'],
    onEvents('absence', reported('2027-02-14')),
    ['internal 2027-02-05 open'],
  ),
  planned(
    ['4.2-a', 'a replacement that ends before the absence is followed by another (4.2)'],
    onEvents(
      'absence',
      reported('2027-03-31'),
      { replacementStarted: STAND_IN },
      { replacementEnded: { employment: 'e-2', on: '2027-02-26' } },
    ),
    ['statutory 2027-02-15 met', 'internal 2027-03-01 open'],
  ),
  decided(['4.2-b', 'a replacement who meets the guideline is suitable (4.2)'], '4.2', onFacts('absence'), []),
  decided(
    ['4.2-b', 'a replacement who does not meet it is not (4.2)'],
    '4.2',
    onFacts('absence', { replacementOutcome: 'not_eligible' }),
    ['not_eligible'],
  ),
  decided(
    ['4.2-d', 'replacement impossible and sick pay ended: a person decides on the reduction (4.2)'],
    '4.2',
    onFacts('absence', {
      replacementProposed: false,
      replacementImpossible: true,
      sickPayEnded: true,
      reductionArises: true,
    }),
    ['review'],
  ),
  decided(
    ['4.2-d', 'while sick pay goes on nothing is reduced (4.2)'],
    '4.2',
    onFacts('absence', { replacementProposed: false, replacementImpossible: true }),
    [],
  ),
  // 3,000.00 € × 15/31 + 3,000.00 € = 4,451.61 €
  funded(['4.2-d', 'from 17 May to 30 Jun 2018 the refund goes down by 4,451.61 € (4.2)'], reduced(0, 0), {
    reduction: { amount: 445_161, proposal: true },
  }),
  // (1,451.612… € − 200 €) + (3,000 € − 500 €) = 3,751.61 €
  funded(['4.2-e', 'supplements of 200 € and 500 € are set off: 3,751.61 € (4.2)'], reduced(200, 500), {
    reduction: { amount: 375_161 },
  }),
  funded(
    ['4.2-e', 'a supplement above the saved costs of its month leaves nothing of that month (4.2, Q33)'],
    reduced(2_000, 500),
    { reduction: { amount: 250_000 } },
  ),
];

/** 4.3 and 4.4: notices of staff. */
export const NOTICE_CASES: readonly LawCase[] = [
  planned(['4.3-a', 'first deployed on Mon 3 Sep 2018: the county is told by Mon 10 Sep 2018 (4.3)'], hired(), [
    'statutory 2018-09-10 open',
  ]),
  planned(
    ['4.3-a', 'told on the 10th, with the place of work, it is in time (4.3)'],
    hired({ noticeOfNewStaffReceived: { ...notice, placeOfWork: 'Rathaus Lörrach' } }),
    ['statutory 2018-09-10 met'],
  ),
  refused(
    ['4.3-b', 'a notice without the place of work is refused (4.3)'],
    'plan',
    hired({ noticeOfNewStaffReceived: notice }),
    { code: 'REQUIRED_FIELD', field: 'events.0.noticeOfNewStaffReceived.placeOfWork' },
  ),
  planned(
    ['4.4-a', 'a share that changes on Tue 2 Apr 2019 is told by Tue 9 Apr 2019 (4.4)'],
    hired({ changed: { ...change, what: 'share', fullTimeEquivalent: 0.5 } }),
    ['statutory 2019-04-09 open'],
  ),
  planned(
    ['4.4-b', 'a place of work that changes on Tue 2 Apr 2019 is told by Tue 9 Apr 2019 (4.4)'],
    hired({ changed: { ...change, what: 'place', placeOfWork: 'Rathaus Rheinfelden' } }),
    ['statutory 2019-04-09 open'],
    '4.4-a',
  ),
  refused(
    ['4.4-b', 'a change of the place does not leave out the new one (4.4)'],
    'plan',
    hired({ changed: { ...change, what: 'place' } }),
    { code: 'REQUIRED_FIELD', field: 'events.0.changed.placeOfWork' },
  ),
];
