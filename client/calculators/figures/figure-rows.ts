import type { InventoryRow } from '../../../domain/guideline';
import { KEY_FIGURES, type KeyFigure } from '../../../domain/key-figure';
import type { KeyFigures } from '../../../rules/key-figures/key-figures';
import { outgoingFigures } from '../../../rules/key-figures/outgoing-figures';
import { suppressedFigures } from '../../../rules/key-figures/suppressed-figures';
import type { GivenEntries, Outgoing } from './figures-input';
import type { FigureGap, FigureRow } from './figures-result';

/** The letters of 3.11.1 in the inventory, by the first word of a figure; a is the keeping of the entries itself. */
const ROWS: Readonly<Record<string, InventoryRow>> = {
  talks: '3.11.1-b',
  networkingTalks: '3.11.1-c',
  networking: '3.11.1-c',
  topics: '3.11.1-d',
  forms: '3.11.1-d',
  persons: '3.11.1-e',
  families: '3.11.1-e',
  plansMade: '3.11.1-f',
  regularServices: '3.11.1-g',
  referrals: '3.11.1-g',
};

/** Which figures a gap leaves open, by their first word. */
const OPENED: Readonly<Record<FigureGap['what'], string>> = {
  plans: 'plansMade',
  household: 'families',
  topic: 'topics',
};

/** What the entries of the period leave open. */
export function gapsIn({ contacts, plans }: GivenEntries, { period, personsWithoutHousehold }: KeyFigures) {
  const { from, to } = period;
  const withoutTopic = contacts.filter(({ on, topics }) => on >= from && on <= to && topics.length === 0).length;
  const gaps: readonly FigureGap[] = [
    ...(plans === undefined ? [{ what: 'plans' as const }] : []),
    ...(personsWithoutHousehold > 0 ? [{ what: 'household' as const, count: personsWithoutHousehold }] : []),
    ...(withoutTopic > 0 ? [{ what: 'topic' as const, count: withoutTopic }] : []),
  ];
  return gaps;
}

/** The lines of the pattern: what was counted, what is open, and what is small where it leaves the house. */
export function figureRows(
  counted: KeyFigures,
  gaps: readonly FigureGap[],
  outgoing: Outgoing | undefined,
): readonly FigureRow[] {
  const hidden = outgoing === 'suppressed' ? suppressedFigures(counted.figures) : new Set<KeyFigure>();
  const rows = KEY_FIGURES.map((figure) => rowOf(figure, counted, gaps, hidden));
  if (outgoing !== 'marked') return rows;
  const small = new Set(outgoingFigures(counted).flatMap((one) => (one.small ? one.figure : [])));
  return rows.map((row) => ({ ...row, small: small.has(row.figure) }));
}

function rowOf(
  figure: KeyFigure,
  { figures }: KeyFigures,
  gaps: readonly FigureGap[],
  hidden: ReadonlySet<KeyFigure>,
): FigureRow {
  const [group = ''] = figure.split('.');
  const row = { figure, inventoryRow: ROWS[group] ?? '3.11.1-a' };
  const gap = gaps.find(({ what }) => OPENED[what] === group);
  if (gap?.what === 'plans') return { ...row, value: null, status: 'notAssessable' };
  if (hidden.has(figure)) return { ...row, value: null, status: 'suppressed' };
  return { ...row, value: figures[figure], status: gap === undefined ? 'counted' : 'atLeast' };
}
