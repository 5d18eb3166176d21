import { INTRODUCTION_SHEETS, type IntroductionSheetId } from '../../../texts/introduction-sheets';
import type { ReadRow } from '../cells/read-rows';
import { isEntitySheet, SHEET_IDS, SHEETS, titleOf } from '../sheets';
import { faultAt, type ImportFault } from '../upload';

/** A row that is an entity, with the rows of other sheets that belong to it. */
export interface RowGroup {
  readonly row: ReadRow;
  readonly details: readonly ReadRow[];
}

/** Brings each row to the entity that it names; a name that stands twice, or nowhere, is a fault. */
export function groupedRows(rows: readonly ReadRow[]): {
  readonly groups: readonly RowGroup[];
  readonly faults: readonly ImportFault[];
} {
  const heads = SHEET_IDS.filter((id) => isEntitySheet(SHEETS[id])).flatMap((id) =>
    rows.filter(({ sheet }) => sheet === id),
  );
  const first = firstByKey(heads);
  const details = new Map(heads.map((head) => [head, [] as ReadRow[]]));
  const orphans: ReadRow[] = [];
  for (const row of rows) {
    if (isEntitySheet(SHEETS[row.sheet])) continue;
    const head = first.get(nameOf(parentOf(row.sheet), row.values.parent));
    if (head !== undefined) details.get(head)?.push(row);
    else if (row.values.parent !== undefined) orphans.push(row);
  }
  const full = heads.filter((head) => (details.get(head)?.length ?? 0) > MOST_DETAILS);
  const groups = heads.map((row) => ({ row, details: full.includes(row) ? [] : (details.get(row) ?? []) }));
  return {
    groups,
    faults: [...repeated(heads, first), ...orphans.map((row) => orphan(row, heads)), ...full.map(tooManyDetails)],
  };
}

/** Most rows of other sheets that belong to one file: its story is judged event by event, each against all before. */
const MOST_DETAILS = 500;

function tooManyDetails({ sheet, row }: ReadRow): ImportFault {
  const place = { sheet: titleOf(sheet), row };
  return faultAt(place, 'INVALID_CHOICE', undefined, { reason: 'tooManyDetails', max: MOST_DETAILS });
}

/** Of several rows with one key the first one counts; the others are faults. */
function firstByKey(heads: readonly ReadRow[]): ReadonlyMap<string, ReadRow> {
  const first = new Map<string, ReadRow>();
  for (const head of heads) {
    const name = nameOf(head.sheet, head.values.key);
    if (head.values.key !== undefined && !first.has(name)) first.set(name, head);
  }
  return first;
}

function nameOf(sheet: IntroductionSheetId, key: unknown): string {
  return JSON.stringify([sheet, key ?? null]);
}

function parentOf(id: IntroductionSheetId): IntroductionSheetId {
  const sheet = SHEETS[id];
  if (isEntitySheet(sheet)) throw new RangeError(`belongs to nothing: ${id}`);
  return sheet.of;
}

function repeated(heads: readonly ReadRow[], firstRows: ReadonlyMap<string, ReadRow>): readonly ImportFault[] {
  return heads.flatMap((head) => {
    const { sheet, row, values } = head;
    const first = firstRows.get(nameOf(sheet, values.key));
    if (first === undefined || first === head) return [];
    const place = { sheet: titleOf(sheet), row, column: INTRODUCTION_SHEETS.employments.columns.key };
    return [faultAt(place, 'INVALID_CHOICE', values.key, { reason: 'keyTwice', firstRow: first.row })];
  });
}

/** So many keys are named where a row names none of them: beyond that a list helps nobody. */
export const NAMED_KEYS = 20;

function orphan({ sheet, row, values }: ReadRow, heads: readonly ReadRow[]): ImportFault {
  const parent = parentOf(sheet);
  const { columns } = INTRODUCTION_SHEETS[sheet];
  const place = { sheet: titleOf(sheet), row, column: 'parent' in columns ? columns.parent : '' };
  const choices = someKeys(heads, parent);
  return faultAt(place, 'INVALID_CHOICE', values.parent, { reason: 'unknownKey', in: titleOf(parent), choices });
}

function someKeys(heads: readonly ReadRow[], sheet: IntroductionSheetId): readonly unknown[] {
  const keys: unknown[] = [];
  for (const head of heads) {
    if (keys.length === NAMED_KEYS) return [...keys, '…'];
    if (head.sheet === sheet && head.values.key !== undefined) keys.push(head.values.key);
  }
  return keys;
}
