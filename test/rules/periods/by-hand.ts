/** Days as a person with a wall calendar counts them: no date arithmetic of the product or of the platform. */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function leap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function lengthOfMonth(year: number, month: number): number {
  return month === 2 && leap(year) ? 29 : (LENGTHS[month - 1] as number);
}

export function written(year: number, month: number, day: number): string {
  return [`${year}`, `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join('-');
}

export function read(day: string): [number, number, number] {
  return day.split('-').map(Number) as [number, number, number];
}

export function nextDay(day: string): string {
  const [year, month, number] = read(day);
  if (number < lengthOfMonth(year, month)) return written(year, month, number + 1);
  return month === 12 ? written(year + 1, 1, 1) : written(year, month + 1, 1);
}

export function dayBefore(day: string): string {
  const [year, month, number] = read(day);
  if (number > 1) return written(year, month, number - 1);
  return month === 1 ? written(year - 1, 12, 31) : written(year, month - 1, lengthOfMonth(year, month - 1));
}

export function walk(day: string, steps: number): string {
  let reached = day;
  for (let step = 0; step < Math.abs(steps); step += 1) reached = steps > 0 ? nextDay(reached) : dayBefore(reached);
  return reached;
}

/** Easter Sunday by the anonymous Gregorian rule: a second source beside the package. */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const epact = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const sunday = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - epact - (c % 4)) % 7;
  const late = Math.floor((a + 11 * epact + 22 * sunday) / 451);
  const number = epact + sunday - 7 * late + 114;
  return written(year, Math.floor(number / 31), (number % 31) + 1);
}

const byYear = new Map<number, readonly string[]>();

/** The public holidays of Baden-Württemberg from 1995 on, ascending. */
export function holidaysOf(year: number): readonly string[] {
  const known = byYear.get(year);
  if (known !== undefined) return known;
  const fixed = ['01-01', '01-06', '05-01', '10-03', '11-01', '12-25', '12-26'].map((day) => `${year}-${day}`);
  const easter = easterSunday(year);
  const movable = [-2, 1, 39, 50, 60].map((days) => walk(easter, days));
  const days = [...new Set([...fixed, ...movable, ...(year === 2017 ? ['2017-10-31'] : [])])].sort();
  byYear.set(year, days);
  return days;
}

/** 0 is Sunday. */
export function weekday(day: string): number {
  const [year, month, number] = read(day);
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] as number;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + number) % 7;
}

export function isDayOff(day: string): boolean {
  return weekday(day) % 6 === 0 || holidaysOf(read(day)[0]).includes(day);
}
