import type {
  EmploymentEvent,
  Hired,
  HiredData,
  NoticeOfNewStaffReceived,
  ProofOfBeginningReceived,
  Qualification,
  QualificationProved,
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
 * A fact on the qualification that is handed in later completes what was known, field by field; further pieces of
 * earlier employment are added, an empty list says that there was none.
 */
export function employmentFacts(events: readonly EmploymentEvent[]): EmploymentFacts | null {
  return events.reduce<EmploymentFacts | null>(afterEvent, null);
}

function afterEvent(facts: EmploymentFacts | null, event: EmploymentEvent): EmploymentFacts | null {
  if (event.type === 'hired') return facts ?? { ...event.data, hired: event };
  if (facts === null) return null;
  switch (event.type) {
    case 'qualificationProved':
      return { ...facts, qualification: completed(facts.qualification, event.data.qualification) };
    case 'requalificationBegun':
    case 'proofOfBeginningReceived':
    case 'noticeOfNewStaffReceived':
      // The first proof closed the duty: what is closed does not change.
      return { [event.type]: event, ...facts };
  }
}

type Later = QualificationProved['data']['qualification'];

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
