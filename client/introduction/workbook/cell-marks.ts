import type { ZipEntry } from './zip-entries';

/** A cell by row and column, both counted from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What the reader of values does not tell of a sheet. */
export interface CellMarks {
  /** Cells that compute their value. */
  readonly formulas: readonly CellPlace[];
  /** First cells of merged ranges. */
  readonly merged: readonly CellPlace[];
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/**
 * Formulas and merged cells of a workbook, by the name of the sheet. Reads the sheets' own XML: only what stands there as
 * an element, never what a cell says.
 * @throws RangeError when a part unpacks to more than `limit` bytes
 */
export function cellMarks(entries: readonly ZipEntry[], limit: number): ReadonlyMap<string, CellMarks> {
  const part = (name: string) =>
    entries
      .find((entry) => entry.name === name)
      ?.content(limit)
      .toString('utf8') ?? '';
  const targets = new Map(
    elements(part(RELATIONS), 'Relationship').map((relation) => [
      attribute(relation, 'Id'),
      attribute(relation, 'Target'),
    ]),
  );
  return new Map(
    elements(part(WORKBOOK), 'sheet').map((sheet) => {
      const target = targets.get(attribute(sheet, 'r:id')) ?? '';
      return [plain(attribute(sheet, 'name')), marksOf(part(pathOf(target)))];
    }),
  );
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function marksOf(xml: string): CellMarks {
  const formulas = [...xml.matchAll(/<(?:\w+:)?c\s([^>]*[^/])>\s*<(?:\w+:)?f[\s/>]/g)].map(([, attributes = '']) =>
    placeOf(attribute(attributes, 'r')),
  );
  const merged = elements(xml, 'mergeCell').map((cell) => placeOf(attribute(cell, 'ref').split(':')[0] ?? ''));
  return { formulas: formulas.filter(isPlace), merged: merged.filter(isPlace) };
}

function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) => attributes);
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

function placeOf(reference: string): CellPlace | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function isPlace(place: CellPlace | null): place is CellPlace {
  return place !== null;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => ENTITIES[name] ?? '');
}
