import type { ExclusionReason } from '../domain/employment';

const REASONS: Readonly<Record<ExclusionReason, string>> = {
  'conduct-confirmed': 'Verhalten nach Ziffer 3.5 bestätigt',
  'conduct-not-confirmed': 'Verhalten nach Ziffer 3.5 nicht bestätigt',
  'conduct-unrelated': 'Erkenntnisse ohne Bezug zu Ziffer 3.5',
};

/** What a person decided on somebody's work: `kein Tätigkeitsausschluss`. */
export const exclusionLabel = (excluded: boolean): string =>
  excluded ? 'Tätigkeitsausschluss' : 'kein Tätigkeitsausschluss';

/** Why, as a category: `Verhalten nach Ziffer 3.5 bestätigt`. Never what was found. */
export const exclusionReason = (reason: ExclusionReason): string => REASONS[reason];
