import type { Counting } from '../../domain/duty';
import type { PeriodRule, Roll } from './counting';
import type { Deadline } from './deadline-receipt';
import { afterPeriodEnd, type PeriodUnit } from './period-end';

/** What was granted on top of a period. */
export interface GrantedExtension {
  readonly count: number;
  readonly unit: PeriodUnit;
  readonly roll: Roll;
  /** Who extends: parties by BGB 190, an authority its own period by LVwVfG 31 VII, which it may do after the end as well. */
  readonly basis: 'BGB 190' | 'LVwVfG 31 VII';
}

/** Where an extension starts (Q58): the end of the old period before or after its roll. */
export type ExtensionStart = 'nominal' | 'due';

/**
 * BGB 190: an extension is counted from the end of the old period, in one step, and then rolls. The answer to Q58 that
 * was not chosen is the alternative, so that both are shown. A period that ended nominally on Thu 31 May 2018 (due Fri
 * 1 Jun), extended by one month: nominal Sat 30 Jun, due Mon 2 Jul 2018; counted from the due day, Sun 1 Jul, the same.
 */
export function extension(
  old: Pick<Counting, 'nominalEnd' | 'due'>,
  granted: GrantedExtension,
  from: ExtensionStart = 'nominal',
): Pick<Deadline, 'legal' | 'alternatives'> {
  const other = from === 'nominal' ? 'due' : 'nominal';
  return { legal: extendedFrom(from, old, granted), alternatives: [extendedFrom(other, old, granted)] };
}

function extendedFrom(
  from: ExtensionStart,
  { nominalEnd, due }: Pick<Counting, 'nominalEnd' | 'due'>,
  { count, unit, roll, basis }: GrantedExtension,
): PeriodRule {
  const start = afterPeriodEnd(from === 'nominal' ? nominalEnd : due);
  const reading = { number: 'Q58', key: 'extensionFrom', value: from } as const;
  // An authority's extension is counted as 190 says, which LVwVfG 31 I declares applicable.
  const paragraphs = basis === 'BGB 190' ? [basis] : [basis, 'BGB 190'];
  return { ...start, count, unit, roll, reading, basis: paragraphs };
}
