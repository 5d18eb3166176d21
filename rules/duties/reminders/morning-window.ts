import { dayOf, type Instant, instantAt, instantOf, millisecondsOf } from '../../../domain/instant';
import type { LegalDate } from '../../../domain/legal-date';

/** Hours in which reminders go out, `HH:MM` in Berlin, from 03:00 so that no clock change touches them; `to` excluded. */
export interface MorningWindow {
  readonly from: string;
  readonly to: string;
}

/**
 * The second of the day's window that belongs to the entity: always the same one, so that the mails of
 * many entities spread over the window. `2026-11-30`, 07:30 to 08:00: between 06:30:00Z and 06:59:59Z.
 */
export function morningOf(day: LegalDate, entityId: string, { from, to }: MorningWindow): Instant {
  const first = secondsOf(from);
  const second = first + (hashOf(entityId) % (secondsOf(to) - first));
  return instantAt(day, Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60);
}

/** How long what is caught up after the window gathers, in milliseconds: the files of a county do not wake at once. */
export const GATHERING_MS = 300_000;

/**
 * Until when what came at a moment gathers for the mail of the day: the end of the day's window, 08:00 in Berlin for
 * any moment before it. What is caught up later gathers for five minutes: 10:05 for what came at 10:00.
 */
export function endOfGathering(moment: Instant, window: MorningWindow): Instant {
  const end = endOfMorning(moment, window);
  return moment > end ? instantOf(millisecondsOf(moment) + GATHERING_MS) : end;
}

/** When the window of a moment's day ends: 08:00 in Berlin, also for a moment after it. */
export function endOfMorning(moment: Instant, { to }: MorningWindow): Instant {
  const [hours, minutes] = to.split(':').map(Number) as [number, number];
  return instantAt(dayOf(moment), hours, minutes);
}

function secondsOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  return 3600 * hours + 60 * minutes;
}

/** FNV-1a, 32 bits: stable over versions and machines, and cheap. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
