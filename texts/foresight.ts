import type { EntityType } from '../domain/case-event';
import type { Outcome } from '../domain/decision';
import type { DutyKind, DutyStatus } from '../domain/duty';
import type { LegalDate } from '../domain/legal-date';
import type { Cents } from '../domain/money';
import { dutyLabel } from './duty-label';
import { formatDate, formatMoney } from './format';
import { monthName } from './month-name';
import { kindLabel, outcomeLabel, statusLabel } from './vocabulary';

/** German of the forecast and of "what if". */
export const FORESIGHT = {
  commands: {
    forecast: 'zeigt, was die laufenden Akten in den kommenden Monaten schulden',
    whatIf: 'zeigt, was sich mit anderen Auslegungen, Feiertagen oder Einstellungen ändern würde; ändert nichts',
  },
  options: {
    until: 'letzter Tag der Vorschau (JJJJ-MM-TT); sonst das Ende des dritten Monats',
    organisation: 'nur Pflichten dieser Organisation',
    reading: 'andere Auslegung, zum Beispiel Q14.trainingPeriodStart=187_2; mehrfach möglich',
    holiday: 'einmaliger Feiertag, zum Beispiel 2026-12-24=Sonderfeiertag; mehrfach möglich',
    settings: 'Einstellungen des Hauses als YAML oder JSON, an Stelle der geltenden',
  },
  heads: {
    forecast: ['Fällig', 'Aktenzeichen', 'Pflicht', 'Art', 'Organisation', 'Erinnerungen', 'Hinweis'],
    whatIf: ['Aktenzeichen', 'Gegenstand', 'Bisher', 'Dann', 'Erinnerungen'],
  },
  overdue: 'Bereits überschritten',
  nothingDue: 'Nichts fällig.',
  noChange: 'Es würde sich nichts ändern.',
  decision: 'Prüfergebnis',
  issued: 'bleibt, wie erledigt',
  none: '–',
} as const;

const ASSUMPTIONS: Readonly<Record<string, string>> = {
  forecast: 'nach der gemeldeten Dauer des Ausfalls',
  endUnknown: 'Ende des Ausfalls unbekannt',
  plannedStart: 'wenn die Tätigkeit wie geplant beginnt',
  notYetPlanned: 'folgt aus den Angaben, noch nicht im Plan',
  proposal: 'Vorschlag wartet auf Bestätigung',
};

/** What falls due, and with `owner` whose it is: `Kennzahlenmeldung (15. Januar) abgeben (Caritasverband)`. */
export function expectedTitle(duty: string, owner?: string): string {
  return owner === undefined ? dutyLabel(duty).title : `${dutyLabel(duty).title} (${owner})`;
}

/** On what an expected day rests: `nach der gemeldeten Dauer des Ausfalls; Auslegung Q14`. */
export function restsOnCell(assumptions: readonly string[], contested: readonly string[]): string {
  const told = assumptions.map((assumption) => ASSUMPTIONS[assumption] ?? assumption);
  return [...told, ...(contested.length === 0 ? [] : [`Auslegung ${contested.join(', ')}`])].join('; ');
}

/** The day of an entry: a due day, or the target of something owed without delay. */
export function expectedDay(kind: DutyKind, day: LegalDate): string {
  return kind === 'prompt' ? `${kindLabel('prompt')}, Ziel ${formatDate(day)}` : formatDate(day);
}

/** Heading of a month: `Januar 2027: 14 Fristen, 31 Erinnerungen`. */
export function forecastMonth(month: string, entries: number, reminders: number): string {
  return `${monthName(month)}: ${counted(entries, 'Frist', 'Fristen')}, ${counted(reminders, 'Erinnerung', 'Erinnerungen')}`;
}

/** Last line of a forecast. */
export function forecastSummary(from: LegalDate, until: LegalDate, entities: number, duties: number): string {
  const what = `${counted(duties, 'Frist', 'Fristen')} in ${counted(entities, 'Akte', 'Akten')}`;
  return `Vorschau vom ${formatDate(from)} bis ${formatDate(until)}: ${what}, soweit heute bekannt.`;
}

/** One reading that is tried out: `Q14 trainingPeriodStart: 187_1 → 187_2`. */
export function triedReading(number: string, key: string, from: unknown, to: unknown): string {
  return `Auslegung ${number} ${key}: ${answer(from)} → ${answer(to)}`;
}

/** One holiday that is tried out. */
export function triedHoliday(day: LegalDate, name: string): string {
  return `Feiertag: ${formatDate(day)} (${name})`;
}

/** How a decision stands: `förderfähig, 48.000,00 € im Jahr`. */
export function decisionState(state: { outcome: Outcome; perYear: Cents | null } | null, subject: EntityType): string {
  if (state === null) return FORESIGHT.none;
  const amount = state.perYear === null ? '' : `, ${formatMoney(state.perYear)} im Jahr`;
  return `${outcomeLabel(state.outcome, subject)}${amount}`;
}

/** How a duty stands: `offen, Di 01.12.2026`. */
export function dutyState(
  state: { status: DutyStatus; due?: LegalDate; aim: LegalDate; daysLate?: number } | null,
): string {
  if (state === null) return FORESIGHT.none;
  const late = state.daysLate ? `, ${counted(state.daysLate, 'Tag', 'Tage')} zu spät` : '';
  return `${statusLabel(state.status)}, ${formatDate(state.due ?? state.aim)}${late}`;
}

/** How many reminders are planned; past its day a duty has no last one: `wöchentlich`. */
export function remindersCell(count: number, every?: number): string {
  if (every === undefined) return String(count);
  if (every === 1) return 'täglich';
  return every === 7 ? 'wöchentlich' : `alle ${every} Tage`;
}

/** Reminders that fall away and come anew: `-2, +1`. */
export function reminderDifference(gone: number, added: number): string {
  if (gone === 0 && added === 0) return '';
  return [gone === 0 ? '' : `-${gone}`, added === 0 ? '' : `+${added}`].filter((part) => part !== '').join(', ');
}

/** What a "what if" came to. */
export function whatIfSummary(
  totals: {
    readonly [Name in
      | 'entities'
      | 'affected'
      | 'decisions'
      | 'duties'
      | 'issued'
      | 'remindersGone'
      | 'remindersAdded'
      | 'notAssessable']: number;
  },
): string {
  const { entities, affected, decisions, duties, issued, remindersGone, remindersAdded, notAssessable } = totals;
  const unknown = notAssessable === 0 ? '' : ` ${counted(notAssessable, 'Akte', 'Akten')} nicht beurteilbar.`;
  return [
    `${counted(affected, 'Akte', 'Akten')} von ${entities} betroffen: Prüfergebnisse ${decisions}, offene Pflichten ${duties},`,
    `Erinnerungen ${reminderDifference(remindersGone, remindersAdded) || '0'}.`,
    `Erledigte Pflichten, die anders gestanden hätten: ${issued}; sie bleiben, wie sie sind.${unknown}`,
    'Geändert wurde nichts.',
  ].join(' ');
}

function answer(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
