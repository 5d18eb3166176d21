import type { CoverageRow } from '../../rules/guideline/guideline';

/** How many rows of the ledger are executed, tracked, displayed. */
export type CoverageCounts = Readonly<Record<CoverageRow['how'], number>>;

/** Counts rows by how they are covered. */
export function coverageCounts(rows: readonly Pick<CoverageRow, 'how'>[]): CoverageCounts {
  const count = (how: CoverageRow['how']) => rows.filter((row) => row.how === how).length;
  return { executed: count('executed'), tracked: count('tracked'), displayed: count('displayed') };
}
