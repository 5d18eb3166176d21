import { dayAfter, type LegalDate, legalDate } from '../domain/legal-date';
import type { Arising, DerivationContext, DutyRow } from '../rules/duties/duty-row';
import { type DatedPeriod, statutoryDeadline } from '../rules/duties/statutory-deadline';
import { readingsOf } from '../rules/guideline/readings';
import { latestGuideline } from '../rules/guideline/versions';
import { badenWuerttemberg } from '../rules/periods/calendar';
import type { Figure } from './figure';

/** 2018 to 2040. */
const FIRST = legalDate('2018-01-01');
const DAYS = 8_401;
const WARM_PASSES = 5;

/**
 * How many deadline receipts a core gives in a second: every dated row of the guideline's duty table, with its readings
 * and alternatives, on every day of 2018 to 2040 in mixed order; cold and warm.
 */
export async function dueDates(): Promise<readonly Figure[]> {
  const rows = datedRows();
  const cold = pass(rows);
  const warm = Array.from({ length: WARM_PASSES }, () => pass(rows));
  const figure = (name: string, passes: readonly Pass[], limit: number | null): Figure => {
    const receipts = passes.reduce((sum, pass) => sum + pass.receipts, 0);
    const milliseconds = passes.reduce((sum, pass) => sum + pass.milliseconds, 0);
    const { rolled, alternatives, readings } = passes[0] as Pass;
    const detail = { rows: rows.map(({ id }) => id), receipts, rolled, alternatives, readings };
    return { name, value: Math.round((receipts * 1_000) / milliseconds), unit: 'per second', limit, detail };
  };
  return [figure('due dates with receipt, first pass', [cold], null), figure('due dates with receipt', warm, 100_000)];
}

/** A row of the duty table whose date follows from the text. */
type DatedRow = Pick<DutyRow<never>, 'id' | 'readings'> & { readonly period: DatedPeriod };

function datedRows(): readonly DatedRow[] {
  const rows = Object.values(latestGuideline().duties).flat() as readonly DutyRow<never>[];
  return rows.filter((row): row is DutyRow<never> & DatedRow => !['prompt', 'internal'].includes(row.period.kind));
}

interface Pass {
  readonly receipts: number;
  /** Due days that a weekend or holiday moved. */
  readonly rolled: number;
  readonly alternatives: number;
  readonly readings: number;
  /** Processor time, that of collecting garbage included. */
  readonly milliseconds: number;
}

/** Every row on every day. */
function pass(rows: readonly DatedRow[]): Pass {
  const guideline = latestGuideline();
  const context: DerivationContext = { guideline, readings: readingsOf(guideline), calendar: badenWuerttemberg() };
  const began = process.cpuUsage();
  let [receipts, rolled, alternatives, readings] = [0, 0, 0, 0];
  for (let index = 0; index < DAYS; index += 1) {
    // A step without a common factor reaches every day once and never a neighbour of the last.
    const arising = arisingOn(dayAfter(FIRST, (index * 7_919) % DAYS));
    for (const row of rows) {
      const receipt = statutoryDeadline(row.readings, row.period, arising, context);
      receipts += 1;
      if (receipt.skipped.length > 0) rolled += 1;
      alternatives += receipt.alternatives.length;
      readings += receipt.readings.length;
    }
  }
  const { user, system } = process.cpuUsage(began);
  return { receipts, rolled, alternatives, readings, milliseconds: (user + system) / 1_000 };
}

/** Days for the rows that leave theirs to a reading (Q36, Q37), so that these count an alternative as well. */
function arisingOn(on: LegalDate): Arising {
  const other = dayAfter(on, 3);
  const anchors = { firstDeployment: on, contractStart: other, effective: on, knowledge: other };
  return { eventId: 'bench', on, anchors };
}
