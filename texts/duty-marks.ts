import type { Duty } from '../domain/duty';

type Marks = Pick<Duty, 'beforePublication' | 'knownAfterPeriod' | 'correctionNeeded' | 'proposed'>;

/** What a reader has to know of a duty beside its status; null where nothing is. */
export function dutyMark(duty: Marks): string | null {
  const marks = [
    excuseMark(duty),
    duty.correctionNeeded === undefined ? null : 'Korrekturmeldung nötig',
    duty.proposed === undefined ? null : 'Vorschlag wartet auf die Bestätigung durch eine zweite Person',
  ];
  const told = marks.filter((mark) => mark !== null);
  return told.length === 0 ? null : told.join('; ');
}

/** Why the day of a duty passed without being a breach by itself; null where nothing excuses it. */
export function excuseMark({
  beforePublication,
  knownAfterPeriod,
}: Pick<Duty, 'beforePublication' | 'knownAfterPeriod'>): string | null {
  if (beforePublication === true) return 'vor Unterzeichnung der Richtlinie, keine Fristüberschreitung';
  return knownAfterPeriod === true ? 'bei Kenntnis bereits abgelaufen, von einer Person zu prüfen' : null;
}
