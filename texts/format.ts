import { BERLIN, dayOf, type Instant, millisecondsOf } from '../domain/instant';
import { daysBetween, type LegalDate, partsOf, weekdayOf } from '../domain/legal-date';
import { type Cents, type FullTimeEquivalent, shareOf } from '../domain/money';

const SHORT_WEEKDAYS = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'] as const;

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: BERLIN,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A day without its weekday: `30.11.2026`. */
export function formatDay(day: LegalDate): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${twoDigits(dayOfMonth)}.${twoDigits(month)}.${year}`;
}

/** A day with its weekday: `Mo 30.11.2026`. */
export function formatDate(day: LegalDate): string {
  return `${SHORT_WEEKDAYS[weekdayOf(day) - 1]} ${formatDay(day)}`;
}

/** A moment on the clocks of Berlin: `2026-11-30T06:41:00.000Z` is `Mo 30.11.2026, 07:41 Uhr`. */
export function formatInstant(instant: Instant): string {
  return `${formatDate(dayOf(instant))}, ${CLOCK.format(millisecondsOf(instant))} Uhr`;
}

/** Euros with two decimals and points between thousands: 6,400,000 cents are `64.000,00 €`. */
export function formatMoney(amount: Cents): string {
  const written = String(Math.abs(amount)).padStart(3, '0');
  const euros = written.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${amount < 0 ? '-' : ''}${euros},${written.slice(-2)} €`;
}

/** A share of full-time work with two to four decimals: 7,500 is `0,75 VZÄ`, 3,333 is `0,3333 VZÄ`. */
export function formatShare(share: FullTimeEquivalent): string {
  const [whole = '0', fraction = ''] = String(shareOf(share)).split('.');
  return `${whole},${fraction.padEnd(2, '0')} VZÄ`;
}

/** How far a day lies from today: `heute`, `morgen`, `in 12 Tagen`, `seit 1 Tag`, `seit 2 Tagen`. */
export function relativeDay(day: LegalDate, today: LegalDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'heute';
  if (days === 1) return 'morgen';
  if (days > 1) return `in ${days} Tagen`;
  return days === -1 ? 'seit 1 Tag' : `seit ${-days} Tagen`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
