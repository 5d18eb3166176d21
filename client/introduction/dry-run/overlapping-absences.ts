import type { AbsenceData, AbsenceEvent } from '../../../domain/absence';
import type { CaseEvent } from '../../../domain/case-event';
import { type AbsenceSpan, absenceSpan, overlaps } from '../../../rules/duties/absence/span';
import { bookOf } from '../../../rules/duties/event-book';
import type { PlannedEntity } from '../story/planned-entity';
import { faultAt, type ImportFault } from '../upload';

/** An absence of an employment: in Fristwerk by its file reference, in the file by its row. */
export interface KnownAbsence {
  readonly employment: string;
  readonly span: AbsenceSpan;
  readonly at: { readonly reference: string } | { readonly otherRow: number | undefined };
}

/** An absence as its events, those that count, tell it; null where nobody is away, or nothing was reported. */
export function knownAbsence(events: readonly CaseEvent[], at: KnownAbsence['at']): KnownAbsence | null {
  const reported = events.find(({ type }) => type === 'reported')?.data as AbsenceData<'reported'> | undefined;
  const span = reported === undefined ? null : absenceSpan(bookOf(events as readonly AbsenceEvent[]));
  return reported === undefined || span === null ? null : { employment: reported.employment, span, at };
}

/**
 * Absences of one employment that share a day with one before in the file, or with one in Fristwerk: nobody is away twice,
 * and the six weeks of 4.1 and 4.2 would be counted twice.
 */
export function overlappingAbsences(
  entities: readonly PlannedEntity[],
  recorded: readonly KnownAbsence[],
): readonly ImportFault[] {
  const byEmployment = new Map<string, KnownAbsence[]>();
  const othersOf = (employment: string) => {
    const others = byEmployment.get(employment) ?? [];
    byEmployment.set(employment, others);
    return others;
  };
  for (const absence of recorded) othersOf(absence.employment).push(absence);
  return entities.flatMap(({ entity, events, place }) => {
    if (entity !== 'absence') return [];
    const told = events.map(({ event }) => event);
    const absence = knownAbsence(told, { otherRow: place.row });
    if (absence === null) return [];
    const others = othersOf(absence.employment);
    const other = others.find(({ span }) => overlaps(span, absence.span));
    others.push(absence);
    return other === undefined
      ? []
      : [faultAt(place, 'INVALID_CHOICE', undefined, { reason: 'absencesOverlap', ...other.at })];
  });
}
