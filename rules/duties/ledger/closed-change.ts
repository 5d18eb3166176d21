import type { Duty, DutyChange } from '../../../domain/duty';
import { sha16 } from '../../../domain/hash';
import { type ArmingContext, armed } from '../arming';
import type { DerivedDuty } from '../derive-duties';
import { correctionsSince } from './corrections-since';
import { type ProofContext, proofStands } from './proof-stands';
import { met } from './standing';

/** What a closed duty is held against: all events, and what its reminders follow from once it is open again. */
export type ClosedContext = ArmingContext & ProofContext;

/**
 * What changes in a closed duty; null where nothing does. Issued never changes: it keeps status, proof and dates, however
 * its occasion, a reading or the calendar changes; only a mark shows that what was reported must be corrected. But without
 * its proof (voided, rejected) it is open again, and a corrected proof decides by its new day. A waiver, an overruling
 * or a settlement before the introduction that no longer counts opens it again, too.
 */
export function closedChange(
  before: Duty,
  derived: DerivedDuty | undefined,
  context: ClosedContext,
): DutyChange | null {
  const { fulfilment } = before;
  if (fulfilment === undefined) return withoutAgreement(before, derived, context);
  const stands = proofStands({ ...before, fulfilment }, context);
  if (stands === 'asItWas') return marked({ ...before, fulfilment }, context);
  if (derived === undefined) return stands === 'gone' ? lapsed(before) : marked({ ...before, fulfilment }, context);
  return derived.fulfilment === undefined
    ? openAgain(before, derived, context)
    : amended(before, { ...derived, fulfilment: derived.fulfilment }, context);
}

function withoutAgreement(before: Duty, derived: DerivedDuty | undefined, context: ClosedContext): DutyChange | null {
  if (derived === undefined || derived.status === before.status) return null;
  return openAgain(before, derived, context);
}

function openAgain(before: Duty, derived: DerivedDuty, context: ClosedContext): DutyChange {
  const duty = armed(derived, before.revision + 1, context);
  switch (derived.status) {
    case 'open':
    case 'suspended':
      return { change: 'reopened', duty };
    case 'metLate':
      return { change: 'met', duty };
    default:
      return { change: derived.status, duty };
  }
}

type Proven = Required<Pick<Duty, 'fulfilment'>>;

function amended(before: Duty, { fulfilment }: Proven, context: ClosedContext): DutyChange | null {
  const proven = withMark(met({ ...before, fulfilment }), context);
  return sha16(proven) === sha16(before) ? null : { change: 'amended', duty: proven };
}

function marked(before: Duty & Proven, context: ClosedContext): DutyChange | null {
  const duty = withMark(before, context);
  const isSame = String(duty.correctionNeeded) === String(before.correctionNeeded);
  return isSame ? null : { change: 'noted', duty };
}

function withMark(duty: Duty & Proven, { entity, events }: ClosedContext): Duty {
  const { correctionNeeded: _, ...rest } = duty;
  const correctionNeeded = correctionsSince(duty, entity, events);
  return correctionNeeded.length === 0 ? rest : { ...rest, correctionNeeded };
}

function lapsed(before: Duty): DutyChange {
  const { fulfilment: _, correctionNeeded: __, ...rest } = before;
  return { change: 'lapsed', duty: { ...rest, status: 'lapsed' } };
}
