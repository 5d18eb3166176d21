import type {
  Changed,
  EmploymentEvent,
  Ended,
  ExclusionDecided,
  Hired,
  HiredData,
  NoticeOfChangeReceived,
  NoticeOfNewStaffReceived,
  ProofOfBeginningForwarded,
  ProofOfBeginningReceived,
  ProofOfCompletionForwarded,
  ProofOfCompletionReceived,
  Qualification,
  QualificationProved,
  RequalificationBegun,
} from '../../../domain/employment';
import type { LegalDate } from '../../../domain/legal-date';

/** What is known of an employment after its events; a fact left out is unknown. */
export interface EmploymentFacts extends HiredData {
  /** The event that began the employment. */
  readonly hired: Hired;
  readonly requalificationBegun?: RequalificationBegun;
  readonly proofOfBeginningReceived?: ProofOfBeginningReceived;
  readonly proofOfBeginningForwarded?: ProofOfBeginningForwarded;
  readonly proofOfCompletionReceived?: ProofOfCompletionReceived;
  readonly proofOfCompletionForwarded?: ProofOfCompletionForwarded;
  readonly noticeOfNewStaffReceived?: NoticeOfNewStaffReceived;
  /** The event after which a completed requalification with its certificate was known (3.3.2). */
  readonly completionShown?: EvidenceShown;
  /** Checks under 3.5, the first one first; each is known by its day. */
  readonly suitabilityChecks: readonly SuitabilityCheck[];
  /** Decisions of a person on the exclusion from the work (3.5), in the order in which they were recorded. */
  readonly exclusionsDecided: readonly ExclusionDecided[];
  /**
   * Changes of staff under 4.4 in the order in which they were recorded, the end included. The contract stays as it was
   * agreed: what a change brings takes effect on its day.
   */
  readonly changes: readonly (Changed | Ended)[];
  readonly noticesOfChange: readonly NoticeOfChangeReceived[];
}

/** An event that showed something, and the day on which somebody stated it. */
export interface EvidenceShown {
  readonly eventId: string;
  readonly on: LegalDate;
}

/** A check under 3.5, by the event that told of it. */
export interface SuitabilityCheck {
  readonly eventId: string;
  readonly checkedOn: LegalDate;
}

/**
 * The facts of an employment, folded in the order of its events; null before the hire.
 * A fact on the qualification that is handed in later completes what was known, field by field; further pieces of
 * earlier employment are added, an empty list says that there was none.
 */
export function employmentFacts(events: readonly EmploymentEvent[]): EmploymentFacts | null {
  return events.reduce<EmploymentFacts | null>(afterEvent, null);
}

function afterEvent(facts: EmploymentFacts | null, event: EmploymentEvent): EmploymentFacts | null {
  if (event.type === 'hired') return facts ?? afterHire(event);
  if (facts === null) return null;
  switch (event.type) {
    case 'qualificationProved':
      return withEvidence(
        { ...facts, qualification: completed(facts.qualification, event.data.qualification) },
        event,
        event.data.qualification,
      );
    case 'exclusionDecided':
      return { ...facts, exclusionsDecided: [...facts.exclusionsDecided, event] };
    case 'changed':
    case 'ended':
      return { ...facts, changes: [...facts.changes, event] };
    case 'noticeOfChangeReceived':
      return { ...facts, noticesOfChange: [...facts.noticesOfChange, event] };
    case 'requalificationBegun':
    case 'proofOfBeginningReceived':
    case 'proofOfBeginningForwarded':
    case 'proofOfCompletionReceived':
    case 'proofOfCompletionForwarded':
    case 'noticeOfNewStaffReceived':
      // The first proof closed the duty: what is closed does not change.
      return { [event.type]: event, ...facts };
    default:
      return facts;
  }
}

function afterHire(hired: Hired): EmploymentFacts {
  const facts = {
    ...hired.data,
    hired,
    suitabilityChecks: [],
    exclusionsDecided: [],
    changes: [],
    noticesOfChange: [],
  };
  return withEvidence(facts, hired, hired.data.qualification);
}

type Later = QualificationProved['data']['qualification'];

/** Notes what an event showed for the first time: a completed requalification, a check on a day of its own. */
function withEvidence(facts: EmploymentFacts, event: Hired | QualificationProved, told: Later): EmploymentFacts {
  const { completedOn, certificate } = facts.qualification.requalification ?? {};
  const complete = completedOn !== undefined && certificate === true;
  const shown = { eventId: event.id, on: event.occurredOn };
  return {
    ...(complete ? { completionShown: shown } : {}),
    ...facts,
    suitabilityChecks: withCheck(facts.suitabilityChecks, event.id, told.suitabilityCheck?.checkedOn),
  };
}

function withCheck(
  known: readonly SuitabilityCheck[],
  eventId: string,
  checkedOn: LegalDate | undefined,
): readonly SuitabilityCheck[] {
  if (checkedOn === undefined || known.some((check) => check.checkedOn === checkedOn)) return known;
  return [...known, { eventId, checkedOn }].sort((a, b) => (a.checkedOn < b.checkedOn ? -1 : 1));
}

function completed(known: Qualification, later: Later): Qualification {
  const parts = Object.entries(later).map(([name, part]) => [name, mergedPart(known[name as keyof Later], part)]);
  return { ...known, ...Object.fromEntries(parts) };
}

function mergedPart(known: unknown, later: unknown): unknown {
  if (!Array.isArray(later)) return { ...(known as object | undefined), ...(later as object) };
  if (later.length === 0 || !Array.isArray(known)) return later;
  const fresh = later.filter((piece) => !known.some((other) => JSON.stringify(other) === JSON.stringify(piece)));
  return [...known, ...fresh];
}
