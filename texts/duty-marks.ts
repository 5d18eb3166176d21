import type { Duty } from '../domain/duty';

/** What a reader has to know of a duty whose day passed without being a breach by itself; null where nothing is. */
export function dutyMark({
  beforePublication,
  knownAfterPeriod,
}: Pick<Duty, 'beforePublication' | 'knownAfterPeriod'>): string | null {
  if (beforePublication === true) return 'vor Unterzeichnung der Richtlinie, keine Fristüberschreitung';
  return knownAfterPeriod === true ? 'bei Kenntnis bereits abgelaufen, von einer Person zu prüfen' : null;
}
