import { choiceWords, INTRODUCTION_CHOICES, type IntroductionChoice } from '../../../texts/introduction-choices';
import type { Column } from '../sheets';
import type { RawCell } from '../workbook/raw-table';
import { nearest } from './nearest';
import { readDay } from './read-day';

/** What a cell says: a value as the events' schemas take it, or why it says nothing that can be used. */
export type CellReading =
  | { readonly value: unknown }
  | {
      readonly wrong: 'INVALID_DATE' | 'INVALID_TYPE' | 'INVALID_CHOICE' | 'INVALID_SHARE' | 'INVALID_AMOUNT';
      readonly details: Readonly<Record<string, unknown>>;
    };

type Filled = Exclude<RawCell, null>;

/** Reads a filled cell as its column asks; organisations and staff are looked up by the caller. */
export function readCell(kind: Column['kind'], cell: Filled): CellReading {
  if (typeof kind === 'object')
    return 'one' in kind ? oneOf(kind.one, textOf(cell)) : severalOf(kind.several, textOf(cell));
  switch (kind) {
    case 'day': {
      const day = readDay(cell);
      return day === null ? wrong('INVALID_DATE', {}) : { value: day };
    }
    case 'yesNo':
      return yesNo(cell);
    case 'share':
      return numeric(cell, 4) ?? wrong('INVALID_SHARE', { min: 0, max: 1 });
    case 'money':
      return numeric(cell, 2) ?? wrong('INVALID_AMOUNT', { min: 0.01 });
    case 'count':
      return count(cell);
    case 'municipalities':
      return municipalities(textOf(cell));
    case 'names':
      return { value: partsOf(textOf(cell)) };
    case 'country':
      return { value: textOf(cell).toUpperCase() };
    default:
      return { value: textOf(cell) };
  }
}

/** A cell as text: what an official sees there, a day as `2026-08-01`. */
export function textOf(cell: Filled): string {
  return cell instanceof Date ? (readDay(cell) ?? '') : String(cell).trim();
}

const YES_NO: Readonly<Record<string, boolean>> = { ja: true, nein: false, wahr: true, falsch: false };

function yesNo(cell: Filled): CellReading {
  if (typeof cell === 'boolean') return { value: cell };
  const value = YES_NO[textOf(cell).toLowerCase()];
  return value === undefined ? wrong('INVALID_CHOICE', { choices: ['ja', 'nein'] }) : { value };
}

const GROUPED = /^\d{1,3}(\.\d{3})+(,\d*)?$/;

/** A number with German or plain decimals, as text: `2.850,50 €` is `2850.50`. Null where it has more places. */
function numeric(cell: Filled, places: number): CellReading | null {
  if (typeof cell === 'number') return rounded(cell, places);
  const text = textOf(cell).replace(/\s*€$/, '');
  const plain = (places === 2 && GROUPED.test(text) ? text.replaceAll('.', '') : text).replace(',', '.');
  return /^\d{1,9}(\.\d+)?$/.test(plain) ? rounded(Number(plain), places) : null;
}

/** Excel computes in binary: 0.30000000000000004 is 0.3, but 0.33333 is no share. */
function rounded(value: number, places: number): CellReading | null {
  const near = Number(value.toFixed(places));
  return Math.abs(near - value) < 1e-9 ? { value: near.toFixed(places) } : null;
}

function count(cell: Filled): CellReading {
  const text = textOf(cell).replace(/^(\d{1,3})((?:\.\d{3})+)$/, (all) => all.replaceAll('.', ''));
  return /^\d{1,9}$/.test(text) ? { value: Number(text) } : wrong('INVALID_TYPE', { expected: 'number' });
}

function oneOf(choice: IntroductionChoice, text: string): CellReading {
  const words = choiceWords(choice);
  const word = words.find((known) => known.toLowerCase() === text.toLowerCase());
  if (word === undefined) return wrong('INVALID_CHOICE', { choices: words, near: nearest(text, words) });
  return { value: (INTRODUCTION_CHOICES[choice] as Readonly<Record<string, string>>)[word] };
}

function severalOf(choice: IntroductionChoice, text: string): CellReading {
  const read = partsOf(text).map((part) => oneOf(choice, part));
  const refused = read.find((part) => 'wrong' in part);
  return refused ?? { value: read.map((part) => 'value' in part && part.value) };
}

/** `Schopfheim: 0,5; Wehr: 0,25`. */
function municipalities(text: string): CellReading {
  const parts = partsOf(text).map((part) => {
    const [, name, share = ''] = /^(.+?)\s*:\s*([\d.,]+)$/.exec(part) ?? [];
    const read = name === undefined ? null : numeric(share, 4);
    return read === null || !('value' in read) ? null : { name, share: read.value };
  });
  if (parts.includes(null)) return wrong('INVALID_TYPE', { reason: 'municipalities' });
  return { value: parts };
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

type Wrong = Extract<CellReading, { wrong: unknown }>;

function wrong(code: Wrong['wrong'], details: Wrong['details']): Wrong {
  return { wrong: code, details };
}
