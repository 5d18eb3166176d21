import type { InventoryRow } from '../../../domain/guideline';
import { told } from '../asking';
import type { LawCase } from '../law-case';
import { onEvents } from './sample-facts';

/** A valid consent to the plan, given on a day. */
export const consentGiven = (on: string) => ({
  consentGiven: {
    on,
    language: 'ar',
    form: 'written',
    freelyGiven: true,
    informed: true,
    purposes: ['integrationPlan'],
  },
});

/** The six contents of 5.8.1 in its order. */
export const SIX_BLOCKS: readonly string[] = [
  'personalDetails',
  'placementInformation',
  'qualifications',
  'vocationalGoals',
  'individualDevelopment',
  'bindingSteps',
];

/** A plan of Mon 5 Mar 2018 that lacks nothing, save what is changed. */
export const plan = (changed: object = {}) => ({
  planAgreed: {
    on: '2018-03-05',
    templateVersion: '2018-1',
    blocks: SIX_BLOCKS,
    writtenAgreement: true,
    stepsWithOwner: true,
    ...changed,
  },
});

/** The same without one of its contents. */
export const planWithout = (block: string) => plan({ blocks: SIX_BLOCKS.filter((each) => each !== block) });

/** The demands that a plan does not meet: `5.8.1-written-agreement notFulfilled`. */
export function planFailing(
  sentence: readonly [row: InventoryRow, title: string],
  event: object,
  failing: readonly string[],
): LawCase {
  return told(
    sentence,
    'plan',
    onEvents('careCase', event),
    ({ careCase }) =>
      careCase?.integrationPlan.findings
        .filter(({ status }) => status !== 'fulfilled')
        .map(({ id, status }) => `${id} ${status}`),
    failing,
  );
}
