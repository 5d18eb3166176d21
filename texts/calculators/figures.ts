import type { LegalDate } from '../../domain/legal-date';
import { formatDay } from '../format';

/** German of the calculator `figures`. */
export const FIGURES_WORDS = {
  heads: ['Nr.', 'Kennzahl', 'Anzahl', 'Hinweis'],
  report: 'Kennzahlenmeldung (15. Januar) für das Jahr',
  dueOn: 'Fällig',
  outgoing:
    'Über die Weitergabe kleiner Zahlen entscheidet eine Person (Ziffer 3.11.4); unter 5 ist eine Grenze des Hauses.',
} as const;

const NOTES = {
  counted: '',
  atLeast: 'mindestens',
  notAssessable: 'nicht beurteilbar',
  suppressed: 'nicht weitergegeben',
} as const;

const SMALL = 'kleine Zahl';

/** What is to be known of a figure beside its number; empty where it is simply counted. */
export function figureNote(status: keyof typeof NOTES, small: boolean | undefined): string {
  return [NOTES[status], small === true ? SMALL : ''].filter((note) => note !== '').join('; ');
}

/** Heading of the figures: `Kennzahlen nach dem landeseinheitlichen Muster, 01.01.2026 bis 31.12.2026`. */
export function figuresHeading({ from, to }: { readonly from: LegalDate; readonly to: LegalDate }): string {
  return `Kennzahlen nach dem landeseinheitlichen Muster (Ziffern 3.11.1 und 3.11.2), ${formatDay(from)} bis ${formatDay(to)}`;
}

const GAPS = {
  plans: () => 'Ob Integrationspläne erstellt wurden, ist nicht angegeben.',
  household: (count: number) =>
    `Bei ${counted(count, 'einer Person', 'Personen')} ist die Familie nicht angegeben; die Zahl der Familien kann zu niedrig sein.`,
  topic: (count: number) =>
    `Bei ${counted(count, 'einem Kontakt', 'Kontakten')} ist kein Thema angegeben; die Zahlen der Themen können zu niedrig sein.`,
} as const;

/** What the entries leave open, and what follows for the figures. */
export function figureGap(what: keyof typeof GAPS, count = 0): string {
  return GAPS[what](count);
}

/** How many contacts were estimated afterwards (3.11.2). */
export function estimatedSentence(count: number): string {
  return `Nachträglich geschätzt (Ziffer 3.11.2): ${counted(count, 'ein Kontakt', 'Kontakte')}.`;
}

/** How many entries were given that the period does not count. */
export function outsideSentence(count: number): string {
  return `Außerhalb des Zeitraums und nicht gezählt: ${counted(count, 'ein Eintrag', 'Einträge')}.`;
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? one : `${count} ${many}`;
}
