import type {
  AbsenceRecorded,
  Applied,
  Changed,
  EmploymentEvent,
  Ended,
  ExclusionDecided,
  Hired,
  HiredData,
  Linked,
  NoticeOfChangeReceived,
  NoticeOfNewStaffReceived,
  ProofOfBeginningForwarded,
  ProofOfBeginningReceived,
  ProofOfCompletionForwarded,
  ProofOfCompletionReceived,
  Qualification,
  RequalificationBegun,
  RequalificationBrokenOff,
  Started,
} from '../../../domain/employment';
import type { LegalDate } from '../../../domain/legal-date';
import { type Supplemented, type Supplementing, supplementOf } from './supplement';

/**
 * What is known of an employment after its events; a fact left out is unknown. One shape, whether it began with an
 * application or with the hire: `firstDay` is the planned one until the work is taken up.
 */
export interface EmploymentFacts extends HiredData {
  /** The event with which the employment began: the hire, or the application for filling the post. */
  readonly beganWith: Hired | Applied;
  /** The event that told that the work was taken up, the hire included; left out while it is only planned. */
  readonly started?: Hired | Started;
  /** The last course that was begun, be it broken off since. */
  readonly requalificationBegun?: RequalificationBegun;
  /** The last course that was broken off. */
  readonly lastBreakOff?: RequalificationBrokenOff;
  /** Present while no other course has been begun since. */
  readonly isBrokenOff?: true;
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
  /** Absences of this person, and absences in which this person stands in. */
  readonly links: readonly Linked[];
  /** How long the absences of this person last, as they told it, in the order in which it was recorded. */
  readonly absencesRecorded: readonly AbsenceRecorded[];
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
 * The facts of an employment, folded in the order of its events; null before the application or the hire.
 * A fact on the qualification that is handed in later completes what was known, field by field; further pieces of
 * earlier employment are added, an empty list says that there was none.
 */
export function employmentFacts(events: readonly EmploymentEvent[]): EmploymentFacts | null {
  return events.reduce<EmploymentFacts | null>(afterEvent, null);
}

function afterEvent(facts: EmploymentFacts | null, event: EmploymentEvent): EmploymentFacts | null {
  if (facts === null) return firstFacts(event);
  switch (event.type) {
    case 'started':
      return facts.started === undefined ? afterStart(facts, event) : facts;
    case 'qualificationProved':
    case 'experienceDocumented':
    case 'equivalenceProved':
    case 'suitabilityChecked':
    case 'requalificationBooked':
      return supplemented(facts, event);
    case 'requalificationBrokenOff':
      return afterBreakOff(facts, event);
    case 'grantPeriodSet':
      return { ...facts, grantPeriod: { from: event.data.from, to: event.data.to } };
    case 'exclusionDecided':
      return { ...facts, exclusionsDecided: [...facts.exclusionsDecided, event] };
    case 'changed':
    case 'ended':
      return { ...facts, changes: [...facts.changes, event] };
    case 'noticeOfChangeReceived':
      return { ...facts, noticesOfChange: [...facts.noticesOfChange, event] };
    case 'linked':
      return { ...facts, links: [...facts.links, event] };
    case 'absenceRecorded':
      return { ...facts, absencesRecorded: [...facts.absencesRecorded, event] };
    case 'requalificationBegun':
      return facts.isBrokenOff === true ? begunAnew(facts, event) : { requalificationBegun: event, ...facts };
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

function firstFacts(event: EmploymentEvent): EmploymentFacts | null {
  if (event.type === 'hired') return began(event, { ...event.data, started: event });
  if (event.type !== 'applied') return null;
  const { plannedFirstDay: firstDay, appliedOn: _, ...data } = event.data;
  return began(event, { ...data, firstDay });
}

function began(event: Hired | Applied, agreed: HiredData & Pick<EmploymentFacts, 'started'>): EmploymentFacts {
  const facts = {
    ...agreed,
    beganWith: event,
    suitabilityChecks: [],
    exclusionsDecided: [],
    changes: [],
    noticesOfChange: [],
    links: [],
    absencesRecorded: [],
  };
  return withEvidence(facts, event, agreed.qualification);
}

/** A certificate that lay with the application is handed in from the first day of work on, as one shown with a hire. */
function afterStart(facts: EmploymentFacts, started: Started): EmploymentFacts {
  const { firstDay, lastDay, contract } = started.data;
  return {
    ...facts,
    started,
    firstDay,
    ...(lastDay === undefined ? {} : { lastDay }),
    ...(contract === undefined ? {} : { contract }),
    ...(facts.completionShown === undefined ? {} : { completionShown: { eventId: started.id, on: firstDay } }),
  };
}

/** What is known of a course that was broken off leads to no certificate; the papers on its beginning stay. */
function afterBreakOff(facts: EmploymentFacts, event: RequalificationBrokenOff): EmploymentFacts {
  const { requalification: _, ...qualification } = facts.qualification;
  return { ...facts, qualification, lastBreakOff: event, isBrokenOff: true };
}

/** Another course, of whose beginning nothing has been handed in yet. */
function begunAnew(facts: EmploymentFacts, event: RequalificationBegun): EmploymentFacts {
  const { isBrokenOff: _, proofOfBeginningReceived: __, proofOfBeginningForwarded: ___, ...rest } = facts;
  return { ...rest, requalificationBegun: event };
}

function supplemented(facts: EmploymentFacts, event: Supplementing): EmploymentFacts {
  const later = supplementOf(event);
  return withEvidence({ ...facts, qualification: completed(facts.qualification, later) }, event, later);
}

/** Notes what an event showed for the first time: a completed requalification, a check on a day of its own. */
function withEvidence(
  facts: EmploymentFacts,
  event: Hired | Applied | Supplementing,
  told: Supplemented,
): EmploymentFacts {
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

function completed(known: Qualification, later: Supplemented): Qualification {
  const parts = Object.entries(later).map(([name, part]) => [
    name,
    mergedPart(known[name as keyof Supplemented], part),
  ]);
  return { ...known, ...Object.fromEntries(parts) };
}

function mergedPart(known: unknown, later: unknown): unknown {
  if (!Array.isArray(later)) return { ...(known as object | undefined), ...(later as object) };
  if (later.length === 0 || !Array.isArray(known)) return later;
  const fresh = later.filter((piece) => !known.some((other) => JSON.stringify(other) === JSON.stringify(piece)));
  return [...known, ...fresh];
}
