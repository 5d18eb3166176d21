/** How a typed text becomes a value of the input. `yesNo` is true, false or, left open, unknown; `count` a whole number. */
export type FieldKind = 'text' | 'date' | 'money' | 'share' | 'country' | 'yesNo' | 'count';

const GERMAN_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const GROUPED = /^\d{1,3}(\.\d{3})+(,\d*)?$/;

/**
 * Reads what a person typed in German notation: `1.8.2026` is `2026-08-01`, `2.850,50` is `2850.50`, `0,75` is `0.75`.
 * What has no such form is handed on as typed, so that the refusal names it.
 */
export function readTyped(kind: FieldKind, written: string): string | number | boolean {
  const text = written.trim();
  switch (kind) {
    case 'date':
      return isoDate(text);
    case 'money':
      return euros(text.replace(/\s*€$/, ''));
    case 'share':
      return decimalPoint(text);
    case 'country':
      return text.toUpperCase();
    case 'yesNo':
      return yesNo(text);
    case 'count':
      return /^\d{1,9}$/.test(text) ? Number(text) : text;
    case 'text':
      return text;
  }
}

function isoDate(text: string): string {
  const [, day, month, year] = GERMAN_DATE.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function euros(text: string): string {
  return decimalPoint(GROUPED.test(text) ? text.replaceAll('.', '') : text);
}

function decimalPoint(text: string): string {
  return text.replace(',', '.');
}

function yesNo(text: string): string | boolean {
  if (text === 'yes') return true;
  return text === 'no' ? false : text;
}
