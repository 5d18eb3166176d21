import { attributeOf, elementsOf } from './xml-elements';
import type { ZipEntry } from './zip-entries';

/** The parts of a workbook that are read, unpacked, by their names: nothing else of the file is ever looked at. */
export type WorkbookParts = ReadonlyMap<string, Buffer>;

/** The list of the sheets. */
export const WORKBOOK_PART = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** Where strings and styles are kept by most programs, named or not. */
const USUAL_PARTS = ['xl/sharedStrings.xml', 'xl/styles.xml'];

/**
 * Unpacks the list of the sheets, the sheets and what they refer to. Of several entries with one name the first counts.
 * @throws RangeError (`ERR_BUFFER_TOO_LARGE`) when together they unpack to more than `limit` bytes
 */
export function workbookParts(entries: readonly ZipEntry[], limit: number): WorkbookParts {
  const parts = new Map<string, Buffer>();
  let left = limit;
  const take = (name: string) => {
    const entry = entries.find((one) => one.name === name);
    if (entry === undefined || parts.has(name)) return;
    const content = entry.content(Math.max(1, left));
    left -= content.length;
    parts.set(name, content);
  };
  for (const name of [RELATIONS, WORKBOOK_PART, ...USUAL_PARTS]) take(name);
  for (const name of [...targets(parts).values()]) take(name);
  return parts;
}

/** The part of each sheet, by the id under which the list of the sheets refers to it. */
export function targets(parts: WorkbookParts): ReadonlyMap<string, string> {
  return new Map(
    elementsOf(parts.get(RELATIONS)?.toString('utf8') ?? '', 'Relationship')
      .map((relation) => [attributeOf(relation, 'Id'), pathOf(attributeOf(relation, 'Target'))] as const)
      .filter(([, path]) => path.endsWith('.xml')),
  );
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
