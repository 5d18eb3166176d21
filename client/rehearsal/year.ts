import { type DutyKind, isExcused, isOverdue } from '../../domain/duty';
import { dayOf } from '../../domain/instant';
import { daysBetween, type LegalDate, partsOf } from '../../domain/legal-date';
import type {
  Breach,
  CountedApart,
  LateCounts,
  OnTimeRate,
  RehearsalEntry,
  RehearsalReport,
  RehearsedDuty,
  RehearsedMonth,
} from './report';

/** Statuses of a duty that was owed to the end: met in time, met late, or not met. */
const OWED = ['met', 'metLate', 'open'] as const;

/**
 * Duties with a date of the guideline up to `to` that were owed to the end and kept or missed. Kept is only what was done
 * in time: one that ended by its day without what it asks for counts apart, as does one that nobody could keep by its day,
 * done or not (Q30, Q37, Q47).
 */
export function fellDue(duties: readonly RehearsedDuty[], to: LegalDate): readonly RehearsedDuty[] {
  return owedBy(duties, to).filter(({ duty }) => !isExcused(duty) && !isEnded(duty));
}

function owedBy(duties: readonly RehearsedDuty[], to: LegalDate): readonly RehearsedDuty[] {
  return duties.filter(
    ({ duty: { kind, due, status } }) =>
      kind === 'statutory' && due !== undefined && due <= to && OWED.some((owed) => owed === status),
  );
}

/** Ended in time, though what it asks for did not come. */
function isEnded({ status, fulfilment }: RehearsedDuty['duty']): boolean {
  return status === 'met' && fulfilment?.manner !== undefined;
}

function apartOf(duties: readonly RehearsedDuty[], to: LegalDate): CountedApart {
  const owed = owedBy(duties, to);
  const ended = owed.filter(({ duty }) => isEnded(duty) && !isExcused(duty));
  const impossible = ended.filter(({ duty }) => duty.fulfilment?.manner === 'impossible').length;
  const excused = owed.filter(({ duty }) => isExcused(duty)).length;
  return { impossible, ended: ended.length - impossible, excused };
}

/** What came or ended late, or is overdue on the last day: by dates of the guideline, and by those of the house. */
export function standingsOf(
  duties: readonly RehearsedDuty[],
  to: LegalDate,
): Pick<RehearsalReport['summary'], 'statutory' | 'internal'> {
  const of = (kind: DutyKind): LateCounts => {
    const own = duties.map(({ duty }) => duty).filter((duty) => duty.kind === kind);
    const late = own.filter(({ status }) => status === 'metLate');
    const endedLate = late.filter(({ fulfilment }) => fulfilment?.manner !== undefined).length;
    return {
      metLate: late.length - endedLate,
      endedLate,
      overdueAtEnd: own.filter((duty) => isOverdue(duty, to)).length,
    };
  };
  return { statutory: of('statutory'), internal: of('internal') };
}

/** How many of the dates of the guideline were kept, in all and for each provision in the order of the text. */
export function onTimeOf(duties: readonly RehearsedDuty[], to: LegalDate): RehearsalReport['onTime'] {
  const owed = fellDue(duties, to);
  const provisions = [...new Set(owed.map(({ duty }) => duty.provision))].sort((a, b) =>
    a.localeCompare(b, 'de', { numeric: true }),
  );
  return {
    ...rateOf(owed),
    byProvision: provisions.map((provision) => ({
      provision,
      ...rateOf(owed.filter(({ duty }) => duty.provision === provision)),
    })),
    apart: apartOf(duties, to),
  };
}

/** The dates that were missed, by due day. */
export function breachesOf(duties: readonly RehearsedDuty[], to: LegalDate): readonly Breach[] {
  return fellDue(duties, to)
    .filter(isLate(to))
    .map((owed) => {
      const { due = to, fulfilment } = owed.duty;
      const metOn = fulfilment?.on ?? null;
      return { ...owed, metOn, daysLate: daysBetween(due, metOn ?? to) };
    })
    .toSorted((a, b) => (a.duty.due ?? '').localeCompare(b.duty.due ?? '') || a.reference.localeCompare(b.reference));
}

/** Month by month: what was done, fell due, was late, was mailed. */
export function monthsOf(
  { from, to }: Pick<RehearsalReport, 'from' | 'to'>,
  entries: readonly RehearsalEntry[],
  duties: readonly RehearsedDuty[],
): readonly RehearsedMonth[] {
  const owed = fellDue(duties, to);
  return monthsBetween(from, to).map((month) => {
    const within = entries.filter(({ at }) => dayOf(at).startsWith(month));
    const due = owed.filter(({ duty }) => duty.due?.startsWith(month));
    const steps = within.filter((entry) => entry.kind === 'step');
    return {
      month,
      steps: steps.length,
      contacts: steps.reduce((sum, step) => sum + (step.count ?? 0), 0),
      due: due.length,
      late: due.filter(isLate(to)).length,
      mails: within.filter(({ kind }) => kind === 'mail' || kind === 'escalation').length,
      escalations: within.filter(({ kind }) => kind === 'escalation').length,
    };
  });
}

function rateOf(owed: readonly RehearsedDuty[]): OnTimeRate {
  return { inTime: owed.filter(({ duty }) => duty.status === 'met').length, due: owed.length };
}

/** On the due day itself an open duty is not late yet. */
function isLate(to: LegalDate) {
  return ({ duty: { status, due } }: RehearsedDuty): boolean =>
    status === 'metLate' || (status === 'open' && due !== undefined && due < to);
}

function monthsBetween(from: LegalDate, to: LegalDate): readonly string[] {
  const first = partsOf(from);
  const last = partsOf(to);
  const count = 12 * (last.year - first.year) + last.month - first.month + 1;
  return Array.from({ length: count }, (_, index) => {
    const month = first.month - 1 + index;
    return `${first.year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
