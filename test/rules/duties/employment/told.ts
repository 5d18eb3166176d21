import type { CaseEvent } from '../../../../domain/case-event';
import type {
  Applied,
  Changed,
  EmploymentEvent,
  Ended,
  EquivalenceProved,
  ExclusionDecided,
  ExperienceDocumented,
  GrantPeriodSet,
  Hired,
  HiredData,
  NoticeOfChangeReceived,
  NoticeOfNewStaffReceived,
  NoticeSent,
  ProofOfBeginningForwarded,
  ProofOfBeginningReceived,
  ProofOfCompletionForwarded,
  ProofOfCompletionReceived,
  Qualification,
  QualificationProved,
  RequalificationBegun,
  RequalificationBooked,
  RequalificationBrokenOff,
  Started,
  SuitabilityChecked,
} from '../../../../domain/employment';
import type { Instant } from '../../../../domain/instant';
import { type LegalDate, legalDate } from '../../../../domain/legal-date';
import { cents, fullTimeEquivalent } from '../../../../domain/money';

type PriorEmployment = NonNullable<Qualification['priorEmployment']>[number];

interface HireParts {
  readonly firstDay?: string;
  readonly grantPeriodFrom?: string;
  readonly qualification?: Partial<Qualification>;
  readonly contract?: Partial<HiredData['contract']>;
  /** Whether a check under 3.5 was stated with the hire; it was, unless told otherwise. */
  readonly checked?: boolean;
  readonly takenOver?: boolean;
  readonly lastDay?: string;
}

const CHECKED = suitabilityCheck('2017-08-31');

/** A hire, of type c and taking up work on Tue 1 Sep 2026 unless told otherwise. */
export function hired({
  firstDay = '2026-09-01',
  grantPeriodFrom = '2026-09-01',
  qualification,
  contract,
  checked = true,
  takenOver,
  lastDay,
}: HireParts = {}): Hired {
  return event('hired', 'hire-1', legalDate(firstDay), {
    provider: 'caritas',
    firstDay: legalDate(firstDay),
    ...(takenOver === undefined ? {} : { takenOver }),
    ...(lastDay === undefined ? {} : { lastDay: legalDate(lastDay) }),
    contract: {
      fullTimeEquivalent: fullTimeEquivalent(0.75),
      municipalities: [{ name: 'Weil am Rhein', share: fullTimeEquivalent(0.75) }],
      monthlyPay: cents(285_000),
      ...contract,
    },
    qualification: { type: 'c', ...(checked ? { suitabilityCheck: CHECKED } : {}), ...qualification },
    grantPeriod: { from: legalDate(grantPeriodFrom), to: legalDate('2027-08-31') },
  });
}

/** An application of Mon 1 Jun 2026 for the same work, to be taken up on Tue 1 Sep 2026 unless told otherwise. */
export function applied({ firstDay = '2026-09-01', ...parts }: HireParts = {}): Applied {
  const { firstDay: plannedFirstDay, ...facts } = hired({ firstDay, ...parts }).data;
  const appliedOn = legalDate('2026-06-01');
  return event('applied', 'application-1', appliedOn, { ...facts, appliedOn, plannedFirstDay });
}

/** The work was taken up after the application. */
export function started(firstDay: string, agreed: Partial<Omit<Started['data'], 'firstDay'>> = {}): Started {
  return event('started', 'start-1', legalDate(firstDay), { firstDay: legalDate(firstDay), ...agreed });
}

export function grantPeriodSet(from: string, to: string, on = '2026-10-15'): GrantPeriodSet {
  const data = { on: legalDate(on), grant: 'grant/1', from: legalDate(from), to: legalDate(to) };
  return event('grantPeriodSet', `period-${from}`, data.on, data);
}

export function qualificationProved(
  qualification: QualificationProved['data']['qualification'],
  { id = 'supplement-1', on = '2026-10-01' } = {},
): QualificationProved {
  return event('qualificationProved', id, legalDate(on), { qualification });
}

/** A check under 3.5 that found nothing. */
export function suitabilityCheck(checkedOn: string) {
  return { checkedOn: legalDate(checkedOn), means: 'interview', findings: false } as const;
}

export function requalificationBegun(begunOn: string, receivedOn: string): RequalificationBegun {
  return event('requalificationBegun', 'begun-1', legalDate(begunOn), {
    begunOn: legalDate(begunOn),
    receivedOn: legalDate(receivedOn),
    documentId: 'document-1',
  });
}

export function proofOfBeginningReceived(receivedOn: string): ProofOfBeginningReceived {
  return event('proofOfBeginningReceived', 'proof-1', legalDate(receivedOn), { receivedOn: legalDate(receivedOn) });
}

export function proofOfBeginningForwarded(receivedOn: string): ProofOfBeginningForwarded {
  return event('proofOfBeginningForwarded', 'leg-1', legalDate(receivedOn), { receivedOn: legalDate(receivedOn) });
}

export function proofOfCompletionReceived(receivedOn: string): ProofOfCompletionReceived {
  return event('proofOfCompletionReceived', 'proof-2', legalDate(receivedOn), { receivedOn: legalDate(receivedOn) });
}

export function proofOfCompletionForwarded(receivedOn: string): ProofOfCompletionForwarded {
  return event('proofOfCompletionForwarded', 'leg-2', legalDate(receivedOn), { receivedOn: legalDate(receivedOn) });
}

/** A smaller share from a day on, as somebody learned on another. */
export function changed(effectiveOn: string, knownOn: string, id = 'change-1', share = 0.5): Changed {
  return event('changed', id, legalDate(effectiveOn), {
    what: 'share',
    effectiveOn: legalDate(effectiveOn),
    knownOn: legalDate(knownOn),
    fullTimeEquivalent: fullTimeEquivalent(share),
  });
}

/** A person's decision on the exclusion from the work (3.5). */
export function exclusionDecided(decidedOn: string, excluded: boolean): ExclusionDecided {
  const reason = excluded ? 'conduct-confirmed' : 'conduct-unrelated';
  const data = { decidedOn: legalDate(decidedOn), excluded, reason } as const;
  return event('exclusionDecided', `exclusion-${decidedOn}`, data.decidedOn, data);
}

export function ended(effectiveOn: string, knownOn: string): Ended {
  const data = { effectiveOn: legalDate(effectiveOn), knownOn: legalDate(knownOn) };
  return event('ended', 'end-1', data.effectiveOn, data);
}

/** Of a change by its ordinal, or by the event that recorded it. */
export function noticeOfChangeReceived(change: number | string, receivedOn: string): NoticeOfChangeReceived {
  const named = typeof change === 'number' ? { change } : { of: change };
  const data = { ...named, receivedOn: legalDate(receivedOn), channel: 'fax' } as const;
  return event('noticeOfChangeReceived', `notice-of-change-${change}`, data.receivedOn, data);
}

/** A course was given up. */
export function requalificationBrokenOff(on: string): RequalificationBrokenOff {
  return event('requalificationBrokenOff', `break-off-${on}`, legalDate(on), { on: legalDate(on) });
}

export function requalificationBooked(bookedOn: string): RequalificationBooked {
  return event('requalificationBooked', 'booking-1', legalDate(bookedOn), { bookedOn: legalDate(bookedOn) });
}

export function suitabilityChecked(checkedOn: string): SuitabilityChecked {
  return event('suitabilityChecked', 'check-1', legalDate(checkedOn), suitabilityCheck(checkedOn));
}

export function experienceDocumented(documentedOn: string): ExperienceDocumented {
  const data = { documentedOn: legalDate(documentedOn), documentedBy: 'provider', credible: true } as const;
  return event('experienceDocumented', 'experience-1', data.documentedOn, data);
}

export function equivalenceProved(of: EquivalenceProved['data']['of'], provedOn: string): EquivalenceProved {
  const data = { provedOn: legalDate(provedOn), of, by: 'equivalence-notice' } as const;
  return event('equivalenceProved', 'equivalence-1', data.provedOn, data);
}

export function noticeSent(sentOn: string, of?: string): NoticeSent {
  const about = of === undefined ? ({ notice: 'newStaff' } as const) : ({ notice: 'change', of } as const);
  const data = { ...about, sentOn: legalDate(sentOn), channel: 'letter' } as const;
  return event('noticeSent', 'sending-1', data.sentOn, data);
}

export function noticeOfNewStaffReceived(receivedOn: string): NoticeOfNewStaffReceived {
  return event('noticeOfNewStaffReceived', 'notice-1', legalDate(receivedOn), {
    receivedOn: legalDate(receivedOn),
    channel: 'email',
    placeOfWork: 'Rathaus Weil am Rhein',
  });
}

/** Employment in preliminary accommodation with the employer's certificate, unless told otherwise. */
export function priorEmployment(from: string, to: string, other: Partial<PriorEmployment> = {}): PriorEmployment {
  return {
    from: legalDate(from),
    to: legalDate(to),
    field: 'preliminary-accommodation',
    employed: true,
    certificate: true,
    ...other,
  };
}

function event<E extends EmploymentEvent>(type: E['type'], id: string, occurredOn: LegalDate, data: E['data']): E {
  const recordedAt = `${occurredOn}T09:00:00.000Z` as Instant;
  const recorded: CaseEvent = { id, type, occurredOn, recordedAt, actor: 'p-1', data, contentHash: '0123456789abcdef' };
  return recorded as E;
}
