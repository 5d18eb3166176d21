import type { CareCaseEvent } from '../../domain/care-case';
import type { FindingStatus } from '../../domain/decision';
import type { InventoryRow, Provision } from '../../domain/guideline';
import type { PlanBlock } from '../../domain/integration-plan';
import type { EventBook } from '../duties/event-book';
import type { LegalBasis } from '../guideline/readings';
import { legacyPlanUse } from './legacy-plan';
import { type PlanState, planState } from './plan-state';

/** What one demand on the plan came to. `review`: a person decides. */
export type PlanFindingStatus = FindingStatus | 'review';

export interface PlanFinding {
  /** `5.8.1-block-personalDetails`, `5.8.1-written-agreement`, `5.8.1-responsibility`, `5.8.3-county-template`, `5.8.4-legacy-plan` */
  readonly id: string;
  readonly provision: Provision;
  readonly inventoryRow: InventoryRow;
  readonly status: PlanFindingStatus;
}

/** How far the plan of a care case holds what the guideline asks of it. */
export interface PlanCompleteness {
  /** `none`: no plan so far; then nothing is found. `legacy`: written before the guideline, and used on (5.8.4). */
  readonly plan: 'none' | 'agreed' | 'legacy';
  /** In the guideline's order. */
  readonly findings: readonly PlanFinding[];
  readonly missingBlocks: readonly PlanBlock[];
  /** The worst of the findings; without a plan not assessable. */
  readonly status: PlanFindingStatus;
}

/**
 * 5.8.1, 5.8.3, 5.8.4: which of the six contents are missing, whether the steps are agreed in writing and say who is
 * responsible, whether the county's form was used, or an earlier plan may be used instead. Reviews add to the plan.
 */
export function planCompleteness(book: EventBook<CareCaseEvent>, basis: LegalBasis): PlanCompleteness {
  const plan = planState(book);
  if (plan === null) return { plan: 'none', findings: [], missingBlocks: [], status: 'notAssessable' };
  const blocks = basis.guideline.planBlocks;
  const findings = [
    ...blocks.map(({ block, ...place }) => ({
      id: `5.8.1-block-${block}`,
      ...place,
      status: answerOf(plan.blocks.has(block)),
    })),
    { id: '5.8.1-written-agreement', ...STEPS, status: answerOf(plan.writtenAgreement) },
    { id: '5.8.1-responsibility', ...STEPS, status: answerOf(plan.stepsWithOwner) },
    formFinding(plan, basis),
  ];
  const missingBlocks = blocks.map(({ block }) => block).filter((block) => !plan.blocks.has(block));
  return { plan: plan.planDate === undefined ? 'agreed' : 'legacy', findings, missingBlocks, status: worst(findings) };
}

const STEPS = { provision: '5.8.1', inventoryRow: '5.8.1-k' } as const;

const USES = { permitted: 'fulfilled', review: 'review', notPermitted: 'notFulfilled' } as const;

const WORST_FIRST = ['notFulfilled', 'review', 'notAssessable', 'fulfilled'] as const;

/** The county's form (5.8.3), or a plan from before (5.8.4). */
function formFinding({ planDate, templateVersion }: PlanState, basis: LegalBasis): PlanFinding {
  if (planDate === undefined) {
    const status = templateVersion === undefined ? 'notAssessable' : answerOf(templateVersion !== 'other');
    return { id: '5.8.3-county-template', provision: '5.8.3', inventoryRow: '5.8.3-b', status };
  }
  const status = USES[legacyPlanUse(planDate, basis)];
  return { id: '5.8.4-legacy-plan', provision: '5.8.4', inventoryRow: '5.8.4-a', status };
}

function answerOf(answer: boolean | undefined): FindingStatus {
  if (answer === undefined) return 'notAssessable';
  return answer ? 'fulfilled' : 'notFulfilled';
}

function worst(findings: readonly PlanFinding[]): PlanFindingStatus {
  return WORST_FIRST.find((status) => findings.some((finding) => finding.status === status)) ?? 'fulfilled';
}
