import type { InventoryRow, Provision } from '../../../domain/guideline';
import type { LegalDate } from '../../../domain/legal-date';
import { type Cents, euros } from '../../../domain/money';
import type { DatedValue } from '../../funding/dated-value';
import type { ReadingKey } from './readings';

const since = (from: string, amount: number, source: string): DatedValue<Cents> => ({
  value: euros(amount),
  unit: 'cents per month',
  provision: '3.4.3',
  from: from as LegalDate,
  source,
});

/**
 * Up to which monthly pay employment was marginal under the law, inclusive (3.4.3, readings Q6).
 * The last value holds until a new minimum wage is set: the limit follows from it, 130 hours divided by 3, rounded up.
 */
export const STATUTORY_MINIJOB_LIMITS: readonly DatedValue<Cents>[] = [
  since('2013-01-01', 450, 'SGB IV 8 I Nr. 1'),
  since('2022-10-01', 520, 'SGB IV 8 Ia, minimum wage of 12.00 €'),
  since('2024-01-01', 538, 'SGB IV 8 Ia, minimum wage of 12.41 €'),
  since('2025-01-01', 556, 'SGB IV 8 Ia, minimum wage of 12.82 €'),
  since('2026-01-01', 603, 'SGB IV 8 Ia, minimum wage of 13.90 €'),
  since('2027-01-01', 633, 'SGB IV 8 Ia, minimum wage of 14.60 €'),
];

/** Yearly grant for one full-time post of a type of qualification: which switch holds the amount, and what it rests on. */
export interface FundingRate {
  readonly reading: Extract<ReadingKey, `rate.${string}`>;
  readonly provision: Provision;
  readonly inventoryRow: InventoryRow;
  /** The text names no amount for this type; it is read from another passage and always shown so (readings Q1). */
  readonly inferred: boolean;
  readonly from: LegalDate;
}

const IN_FORCE = '2017-09-01' as LegalDate;

/** 3.2 a and b name 64,000 €. 3.2 c names nothing; 51,000 € is the only other amount of the text (3.4.1). */
export const FUNDING_RATES = {
  a: { reading: 'rate.a', provision: '3.2 a', inventoryRow: '3.2-a2', inferred: false, from: IN_FORCE },
  b: { reading: 'rate.b', provision: '3.2 b', inventoryRow: '3.2-b2', inferred: false, from: IN_FORCE },
  c: { reading: 'rate.c', provision: '3.4.1', inventoryRow: '3.4.1-a', inferred: true, from: IN_FORCE },
} as const satisfies Record<string, FundingRate>;
