import { acted } from '../../../duties/acted';
import type { ChecklistItem } from '../../../duties/checklist';
import type { EntityFacts } from '../../../duties/duty-row';
import { planState, stateAfter } from '../../../integration-plan/plan-state';
import { type PlanStep, planSteps } from '../../../integration-plan/plan-steps';
import { PLAN_BLOCK_ROWS } from '../plan-blocks';

type CareCaseBook = EntityFacts['careCase'];

/** What a care case asks for without a date, in the guideline's order. */
export const CARE_CASE_CHECKLIST: readonly ChecklistItem<CareCaseBook>[] = [
  // 5.6: contact and an offer at the beginning of the follow-up accommodation.
  {
    id: '5.6-contact-offered',
    provision: '5.6',
    inventoryRow: '5.6-a',
    done: (book) => acted(book.first('contactOffered')),
  },
  // 5.6: needs and resources are taken down after the first contact.
  {
    id: '5.6-surveyed',
    provision: '5.6',
    inventoryRow: '5.6-b',
    owed: accepted,
    done: (book) => acted(book.first('surveyed')),
  },
  // 5.6: on the basis of what the client gave voluntarily to the earlier social work.
  {
    id: '5.6-earlier-data-taken-over',
    provision: '5.6',
    inventoryRow: '5.6-c',
    owed: accepted,
    done: (book) => acted(book.all('dataTransferred').find(({ data }) => data.recipient === 'integrationManagement')),
  },
  // 5.6: I-online is to be used.
  {
    id: '5.6-online-record',
    provision: '5.6',
    inventoryRow: '5.6-d',
    owed: accepted,
    done: (book) => acted(book.first('externalRecordLinked')),
  },
  // 5.6: the plan is reviewed in later talks.
  {
    id: '5.6-plan-reviewed',
    provision: '5.6',
    inventoryRow: '5.6-g',
    owed: hasPlan,
    done: (book) => acted(book.last('planReviewed')),
  },
  // 5.7: recipients of benefits "sind hinzuweisen" (Q53).
  {
    id: '5.7-social-law-notice',
    provision: '5.7',
    inventoryRow: '5.7-k',
    owed: receivesBenefits,
    done: (book) => acted(book.first('socialLawNoticeGiven')),
  },
  // 5.8.1: the goals interlock with the agreement of jobcenter or employment agency.
  {
    id: '5.8.1-agreement-aligned',
    provision: '5.8.1',
    inventoryRow: '5.8.1-h',
    owed: hasPlan,
    done: (book) => acted(book.first('agreementAligned')),
  },
  // 5.8.1: the client is told of the duty to conclude that agreement.
  {
    id: '5.8.1-agreement-duty-explained',
    provision: '5.8.1',
    inventoryRow: '5.8.1-i',
    owed: accepted,
    done: (book) => acted(book.first('agreementDutyExplained')),
  },
  // 5.8.4: what an earlier plan lacks should be added; no date is named.
  {
    id: '5.8.4-legacy-plan-completed',
    provision: '5.8.4',
    inventoryRow: '5.8.4-b',
    owed: (book) => (planState(book)?.planDate === undefined ? 'no' : 'yes'),
    done: (book) => acted(completingStep(book)),
  },
  // 5.9: talks with the social work of the preliminary accommodation.
  {
    id: '5.9-handover-held',
    provision: '5.9',
    inventoryRow: '5.9-b',
    done: (book) => acted(book.all('handoverHeld').find(({ data }) => data.with === 'preliminaryAccommodation')),
  },
];

/** Whether the client took the offer up; nothing more is owed before the first contact. */
function accepted(book: CareCaseBook): 'yes' | 'no' | 'unknown' {
  const offer = book.last('contactOffered');
  if (offer === undefined) return 'no';
  if (offer.data.accepted === undefined) return 'unknown';
  return offer.data.accepted ? 'yes' : 'no';
}

function hasPlan(book: CareCaseBook): 'yes' | 'no' {
  return planState(book) === null ? 'no' : 'yes';
}

/** As stated last. */
function receivesBenefits(book: CareCaseBook): 'yes' | 'no' | 'unknown' {
  const stated = book.events
    .flatMap((event) => (event.type === 'allocated' || event.type === 'surveyed' ? [event.data.receivesBenefits] : []))
    .findLast((answer) => answer !== undefined);
  if (stated === undefined) return 'unknown';
  return stated ? 'yes' : 'no';
}

/** The step after which an earlier plan lacked nothing any more. */
function completingStep(book: CareCaseBook): PlanStep | undefined {
  const steps = planSteps(book);
  return steps.find((_, index) => {
    const plan = stateAfter(steps.slice(0, index + 1));
    return plan?.planDate !== undefined && PLAN_BLOCK_ROWS.every(({ block }) => plan.blocks.has(block));
  });
}
