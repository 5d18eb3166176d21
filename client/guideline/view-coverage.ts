import type { InventoryRow, Provision } from '../../domain/guideline';
import type { CoverageRow, CoveringName } from '../../rules/guideline/guideline';
import { rowText } from '../../texts/coverage/coverage';
import { type CoverageCounts, coverageCounts } from './coverage-counts';
import { type Edition, editionOf, guidelineToRead } from './edition';

/** One row of the ledger with its German words. */
export interface CoveredRow {
  readonly id: InventoryRow;
  readonly provision: Provision;
  readonly title: string;
  readonly sentence: string;
  readonly how: CoverageRow['how'];
  /** Names of the rules, duties, computations … that cover it; empty for `displayed`. */
  readonly by: readonly CoveringName[];
}

/** The coverage ledger of a version: every duty, permission, condition, amount and period of the guideline. */
export interface CoverageView extends Edition {
  readonly counts: CoverageCounts;
  readonly rows: readonly CoveredRow[];
}

/** The ledger of a version, e.g. of `2017-09-01`; without one of the latest. @throws NOT_FOUND */
export function viewCoverage(version?: string): CoverageView {
  const guideline = guidelineToRead(version);
  const rows = guideline.coverage.map(coveredRow);
  return { ...editionOf(guideline), counts: coverageCounts(rows), rows };
}

/** A row with its title and sentence. */
export function coveredRow(row: CoverageRow): CoveredRow {
  return { ...row, ...rowText(row.id) };
}
