import { decided } from '../asking';
import type { LawCase } from '../law-case';
import { plan, planFailing, planWithout } from './plan-story';
import { onFacts } from './sample-facts';

/** 5.6 and 5.7: data given of free will, goals in writing. */
export const TASK_CASES: readonly LawCase[] = [
  decided(['5.6-e', 'data given of free will may stand in the plan (5.6)'], '5.6', onFacts('consent'), []),
  decided(['5.6-e', 'data not given of free will may not (5.6)'], '5.6', onFacts('consent', { consentFree: false }), [
    'not_eligible',
  ]),
  planFailing(
    ['5.6-e', 'a plan without concrete goals lacks what it is for (5.6, 5.8.1)'],
    planWithout('bindingSteps'),
    ['5.8.1-block-bindingSteps notFulfilled'],
  ),
  planFailing(
    ['5.6-f', 'goals that are not agreed in writing do not meet it (5.6, 5.8.1)'],
    plan({ writtenAgreement: false }),
    ['5.8.1-written-agreement notFulfilled'],
  ),
  decided(['5.7-c', 'data are brought together where the person consents (5.7)'], '5.7', onFacts('consent'), []),
  decided(
    ['5.7-c', 'where the person does not consent they are not (5.7)'],
    '5.7',
    onFacts('consent', { consentGiven: false }),
    ['not_eligible'],
  ),
];
