import { decided, planned } from '../asking';
import type { LawCase } from '../law-case';
import { plan, planFailing, planWithout, SIX_BLOCKS } from './plan-story';
import { onEvents, onFacts } from './sample-facts';

const incomplete = (row: string, content: string, block: string): LawCase =>
  planFailing([row, `a plan without ${content} is incomplete (5.8.1)`], planWithout(block), [
    `5.8.1-block-${block} notFulfilled`,
  ]);

const legacyPlan = (planDate: string) => ({
  legacyPlanAdopted: {
    on: '2018-03-05',
    planDate,
    missingBlocks: [],
    writtenAgreement: true,
    stepsWithOwner: true,
  },
});

const agreed = { stepAgreed: { step: 'schritt-1', on: '2018-05-02' } };
const missed = { stepMissed: { step: 'schritt-1', on: '2018-06-05' } };

/** 5.8: contents of the plan, records of what failed, the form, earlier plans. */
export const PLAN_CASES: readonly LawCase[] = [
  planFailing(
    ['5.8.1-a', 'a plan with six contents, agreed in writing on the form of the county, lacks nothing (5.8.1)'],
    plan(),
    [],
  ),
  planFailing(
    ['5.8.1-a', 'a plan that documents no steps is incomplete (5.8.1)'],
    plan({ blocks: SIX_BLOCKS.slice(0, 5), writtenAgreement: false }),
    ['5.8.1-block-bindingSteps notFulfilled', '5.8.1-written-agreement notFulfilled'],
  ),
  incomplete('5.8.1-d', 'personal details', 'personalDetails'),
  incomplete('5.8.1-e', 'what matters for placement', 'placementInformation'),
  incomplete('5.8.1-f', 'qualifications and competences', 'qualifications'),
  incomplete('5.8.1-g', 'vocational goals', 'vocationalGoals'),
  incomplete('5.8.1-j', 'individual developments', 'individualDevelopment'),
  incomplete('5.8.1-k', 'the binding description of its steps', 'bindingSteps'),
  planFailing(
    ['5.8.1-k', 'a plan that does not say who is responsible is incomplete (5.8.1)'],
    plan({ stepsWithOwner: false }),
    ['5.8.1-responsibility notFulfilled'],
  ),

  // Wed 6, Thu 7, Fri 8 Jun 2018
  planned(
    ['5.8.2-a', 'a step missed on Tue 5 Jun 2018 is recorded in writing, aimed at Fri 8 Jun 2018 (5.8.2)'],
    onEvents('careCase', agreed, missed),
    ['prompt 2018-06-08 open'],
  ),
  planned(
    ['5.8.2-a', 'once recorded it is done (5.8.2)'],
    onEvents('careCase', agreed, { id: 'm-1', ...missed }, { recordWritten: { on: '2018-06-06', of: 'm-1' } }),
    ['prompt 2018-06-08 met'],
  ),
  planned(
    ['5.8.2-b', 'no plan on Tue 5 Jun 2018: the reasons are recorded, aimed at Fri 8 Jun 2018 (5.8.2)'],
    onEvents('careCase', { planNotReached: { on: '2018-06-05' } }),
    ['prompt 2018-06-08 open'],
  ),
  planned(
    ['5.8.2-b', 'with the reasons recorded it is done (5.8.2)'],
    onEvents(
      'careCase',
      { planNotReached: { on: '2018-06-05' } },
      { noPlanRecorded: { on: '2018-06-07', reason: 'declined' } },
    ),
    ['prompt 2018-06-08 met'],
  ),

  planFailing(
    ['5.8.3-b', 'a plan on another form than that of the county does not meet it (5.8.3)'],
    plan({ templateVersion: 'other' }),
    ['5.8.3-county-template notFulfilled'],
  ),

  decided(
    ['5.8.4-a', 'a plan of 31 Aug 2017 may be used on (5.8.4)'],
    '5.8.4',
    onFacts('careCase', { legacyPlanUsed: true, legacyPlanMadeOn: '2017-08-31' }),
    [],
  ),
  decided(
    ['5.8.4-a', 'a plan of 1 Sep 2017 is for a person to look at (5.8.4, Q42)'],
    '5.8.4',
    onFacts('careCase', { legacyPlanUsed: true, legacyPlanMadeOn: '2017-09-01' }),
    ['review'],
  ),
  decided(
    ['5.8.4-a', 'a plan of 29 Dec 2017 may not be used on (5.8.4)'],
    '5.8.4',
    onFacts('careCase', { legacyPlanUsed: true, legacyPlanMadeOn: '2017-12-29' }),
    ['not_eligible'],
  ),
  planFailing(
    ['5.8.4-a', 'a case with a plan of 31 Aug 2017 lacks no other form (5.8.4)'],
    legacyPlan('2017-08-31'),
    [],
  ),
  planFailing(['5.8.4-a', 'a case with a plan of 29 Dec 2017 does (5.8.4)'], legacyPlan('2017-12-29'), [
    '5.8.4-legacy-plan notFulfilled',
  ]),
];
