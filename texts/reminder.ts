import type { RecipientRole } from '../domain/duty';
import { listed } from './counting';
import { dutyLabel, roleLabel } from './vocabulary';

const LADDER = ['coordinator', 'deputy', 'lead', 'compliance'] as const satisfies readonly RecipientRole[];

/** Words of a rung that was not planned but comes at once. */
export const IMMEDIATE = 'sofort';

/** Rungs that have a name instead of a number of days. */
const NAMED_RUNGS: Readonly<Record<string, string>> = {
  '0': 'am Zieltag',
  due: 'am letzten Tag der Frist',
  start: 'zu Beginn',
  immediate: IMMEDIATE,
  introduction: 'bei der Einführung',
};

/**
 * A rung in words by its key `entity/duty/revision/rung`, with or without a role behind it:
 * `7 Tage vorher`, `am Zieltag`, `1 Tag danach`, `am letzten Tag der Frist`, `Wiedervorlage, weil die Pflicht ruht`.
 */
export function rungWords(key: string, dutyId: string): string {
  const [, label = ''] = key.split(`/${dutyId}/`).at(-1)?.split('/') ?? [];
  if (label.startsWith('rest-')) return 'Wiedervorlage, weil die Pflicht ruht';
  const days = Number(label);
  if (Object.hasOwn(NAMED_RUNGS, label) || label === '' || Number.isNaN(days)) return NAMED_RUNGS[label] ?? label;
  const distance = Math.abs(days) === 1 ? '1 Tag' : `${Math.abs(days)} Tage`;
  return `${distance} ${days < 0 ? 'vorher' : 'danach'}`;
}

/** Days from the day from which a rung counts, negative before it; undefined for a rung that has a name instead. */
export function rungDays(key: string, dutyId: string): number | undefined {
  const [, label = ''] = key.split(`/${dutyId}/`).at(-1)?.split('/') ?? [];
  return /^[+-]?\d+$/.test(label) ? Number(label) : undefined;
}

/** A rung of `rungWords` with the duty that it reminds of: `Nachqualifizierung beginnen: 7 Tage vorher`. */
export function rungOfDuty(key: string): string {
  const [, dutyId] = /\/([^/]+)\/\d+\/[^/]+(?:\/[a-z-]+)?$/.exec(key) ?? [];
  return dutyId === undefined ? key : `${dutyLabel(dutyId).title}: ${rungWords(key, dutyId)}`;
}

/** Why somebody is told in another's place; never the address or what was wrong with it. */
export function insteadSentence(role: RecipientRole): string {
  return `Diese Erinnerung war für die Rolle ${roleLabel(role)} bestimmt. Die E-Mail dorthin konnte nicht zugestellt werden; bitte geben Sie sie weiter oder lassen Sie die Adresse berichtigen.`;
}

/** To whom this mail goes, and who is told too if the duty stays open; nothing more once everybody is told. */
export function recipientsSentence(told: readonly RecipientRole[]): string {
  const now = LADDER.filter((role) => told.includes(role));
  const later = LADDER.slice(LADDER.findLastIndex((role) => told.includes(role)) + 1);
  const next =
    later.length === 0 ? '' : ` Bleibt die Pflicht offen, gehen spätere Erinnerungen auch an: ${roles(later)}.`;
  return `Diese E-Mail geht an: ${roles(now)}.${next}`;
}

function roles(some: readonly RecipientRole[]): string {
  return listed(some.map(roleLabel));
}
