import type { InventoryRow } from '../../domain/guideline';
import { FUNDING_AND_POSTS } from './funding-and-posts';
import { GENERAL } from './general';
import { INTEGRATION_PLAN } from './integration-plan';
import { PROOF_AND_FIGURES } from './proof-and-figures';
import { QUALIFICATION } from './qualification';
import { RIGHTS_AND_DUTIES } from './rights-and-duties';
import type { RowText } from './row-text';
import { STAFF } from './staff';
import { TASKS } from './tasks';

const ROW_TEXTS: Readonly<Record<InventoryRow, RowText>> = {
  ...GENERAL,
  ...RIGHTS_AND_DUTIES,
  ...QUALIFICATION,
  ...FUNDING_AND_POSTS,
  ...PROOF_AND_FIGURES,
  ...STAFF,
  ...TASKS,
  ...INTEGRATION_PLAN,
};

/** How a row of the guideline is covered: computed or enforced, kept track of, or shown. */
export const COVERAGE_KINDS = {
  executed: 'ausgeführt',
  tracked: 'überwacht',
  displayed: 'angezeigt',
} as const;

/** What covers a row of the guideline. */
export const COVERING_KINDS = {
  rule: 'Prüfregel',
  duty: 'Pflicht',
  computation: 'Berechnung',
  validation: 'Eingabeprüfung',
  record: 'Aufzeichnung',
  checklist: 'Checkliste',
} as const;

/**
 * Title and sentence of a row of the inventory: `rowText('3.3.2-a').title` is `Beginn der Nachqualifizierung`.
 * A row that a newer version of the guideline brings keeps its id as title.
 */
export function rowText(id: InventoryRow): RowText {
  const text = Object.hasOwn(ROW_TEXTS, id) ? ROW_TEXTS[id] : undefined;
  return text ?? { title: id, sentence: 'Der Wortlaut steht in der Richtlinie.' };
}

/** The ledger in one line: `136 Vorgaben: 65 ausgeführt, 41 überwacht, 30 angezeigt.` */
export function coverageSummary(counts: Readonly<Record<keyof typeof COVERAGE_KINDS, number>>): string {
  const { executed, tracked, displayed } = counts;
  const parts = [`${executed} ausgeführt`, `${tracked} überwacht`, `${displayed} angezeigt`];
  return `${executed + tracked + displayed} Vorgaben: ${parts.join(', ')}.`;
}
