import type { CareCaseEvent } from '../../domain/care-case';
import type { ReadingNumber } from '../../domain/guideline';
import type { LegalDate } from '../../domain/legal-date';
import { deletedOn } from '../duties/care-case/deletion';
import { bookOf } from '../duties/event-book';
import type { LegalBasis } from '../guideline/readings';
import { mayKeepPlanContents, mayProcessPlanData, type Permission } from '../integration-plan/consent';
import { type ConsentGap, consentGaps } from '../integration-plan/consent-gaps';
import { type AgreementKind, agreementKindOn } from '../integration-plan/employment-agreement';
import { type LegacyPlanUse, legacyPlanUse } from '../integration-plan/legacy-plan';
import { type PlanCompleteness, planCompleteness } from '../integration-plan/plan-completeness';
import { planState } from '../integration-plan/plan-state';
import { type Deletion, deleteAfter } from '../retention/delete-after';

/** How a care case stands beside its dates. */
export interface CareCaseStanding {
  /** The day for which consent and agreement are asked. */
  readonly asOf: LegalDate;
  readonly integrationPlan: PlanCompleteness;
  /** Whether data of the plan may be processed on that day, by their kind (5.8.1), and its contents kept here (Q56). */
  readonly planData: { readonly ordinary: Permission; readonly special: Permission; readonly contents: Permission };
  /** Entries that no valid consent of their day covers. */
  readonly consentGaps: readonly (ConsentGap & { readonly type: CareCaseEvent['type'] })[];
  /** What the agreement with which the plan interlocks is called on that day (Q43). */
  readonly agreement: { readonly jobcenter: AgreementKind; readonly employmentAgency: AgreementKind };
  /** Of a plan written before the guideline (5.8.4). */
  readonly legacyPlan: { readonly writtenOn: LegalDate; readonly use: LegacyPlanUse } | null;
  /** 5.8.1 asks for deletion; the years are the house's and no period of the guideline. */
  readonly retention: {
    readonly kind: 'internal';
    readonly years: number;
    readonly deletion: Deletion | null;
    /** The day on which it was carried out; null while it was not. */
    readonly deletedOn: LegalDate | null;
  };
}

/** Readings on which the standing of a care case rests. */
export function careCaseReadings({ legacyPlan }: CareCaseStanding): readonly ReadingNumber[] {
  return ['Q41', ...(legacyPlan === null ? [] : ['Q42' as const]), 'Q43', 'Q56'];
}

/** The plan, the consent, the agreement and the deletion of a care case, on a day and after all of its events. */
export function careCaseStanding(
  events: readonly CareCaseEvent[],
  { asOf, retentionYears: years }: { readonly asOf: LegalDate; readonly retentionYears: number },
  basis: LegalBasis,
): CareCaseStanding {
  const book = bookOf(events);
  const writtenOn = planState(book)?.planDate;
  return {
    asOf,
    integrationPlan: planCompleteness(book, basis),
    planData: {
      ordinary: mayProcessPlanData(book, asOf),
      special: mayProcessPlanData(book, asOf, 'special'),
      contents: mayKeepPlanContents(book, asOf, basis),
    },
    consentGaps: consentGaps(book).flatMap((gap) =>
      events.filter(({ id }) => id === gap.eventId).map(({ type }) => ({ ...gap, type })),
    ),
    agreement: {
      jobcenter: agreementKindOn(asOf, 'jobcenter'),
      employmentAgency: agreementKindOn(asOf, 'employmentAgency'),
    },
    legacyPlan: writtenOn === undefined ? null : { writtenOn, use: legacyPlanUse(writtenOn, basis) },
    retention: { kind: 'internal', years, deletion: deleteAfter(book, years), deletedOn: deletedOn(book) },
  };
}
