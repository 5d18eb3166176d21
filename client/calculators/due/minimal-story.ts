import type { CaseEvent, EntityType } from '../../../domain/case-event';
import { dateOf, dayAfter, type LegalDate } from '../../../domain/legal-date';
import { type GivenEvent, plannedEvents } from '../planned-events';
import { hireEvents, type PlannedHire } from '../planned-hire';

/** The least that has to have happened so that a duty arises. */
export interface MinimalStory {
  readonly entity: EntityType;
  readonly events: readonly CaseEvent[];
}

type FromDay = (day: LegalDate) => MinimalStory;
type Qualification = Partial<PlannedHire['qualification']>;

/**
 * What the day of a question means to each row of the duty table that counts from one: the first day of work, the end
 * of the grant period, the day of the plan. A row that is missing here is left to `plan`.
 */
const FROM_DAY: Readonly<Record<string, FromDay>> = {
  '3.3.2-requalification-begun': (firstDay) => hired(firstDay),
  '3.3.2-proof-of-beginning': (day) => hired(day, {}, { requalificationBegun: { begunOn: day, receivedOn: day } }),
  '3.3.2-proof-of-beginning-to-authority': (day) => hired(day, {}, { proofOfBeginningReceived: { receivedOn: day } }),
  '3.3.2-proof-of-completion': (day) => hired(day, { requalification: { completedOn: day, certificate: true } }),
  '3.3.2-proof-of-completion-to-authority': (day) => hired(day, {}, { proofOfCompletionReceived: { receivedOn: day } }),
  '3.5-suitability-check': (firstDay) => hired(firstDay),
  '3.5-suitability-recheck': (day) => hired(day, { suitabilityCheck: { checkedOn: day } }),
  '4.3-notice-of-new-staff': (firstDay) => hired(firstDay),
  '4.4-notice-of-change': (day) => hired(day, {}, { changed: { what: 'other', effectiveOn: day, knownOn: day } }),

  '4.2-forecast-check': (firstDay) => absent(firstDay, {}),
  '4.2-replacement': (firstDay) => absent(firstDay, { expectedUntil: dayAfter(firstDay, LONG) }),
  '4.2-replacement-continued': (lastDay) => longAbsent(lastDay, ...replacedUntil(lastDay)),
  '4.2-notice-of-impossibility': (day) => longAbsent(day, ...impossibleSince(day)),
  '4.2-notice-of-sick-pay-end': (day) => longAbsent(day, ...impossibleSince(day)),

  '3.10.1-proof-of-use': (lastDay) => granted(lastDay, lastDay),
  '3.10.1-proof-to-county': (lastDay) => granted(lastDay, lastDay),
  // The next check of the house lies within a year.
  '3.11.2-readiness': (day) => granted(day, dayAfter(day, 366)),
  '3.11.4-evaluation-data-undated': (day) =>
    granted(day, day, { evaluationRequested: { ref: PLANNED, requestedOn: day } }),

  '5.6-first-contact': (day) => allocated(day),
  '5.6-plan-review': (day) => allocated(day, { planAgreed: { on: day, blocks: [] } }),
  '5.7-step-review': (day) => allocated(day, { stepAgreed: { step: PLANNED, on: day, until: day } }),
  '5.8.1-deletion': (lastDay) => allocated(lastDay, { ended: { on: lastDay } }),
  '5.8.2-record-unfulfilled': (day) => allocated(day, { counsellingNotUsed: { on: day } }),
  '5.8.2-reasons-without-plan': (day) => allocated(day, { planNotReached: { on: day } }),
  '5.9-handover': (day) => allocated(day),

  '2.3-staff-list': (day) => ofMandate({ deploymentKnown: { on: day } }),
  '4.1-reasons-for-gap': (day) => ofMandate({ serviceGapOpened: { on: day, gap: PLANNED, why: 'other' } }),
};

/** What an authority asks for, in the words of the event that carries it. */
export interface GivenRequest {
  readonly notifiedOn: LegalDate;
  readonly period?: { readonly count: number; readonly unit: 'days' | 'weeks' | 'months' };
  readonly dueOn?: LegalDate;
  readonly rollExcluded?: boolean;
  readonly isAppointment?: boolean;
}

const FROM_REQUEST: Readonly<Record<string, (request: GivenRequest) => MinimalStory>> = {
  '3.11.2-data-on-request': (request) =>
    granted(request.notifiedOn, request.notifiedOn, { dataRequested: { ref: PLANNED, ...request } }),
  '3.11.4-evaluation-data': ({ notifiedOn: requestedOn, ...request }) =>
    granted(requestedOn, requestedOn, { evaluationRequested: { ref: PLANNED, requestedOn, ...request } }),
};

const FROM_YEAR: Readonly<Record<string, (year: number) => MinimalStory>> = {
  '3.11.1-figures-checked': (year) => granted(dateOf(year, 12, 31), dateOf(year, 12, 31)),
  '3.11.3-annual-report': (year) => granted(dateOf(year, 12, 31), dateOf(year, 12, 31)),
};

/** From what a duty of the table is counted; undefined where its day follows from more than that. */
export const MINIMAL_STORIES = { on: FROM_DAY, request: FROM_REQUEST, year: FROM_YEAR } as const;

const PLANNED = 'planned';
/** Days that make an absence longer than six weeks beyond doubt. */
const LONG = 60;

function hired(firstDay: LegalDate, qualification: Qualification = {}, ...events: readonly GivenEvent[]): MinimalStory {
  return {
    entity: 'employment',
    events: hireEvents({ firstDay, qualification: { type: 'c', ...qualification }, events }),
  };
}

function absent(firstDay: LegalDate, data: object, ...events: readonly GivenEvent[]): MinimalStory {
  const reported = { employment: PLANNED, firstDay, reason: 'illness', knownOn: firstDay, ...data };
  return { entity: 'absence', events: plannedEvents([{ reported }, ...events]) };
}

/** On that day the absence is in its ninth week, and its end far. */
function longAbsent(day: LegalDate, ...events: readonly GivenEvent[]): MinimalStory {
  return absent(dayAfter(day, -LONG), { expectedUntil: dayAfter(day, LONG) }, ...events);
}

function replacedUntil(lastDay: LegalDate): readonly GivenEvent[] {
  return [
    { replacementStarted: { employment: PLANNED, on: dayAfter(lastDay, -1), suitable: true } },
    { replacementEnded: { employment: PLANNED, on: lastDay } },
  ];
}

/** Both facts of 4.2 sentence 2 on one day, whichever of them the county asks for (Q32). */
function impossibleSince(on: LegalDate): readonly GivenEvent[] {
  return [{ declaredImpossible: { on } }, { sickPayEnded: { lastPaidDay: dayAfter(on, -1), knownOn: on } }];
}

function granted(from: LegalDate, to: LegalDate, ...events: readonly GivenEvent[]): MinimalStory {
  const awarded = { noticeReceivedOn: from, period: { from, to }, providers: [{ organisation: PLANNED, posts: [] }] };
  return { entity: 'grant', events: plannedEvents([{ awarded }, ...events]) };
}

function allocated(allocatedOn: LegalDate, ...events: readonly GivenEvent[]): MinimalStory {
  const given = [{ allocated: { allocatedOn, municipality: PLANNED } }, ...events];
  return { entity: 'careCase', events: plannedEvents(given) };
}

function ofMandate(...events: readonly GivenEvent[]): MinimalStory {
  return { entity: 'mandate', events: plannedEvents(events) };
}
