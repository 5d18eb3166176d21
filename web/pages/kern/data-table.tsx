import type { Child } from 'hono/jsx';

/** A row: its cells in the order of the columns; the first one names the row. */
export interface DataRow {
  readonly cells: readonly Child[];
}

/** Each element's own role, spelled out: browsers drop it when the style sheet turns a row into a card. */
const ROLES = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

interface DataTableProps {
  /** Read out before the table; not shown, since the heading above says it. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
}

/**
 * A table that becomes one card a row on narrow screens, in the same order of facts.
 */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <table class="kern-table kern-table--small fw-table" {...ROLES.table}>
      <caption class="kern-sr-only">{caption}</caption>
      <thead class="kern-table__head" {...ROLES.rowgroup}>
        <tr class="kern-table__row" {...ROLES.row}>
          {columns.map((column) => (
            <th class="kern-table__header" scope="col" {...ROLES.columnheader}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="kern-table__body" {...ROLES.rowgroup}>
        {rows.map((row) => (
          <tr class="kern-table__row" {...ROLES.row}>
            {row.cells.map((cell, position) => (
              <DataCell label={columns[position] ?? ''} first={position === 0}>
                {cell}
              </DataCell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DataCell({ label, first, children }: { label: string; first: boolean; children?: Child }) {
  if (first)
    return (
      <th class="kern-table__cell fw-table__name" scope="row" {...ROLES.rowheader} data-label={label}>
        {children}
      </th>
    );
  return (
    <td class="kern-table__cell" {...ROLES.cell} data-label={label}>
      {children}
    </td>
  );
}
