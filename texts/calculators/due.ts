import type { SkippedDay } from '../../domain/duty';
import type { LegalDate } from '../../domain/legal-date';
import type {
  DeliveryReceipt,
  DurationReceipt,
  HoursReceipt,
  LeadReceipt,
  PiecesReceipt,
  PromptReceipt,
  WeekReceipt,
} from '../../domain/period-receipt';
import { citation, listed } from '../counting';
import { formatDate, formatInstant } from '../format';
import { holidayLabel } from '../vocabulary';

/** German of the calculator `due`. */
export const DUE_WORDS = {
  dueOn: 'Fällig',
  lateFrom: 'Verspätet ab',
  counting: 'Zählung',
  skipped: 'Übersprungen',
  others: 'Andere Auslegungen',
  aim: 'Erinnerungen zielen auf',
  target: 'Interner Zielwert',
  noLegalDate: 'Keine Frist nach Richtlinie.',
  prompt: 'unverzüglich, ohne schuldhaftes Zögern (BGB § 121 Abs. 1)',
  alarm: 'Warnung in der Fristenliste ab',
} as const;

const UNITS = {
  days: ['ein Tag', 'Tage'],
  weeks: ['eine Woche', 'Wochen'],
  months: ['ein Monat', 'Monate'],
  years: ['ein Jahr', 'Jahre'],
} as const;

/** A day passed over, with its reason: `Do 31.05.2018 (Fronleichnam)`. */
export function skippedWords(skipped: readonly SkippedDay[]): string {
  return listed(skipped.map(({ day, reason }) => `${formatDate(day)} (${holidayLabel(reason)})`));
}

/** 4.2: when a week of absence begins. */
export function weekSentence(receipt: WeekReceipt): string {
  const { firstDay, week, lastDayBefore, begins, firstWorkingDay } = receipt;
  const hint = firstWorkingDay === begins ? '' : ` Erster Arbeitstag darin: ${formatDate(firstWorkingDay)}.`;
  return `Erster Ausfalltag ${formatDate(firstDay)}: Die ${week}. Woche beginnt am ${formatDate(begins)}, die Woche davor endet am ${formatDate(lastDayBefore)}. Der Beginn verschiebt sich nicht.${hint}${cited(receipt)}`;
}

/** LVwVfG 31 VI: when a period in hours ends. */
export function hoursSentence(receipt: HoursReceipt): string {
  const { from, hours, lateFrom } = receipt;
  const length = hours === 1 ? 'eine Stunde' : `${hours} Stunden`;
  return `Beginn ${formatInstant(from)}, ${length}: verspätet ab ${formatInstant(lateFrom)}. Jede Stunde zählt, auch an Wochenenden und Feiertagen.${cited(receipt)}`;
}

/** LVwVfG 41 II: when a posted notice counts as made known. */
export function deliverySentence(receipt: DeliveryReceipt): string {
  const { postedOn, days, presumedOn, receivedOn, notifiedOn } = receipt;
  const presumed = `Zur Post gegeben am ${formatDate(postedOn)}, ${lengthWords(days, 'days')}: gilt am ${formatDate(presumedOn)} als bekannt gegeben.`;
  return `${presumed}${receivedOn === null ? '' : arrival(receivedOn, notifiedOn)}${cited(receipt)}`;
}

/** Q20: the house's own date before a due day. */
export function leadSentence({ due, days, counted, skipped, target }: LeadReceipt): string {
  const back = target === counted ? '' : `; ${skippedWords(skipped)}, daher ${formatDate(target)}`;
  return `${lengthWords(days, 'days')} vor ${formatDate(due)}: ${formatDate(counted)}${back}. Interne Vorlauffrist, keine Frist nach Richtlinie.`;
}

/** Q38: the house's target for what is owed without delay. */
export function promptSentence({ arisenOn, counted, target, alarm }: PromptReceipt): string {
  const days = counted.length === 1 ? 'ein Arbeitstag' : `${counted.length} Arbeitstage`;
  return `Entstanden am ${formatDate(arisenOn)}; interner Zielwert ${formatDate(target)} (${days}), Warnung in der Fristenliste ab ${formatDate(alarm)}. Keine Frist nach Richtlinie.`;
}

/** 3.3.3: whether a time lasts long enough. */
export function durationSentence(receipt: DurationReceipt): string {
  const { from, to, count, unit, neededEnd, complete, missingDays } = receipt;
  const missing = missingDays === 1 ? 'es fehlt ein Tag' : `es fehlen ${missingDays} Tage`;
  const result = complete ? 'erreicht' : `nicht erreicht, ${missing}`;
  return `${formatDate(from)} bis ${formatDate(to)}: Mindestdauer (${lengthWords(count, unit)}, nötig bis ${formatDate(neededEnd)}) ${result}.${cited(receipt)}`;
}

/** BGB 191: whether several times together last long enough. */
export function piecesSentence(receipt: PiecesReceipt): string {
  const { pieces, neededDays, coveredDays, complete, missingDays } = receipt;
  const parts = pieces.map(({ from, to, days }) => `${formatDate(from)} bis ${formatDate(to)} (${days})`);
  const result = complete ? 'erreicht' : `nicht erreicht, es fehlen ${missingDays}`;
  return `Tage: ${listed(parts)}; zusammen ${coveredDays} von ${neededDays}, ${result}.${cited(receipt)}`;
}

/** What an internal duty aims at. */
export function internalSentence(on: LegalDate, target: LegalDate): string {
  const moved = target === on ? '' : `, am Arbeitstag davor: ${formatDate(target)}`;
  return `Vom Haus bestimmt: ${formatDate(on)}${moved}. Keine Frist nach Richtlinie.`;
}

function arrival(receivedOn: LegalDate, notifiedOn: LegalDate): string {
  const later = receivedOn === notifiedOn ? 'später eingegangen' : 'eingegangen';
  return ` Tatsächlich ${later} am ${formatDate(receivedOn)}: maßgeblich ist ${formatDate(notifiedOn)}.`;
}

function cited({ paragraphs }: { readonly paragraphs: readonly string[] }): string {
  return paragraphs.length === 0 ? '' : ` (${paragraphs.map(citation).join(', ')})`;
}

function lengthWords(count: number, unit: keyof typeof UNITS): string {
  const [one, many] = UNITS[unit];
  return count === 1 ? one : `${count} ${many}`;
}
