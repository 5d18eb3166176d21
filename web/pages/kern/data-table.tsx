import type { Child } from 'hono/jsx';

/** A row: its cells in the order of the columns; the first one names the row. */
export interface DataRow {
  readonly cells: readonly Child[];
}

interface DataTableProps {
  /** Read out before the table; not shown, since the heading above says it. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
}

/**
 * A table that becomes one card a row on narrow screens, in the same order of facts.
 * The roles are spelled out because a changed display would take them from the elements.
 */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <table class="kern-table kern-table--small fw-table" role="table">
      <caption class="kern-sr-only">{caption}</caption>
      <thead class="kern-table__head" role="rowgroup">
        <tr class="kern-table__row" role="row">
          {columns.map((column) => (
            <th class="kern-table__header" scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="kern-table__body" role="rowgroup">
        {rows.map((row) => (
          <tr class="kern-table__row" role="row">
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
      <th class="kern-table__cell fw-table__name" scope="row" role="rowheader" data-label={label}>
        {children}
      </th>
    );
  return (
    <td class="kern-table__cell" role="cell" data-label={label}>
      {children}
    </td>
  );
}
