import type { CareCaseEvent } from '../../domain/care-case';
import { PLAN_BLOCKS, type PlanBlock } from '../../domain/integration-plan';
import type { LegalDate } from '../../domain/legal-date';
import type { EventBook } from '../duties/event-book';
import { type PlanStep, planSteps } from './plan-steps';

/** What is known of a plan after its reviews; a field left out is unknown. */
export interface PlanState {
  readonly blocks: ReadonlySet<PlanBlock>;
  readonly writtenAgreement?: boolean | undefined;
  readonly stepsWithOwner?: boolean | undefined;
  /** Of a plan on the county's form. */
  readonly templateVersion?: string | undefined;
  /** Of a plan written before the guideline: the day on which it was written. */
  readonly planDate?: LegalDate;
}

/** The plan of a care case: the one agreed or taken over last, with what its reviews added; null while there is none. */
export function planState(book: EventBook<CareCaseEvent>): PlanState | null {
  return stateAfter(planSteps(book));
}

/** The plan after so many of its steps. */
export function stateAfter(steps: readonly PlanStep[]): PlanState | null {
  return steps.reduce<PlanState | null>(afterStep, null);
}

function afterStep(plan: PlanState | null, { type, data }: PlanStep): PlanState | null {
  switch (type) {
    case 'planAgreed':
      return { ...data, blocks: new Set(data.blocks) };
    case 'legacyPlanAdopted':
      return { ...data, blocks: new Set(PLAN_BLOCKS.filter((block) => !data.missingBlocks.includes(block))) };
    case 'planReviewed': {
      if (plan === null) return null;
      return {
        ...plan,
        blocks: new Set([...plan.blocks, ...(data.addedBlocks ?? [])]),
        writtenAgreement: data.writtenAgreement ?? plan.writtenAgreement,
        stepsWithOwner: data.stepsWithOwner ?? plan.stepsWithOwner,
      };
    }
  }
}
