import type { Provision } from '../../domain/guideline';
import type { LegalDate } from '../../domain/legal-date';

/** A value of the law from a day on, until the next of its table. */
export interface DatedValue<Value> {
  readonly value: Value;
  readonly unit: string;
  readonly provision: Provision;
  readonly from: LegalDate;
  readonly source: string;
}

/** The value in force on the day; `undefined` before the first. The table runs from old to new. */
export function valueOn<Value>(table: readonly DatedValue<Value>[], day: LegalDate): DatedValue<Value> | undefined {
  return table.findLast(({ from }) => from <= day);
}
