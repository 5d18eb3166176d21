import type { CareCaseEvent } from '../../../domain/care-case';
import { PLAN_BLOCKS, type PlanBlock } from '../../../domain/integration-plan';
import { legalDate } from '../../../domain/legal-date';
import { legacyPlanUse } from '../../../rules/integration-plan/legacy-plan';
import { planCompleteness } from '../../../rules/integration-plan/plan-completeness';
import { allocated, careCaseBook, planAgreed, told } from '../duties/care-case/told';
import { basisOf } from '../legal-basis';

const completeness = (...events: readonly CareCaseEvent[]) => planCompleteness(careCaseBook(...events), basisOf());

function statusOf(id: string, ...events: readonly CareCaseEvent[]) {
  return completeness(...events).findings.find((finding) => finding.id === id)?.status;
}

const legacy = (planDate: string, missingBlocks: PlanBlock[] = []) =>
  told('legacyPlanAdopted', {
    on: '2018-03-05',
    planDate,
    missingBlocks,
    writtenAgreement: true,
    stepsWithOwner: true,
  });

describe('5.8.1: the plan holds six contents, agreed in writing, with whoever is responsible', () => {
  test('a plan with all of them on the form of the county is complete; each demand names its row', () => {
    const found = completeness(planAgreed());
    expect(found).toMatchObject({ plan: 'agreed', missingBlocks: [], status: 'fulfilled' });
    expect(
      found.findings.map(({ id, provision, inventoryRow, status }) => [id, provision, inventoryRow, status]),
    ).toEqual([
      ['5.8.1-block-personalDetails', '5.8.1', '5.8.1-d', 'fulfilled'],
      ['5.8.1-block-placementInformation', '5.8.1', '5.8.1-e', 'fulfilled'],
      ['5.8.1-block-qualifications', '5.8.1', '5.8.1-f', 'fulfilled'],
      ['5.8.1-block-vocationalGoals', '5.8.1', '5.8.1-g', 'fulfilled'],
      ['5.8.1-block-individualDevelopment', '5.8.1', '5.8.1-j', 'fulfilled'],
      ['5.8.1-block-bindingSteps', '5.8.1', '5.8.1-k', 'fulfilled'],
      ['5.8.1-written-agreement', '5.8.1', '5.8.1-k', 'fulfilled'],
      ['5.8.1-responsibility', '5.8.1', '5.8.1-k', 'fulfilled'],
      ['5.8.3-county-template', '5.8.3', '5.8.3-b', 'fulfilled'],
    ]);
  });

  test.each(PLAN_BLOCKS)('a plan without %s is incomplete and says so', (missing) => {
    const found = completeness(planAgreed({ blocks: PLAN_BLOCKS.filter((block) => block !== missing) }));
    expect(found).toMatchObject({ missingBlocks: [missing], status: 'notFulfilled' });
    expect(found.findings.filter(({ status }) => status !== 'fulfilled').map(({ id }) => id)).toEqual([
      `5.8.1-block-${missing}`,
    ]);
  });

  test.each([
    ['5.8.1-written-agreement', 'writtenAgreement'],
    ['5.8.1-responsibility', 'stepsWithOwner'],
  ] as const)('%s: yes, no, and not assessable while nobody said so', (id, field) => {
    expect(statusOf(id, planAgreed({ [field]: true }))).toBe('fulfilled');
    expect(statusOf(id, planAgreed({ [field]: false }))).toBe('notFulfilled');
    expect(statusOf(id, planAgreed({ [field]: undefined }))).toBe('notAssessable');
    expect(completeness(planAgreed({ [field]: undefined })).status).toBe('notAssessable');
  });

  test('a review adds what it fills and keeps what was there', () => {
    const plan = planAgreed({ blocks: ['personalDetails'], writtenAgreement: undefined, stepsWithOwner: false });
    const first = told('planReviewed', { on: '2018-06-04', addedBlocks: ['vocationalGoals'], writtenAgreement: true });
    const second = told('planReviewed', { on: '2018-09-03', stepsWithOwner: true }, 'review-2');
    expect(completeness(plan, first, second)).toMatchObject({
      missingBlocks: ['placementInformation', 'qualifications', 'individualDevelopment', 'bindingSteps'],
    });
    expect(statusOf('5.8.1-written-agreement', plan, first, second)).toBe('fulfilled');
    expect(statusOf('5.8.1-responsibility', plan, first, second)).toBe('fulfilled');
  });

  test('a new plan stands for itself', () => {
    const renewed = { ...planAgreed({ on: '2019-03-04', blocks: ['vocationalGoals'] }), id: 'plan-2' };
    expect(completeness(planAgreed(), renewed).missingBlocks).toHaveLength(5);
  });

  test('without a plan nothing is found, also after a talk that calls itself a review', () => {
    const none = { plan: 'none', findings: [], missingBlocks: [], status: 'notAssessable' };
    expect(completeness(allocated())).toEqual(none);
    expect(completeness(told('planReviewed', { on: '2018-06-04', addedBlocks: ['vocationalGoals'] }))).toEqual(none);
  });
});

describe("5.8.3: the county's standardised plan is to be used", () => {
  test.each([
    ['2018-1', 'fulfilled'],
    ['other', 'notFulfilled'],
    [undefined, 'notAssessable'],
  ])('form %s: %s', (templateVersion, status) => {
    expect(statusOf('5.8.3-county-template', planAgreed({ templateVersion }))).toBe(status);
  });
});

describe('5.8.4, Q42: a plan written before the guideline came into force may be used on', () => {
  test.each([
    ['2017-08-31', 'permitted', 'permitted'],
    ['2017-09-01', 'review', 'permitted'],
    ['2017-12-28', 'review', 'permitted'],
    ['2017-12-29', 'notPermitted', 'notPermitted'],
  ])('written on %s: %s, where the day of signing is read: %s', (writtenOn, byForce, bySigning) => {
    const day = legalDate(writtenOn);
    expect(legacyPlanUse(day, basisOf())).toBe(byForce);
    expect(legacyPlanUse(day, basisOf({ legacyPlanDate: '2017-12-29' }))).toBe(bySigning);
  });

  test.each([
    ['2017-08-31', 'fulfilled'],
    ['2017-09-01', 'review'],
    ['2017-12-29', 'notFulfilled'],
  ])("an earlier plan of %s takes the place of the county's form: %s", (planDate, status) => {
    const found = completeness(legacy(planDate));
    expect(found).toMatchObject({ plan: 'legacy', status });
    expect(found.findings.at(-1)).toEqual({
      id: '5.8.4-legacy-plan',
      provision: '5.8.4',
      inventoryRow: '5.8.4-a',
      status,
    });
    expect(found.findings.map(({ id }) => id)).not.toContain('5.8.3-county-template');
  });

  test('what a person has to decide goes before what is not known, what is missing before both', () => {
    const unknown = (planDate: string, missingBlocks: PlanBlock[]) =>
      completeness(told('legacyPlanAdopted', { on: '2018-03-05', planDate, missingBlocks })).status;
    expect(unknown('2017-05-01', [])).toBe('notAssessable');
    expect(unknown('2017-10-02', [])).toBe('review');
    expect(unknown('2017-10-02', ['qualifications'])).toBe('notFulfilled');
  });

  test('what an earlier plan lacks is named until a review adds it', () => {
    const plan = legacy('2017-05-01', ['qualifications']);
    const added = told('planReviewed', { on: '2018-04-03', addedBlocks: ['qualifications'] });
    expect(completeness(plan)).toMatchObject({ missingBlocks: ['qualifications'], status: 'notFulfilled' });
    expect(completeness(plan, added)).toMatchObject({ missingBlocks: [], status: 'fulfilled' });
  });
});
