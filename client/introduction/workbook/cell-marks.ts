import { type CellPlace, cellPlace } from './sheet-extent';
import { targets, WORKBOOK_PART, type WorkbookParts } from './workbook-parts';
import { attributeOf, elementsOf } from './xml-elements';

/** What the reader of values does not tell of a sheet. */
export interface CellMarks {
  /** Cells that compute their value. */
  readonly formulas: readonly CellPlace[];
  /** First cells of merged ranges. */
  readonly merged: readonly CellPlace[];
}

/** The sheets by name, each with the part in which it is kept. */
export function sheetParts(parts: WorkbookParts): readonly { readonly sheet: string; readonly part: string }[] {
  const kept = targets(parts);
  return elementsOf(parts.get(WORKBOOK_PART)?.toString('utf8') ?? '', 'sheet').map((sheet) => ({
    sheet: plain(attributeOf(sheet, 'name')),
    part: kept.get(attributeOf(sheet, '[\\w.-]+:id')) ?? '',
  }));
}

/** Formulas and merged cells of a sheet, by its own XML: only what stands there as an element, never what a cell says. */
export function cellMarks(xml: string): CellMarks {
  const formulas = [...xml.matchAll(/<(?:[\w.-]+:)?c\s([^<>]*[^<>/])>\s*<(?:[\w.-]+:)?f[\s/>]/g)].map(
    ([, attributes = '']) => cellPlace(attributeOf(attributes, 'r')),
  );
  const merged = elementsOf(xml, 'mergeCell').map((cell) => cellPlace(attributeOf(cell, 'ref').split(':')[0] ?? ''));
  return { formulas, merged };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => ENTITIES[name] ?? '');
}
