import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { FristwerkError } from '../domain/errors';
import { reading } from './input-file';

/** Cells that hold a list, its entries with `+` between them. */
const LISTS = ['topics', 'referredTo'] as const;

type Cells = Readonly<Record<string, string>>;

/**
 * Contacts from a CSV file with semicolons, one a row, as `record contacts` takes them; rows of other months than
 * `month` (`2026-03`, empty for all) are left out. Of a talk with several persons, `persons` holds `case/household` pairs
 * with `+` between them; a person without a household has none: `fall-07/h-3+fall-08`. Empty cells are left out.
 * @throws UNREADABLE_FILE
 */
export async function contactsFrom(path: string, month: string): Promise<readonly unknown[]> {
  const text = await reading(path, () => readFile(path, 'utf8'));
  return rowsOf(path, text)
    .filter(({ on }) => on?.startsWith(month))
    .map(contactOf);
}

function rowsOf(path: string, text: string): readonly Cells[] {
  try {
    return parse(text, { delimiter: ';', columns: true, bom: true, comment: '#', skipEmptyLines: true, trim: true });
  } catch (cause) {
    throw new FristwerkError('UNREADABLE_FILE', {
      field: 'file',
      value: path,
      details: { reason: 'syntax' },
      cause,
    });
  }
}

function contactOf({ persons, estimated, ...cells }: Cells): unknown {
  const told = Object.entries(cells).filter(([, cell]) => cell !== '');
  return {
    ...Object.fromEntries(told.map(([key, cell]) => [key, isList(key) ? cell.split('+') : cell])),
    ...(persons ? { persons: persons.split('+').map(personOf) } : {}),
    ...(estimated === 'ja' ? { estimated: true } : {}),
  };
}

function personOf(pair: string): unknown {
  const [caseRef, householdRef] = pair.split('/');
  return { caseRef, householdRef: householdRef ?? null };
}

function isList(key: string): boolean {
  return LISTS.some((list) => list === key);
}
