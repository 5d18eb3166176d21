import type { CaseEvent } from '../../../domain/case-event';
import type {
  EmploymentEvent,
  Hired,
  NoticeOfNewStaffReceived,
  ProofOfBeginningReceived,
  Qualification,
  QualificationProved,
  RequalificationBegun,
} from '../../../domain/employment';
import type { Instant } from '../../../domain/instant';
import { type LegalDate, legalDate } from '../../../domain/legal-date';
import { cents, fullTimeEquivalent } from '../../../domain/money';

type PriorEmployment = NonNullable<Qualification['priorEmployment']>[number];

interface HireParts {
  readonly firstDay?: string;
  readonly grantPeriodFrom?: string;
  readonly qualification?: Partial<Qualification>;
}

/** A hire, of type c and taking up work on Tue 1 Sep 2026 unless told otherwise. */
export function hired({
  firstDay = '2026-09-01',
  grantPeriodFrom = '2026-09-01',
  qualification,
}: HireParts = {}): Hired {
  return event('hired', 'hire-1', legalDate(firstDay), {
    provider: 'caritas',
    firstDay: legalDate(firstDay),
    contract: {
      fullTimeEquivalent: fullTimeEquivalent(0.75),
      municipalities: [{ name: 'Weil am Rhein', share: fullTimeEquivalent(0.75) }],
      monthlyPay: cents(285_000),
    },
    qualification: { type: 'c', ...qualification },
    grantPeriod: { from: legalDate(grantPeriodFrom), to: legalDate('2027-08-31') },
  });
}

export function qualificationProved(qualification: Partial<Omit<Qualification, 'type'>>): QualificationProved {
  return event('qualificationProved', 'supplement-1', legalDate('2026-10-01'), { qualification });
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
