import type { CoveredRow } from '../../../client/guideline/view-coverage';
import type { ProvisionView } from '../../../client/guideline/view-provision';
import { COVERAGE_KINDS } from '../../../texts/coverage/coverage';
import { GUIDELINE } from '../../../texts/pages';
import { coveringLabels } from '../../../texts/pages/guideline';
import { DataTable } from '../kern/data-table';
import { Lines, PassageSection } from './passage-section';

/** What the passage regulates: its rows of the ledger, or where they stand. */
export function LedgerSection({ view: { rows, parts } }: { view: ProvisionView }) {
  return (
    <PassageSection id="umsetzung" title={GUIDELINE.rows}>
      {rows.length === 0 ? (
        <p class="kern-body">{parts.length === 0 ? GUIDELINE.noRows : GUIDELINE.noRowsOfParts}</p>
      ) : (
        <LedgerTable caption={GUIDELINE.rows} rows={rows} />
      )}
    </PassageSection>
  );
}

/** The rows that belong to no passage but to the title of the guideline. */
export function TitleSection({ rows }: { rows: readonly CoveredRow[] }) {
  if (rows.length === 0) return null;
  return (
    <PassageSection id="titel" title={GUIDELINE.titleRows}>
      <LedgerTable caption={GUIDELINE.titleRows} rows={rows} />
    </PassageSection>
  );
}

function LedgerTable({ caption, rows }: { caption: string; rows: readonly CoveredRow[] }) {
  return (
    <DataTable
      caption={caption}
      columns={GUIDELINE.rowColumns}
      rows={rows.map((row) => ({ cells: ledgerCells(row) }))}
    />
  );
}

function ledgerCells({ id, title, sentence, how, by }: CoveredRow) {
  return [
    <>
      <span class="fw-ledger__title">
        <strong>{title}</strong> <span class="fw-count">{id}</span>
      </span>
      <span class="fw-ledger__sentence">{sentence}</span>
    </>,
    COVERAGE_KINDS[how],
    by.length === 0 ? GUIDELINE.byText : <Lines lines={coveringLabels(by)} />,
  ];
}
