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
  const details = rows.filter(({ sheet }) => !isEntitySheet(SHEETS[sheet]));
  const groups = heads.map((row) => ({ row, details: details.filter((detail) => belongsTo(detail, row)) }));
  const placed = new Set(groups.flatMap((group) => group.details));
  const orphans = details.filter((detail) => detail.values.parent !== undefined && !placed.has(detail));
  return { groups, faults: [...repeated(heads), ...orphans.map((row) => orphan(row, heads))] };
}

function belongsTo({ sheet, values }: ReadRow, head: ReadRow): boolean {
  return parentOf(sheet) === head.sheet && values.parent === head.values.key;
}

function parentOf(id: IntroductionSheetId): IntroductionSheetId | undefined {
  const sheet = SHEETS[id];
  return isEntitySheet(sheet) ? undefined : sheet.of;
}

function repeated(heads: readonly ReadRow[]): readonly ImportFault[] {
  return heads.flatMap(({ sheet, row, values: { key } }, index) => {
    const first = heads.slice(0, index).find((other) => other.sheet === sheet && other.values.key === key);
    if (key === undefined || first === undefined) return [];
    const place = { sheet: titleOf(sheet), row, column: INTRODUCTION_SHEETS.employments.columns.key };
    return [faultAt(place, 'INVALID_CHOICE', key, { reason: 'keyTwice', firstRow: first.row })];
  });
}

function orphan({ sheet, row, values }: ReadRow, heads: readonly ReadRow[]): ImportFault {
  const parent = parentOf(sheet) as IntroductionSheetId;
  const { columns } = INTRODUCTION_SHEETS[sheet];
  const place = { sheet: titleOf(sheet), row, column: 'parent' in columns ? columns.parent : '' };
  const choices = heads.filter((head) => head.sheet === parent).flatMap(({ values: { key } }) => key ?? []);
  return faultAt(place, 'INVALID_CHOICE', values.parent, { reason: 'unknownKey', in: titleOf(parent), choices });
}
