/** How far a sheet reaches: its last row and column, both counted from 1, and how many rows it tells. */
export interface SheetExtent {
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly rows: number;
}

const ROW_OR_CELL = /<(?:[^\s<>/:!?]+:)?(row|c)(?=[\s/>])([^<>]*)(.?)/g;

/**
 * How far a sheet reaches by its own XML, before anything is laid out: a reader that fills the gaps would need a cell of
 * memory for each. One cell at `XFD1048576` gives row 1048576 and column 16384. Ends early once `limits` are passed.
 * @throws SyntaxError for a row or cell whose place cannot be read with certainty
 */
export function sheetExtent(xml: string, limits: { readonly rows: number; readonly columns: number }): SheetExtent {
  const extent = { lastRow: 0, lastColumn: 0, rows: 0 };
  for (const [, name, attributes = '', end] of xml.matchAll(ROW_OR_CELL)) {
    if (end !== '>' || !isBalanced(attributes)) throw new SyntaxError('an element that does not end');
    const places = referencesIn(attributes);
    if (name === 'row') extent.rows += 1;
    else if (places.length === 0) throw new SyntaxError('a cell without a place');
    for (const place of places) {
      const { row, column } = name === 'row' ? rowPlace(place) : cellPlace(place);
      extent.lastRow = Math.max(extent.lastRow, row, extent.rows);
      extent.lastColumn = Math.max(extent.lastColumn, column);
    }
    if (extent.lastRow > limits.rows || extent.rows > limits.rows || extent.lastColumn > limits.columns) break;
  }
  return extent;
}

/** A cell by row and column, both counted from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The place that a reference such as `AA2091` names. @throws SyntaxError where it names none */
export function cellPlace(reference: string): CellPlace {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) throw new SyntaxError('no place of a cell');
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function rowPlace(reference: string): CellPlace {
  if (!/^\d{1,7}$/.test(reference)) throw new SyntaxError('no number of a row');
  return { row: Number(reference), column: 0 };
}

/** A `>` within quotes would end the element too early. */
function isBalanced(attributes: string): boolean {
  return ['"', "'"].every((quote) => attributes.split(quote).length % 2 === 1);
}

/** Every value of an attribute `r`, however it is quoted or prefixed: readers differ in which of several they take. */
function referencesIn(attributes: string): readonly string[] {
  return [...attributes.matchAll(/(?:^|[\s:"'])r\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, double, single]) => double ?? single ?? '',
  );
}
