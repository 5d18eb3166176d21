import type {
  EmploymentEvent,
  Hired,
  HiredData,
  NoticeOfNewStaffReceived,
  ProofOfBeginningReceived,
  RequalificationBegun,
} from '../../domain/employment';

/** What is known of an employment after its events; a fact left out is unknown. */
export interface EmploymentFacts extends HiredData {
  /** The event that began the employment. */
  readonly hired: Hired;
  readonly requalificationBegun?: RequalificationBegun;
  readonly proofOfBeginningReceived?: ProofOfBeginningReceived;
  readonly noticeOfNewStaffReceived?: NoticeOfNewStaffReceived;
}

/**
 * The facts of an employment, folded in the order of its events; null before the hire.
 * A fact on the qualification that is handed in later replaces the fact of the same name, not the others.
 */
export function employmentFacts(events: readonly EmploymentEvent[]): EmploymentFacts | null {
  return events.reduce<EmploymentFacts | null>(afterEvent, null);
}

function afterEvent(facts: EmploymentFacts | null, event: EmploymentEvent): EmploymentFacts | null {
  if (event.type === 'hired') return facts ?? { ...event.data, hired: event };
  if (facts === null) return null;
  switch (event.type) {
    case 'qualificationProved':
      return { ...facts, qualification: { ...facts.qualification, ...event.data.qualification } };
    case 'requalificationBegun':
    case 'proofOfBeginningReceived':
    case 'noticeOfNewStaffReceived':
      // The first proof closed the duty: what is closed does not change.
      return { [event.type]: event, ...facts };
  }
}
