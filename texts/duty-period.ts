import type { DutyKind } from '../domain/duty';

/** A length of time: `{ count: 3, unit: 'months' }`. */
export interface ToldLength {
  readonly count: number;
  readonly unit: keyof typeof UNITS;
}

/** When a duty is due, as the guideline or the house puts it. */
export type ToldPeriod =
  | { readonly kind: 'statutory'; readonly length: ToldLength }
  | { readonly kind: 'weekBegins'; readonly week: number }
  | { readonly kind: 'fixedDate' | 'requested' | 'prompt' | 'internal' };

const UNITS = {
  days: ['einem Tag', 'Tagen'],
  weeks: ['einer Woche', 'Wochen'],
  months: ['einem Monat', 'Monaten'],
  years: ['einem Jahr', 'Jahren'],
} as const;

/** When a duty is due, in words: `innerhalb von 3 Monaten`, `ab Beginn der 7. Woche`, `unverzüglich, ohne festen Tag`. */
export function periodWords(period: ToldPeriod): string {
  switch (period.kind) {
    case 'statutory':
      return `innerhalb von ${lengthWords(period.length)}`;
    case 'weekBegins':
      return `ab Beginn der ${period.week}. Woche`;
    case 'fixedDate':
      return 'zum Kalendertag, den die Richtlinie nennt';
    case 'requested':
      return 'auf Abfrage, zum dort genannten Tag';
    case 'prompt':
      return 'unverzüglich, ohne festen Tag';
    case 'internal':
      return 'zum Tag, den das Haus bestimmt';
  }
}

/** How binding that is. */
export function periodKind({ kind }: ToldPeriod): DutyKind {
  return kind === 'prompt' || kind === 'internal' ? kind : 'statutory';
}

const PERIODS: Readonly<Record<string, (length: string) => string>> = {
  requalificationToBegin: (length) => `Die Nachqualifizierung beginnt innerhalb von ${length}.`,
  exemptingEmployment: (length) => `Von der Nachqualifizierung befreit frühere Beschäftigung von mindestens ${length}.`,
  proofOfUse: (length) => `Die Verwendung ist innerhalb von ${length} nachzuweisen.`,
  releasedAbsence: (length) => `Bei Urlaub oder Krankheit besteht Freistellung für einen Ausfall von bis zu ${length}.`,
  noticeOfNewStaff: (length) => `Neues Personal ist innerhalb von ${length} mitzuteilen.`,
  noticeOfChange: (length) => `Veränderungen im Personal sind innerhalb von ${length} mitzuteilen.`,
};

/**
 * A period of the guideline as a sentence: `exemptingEmployment` of six months is `Von der Nachqualifizierung befreit
 * frühere Beschäftigung von mindestens 6 Monaten.`; one of a newer version is told by its length.
 */
export function periodSentence(name: string, length: ToldLength): string {
  const told = Object.hasOwn(PERIODS, name) ? PERIODS[name] : undefined;
  return told?.(lengthWords(length)) ?? `Zeitraum von ${lengthWords(length)}.`;
}

/** In the dative: `einer Woche`, `3 Monaten`. */
function lengthWords({ count, unit }: ToldLength): string {
  const [one, many] = UNITS[unit];
  return count === 1 ? one : `${count} ${many}`;
}
