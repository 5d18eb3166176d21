import type { UsedReading } from '../domain/guideline';
import { dayAfter, type LegalDate, legalDate } from '../domain/legal-date';
import { badenWuerttemberg, type Calendar } from '../rules/periods/calendar';
import type { PeriodRule, Roll } from '../rules/periods/counting';
import { type Deadline, deadlineReceipt } from '../rules/periods/deadline-receipt';
import type { Figure } from './figure';

type Rules = Pick<Deadline, 'legal' | 'alternatives'>;

/** The statutory dates of the guideline, each with what its other readings would count. */
const DEADLINES: Readonly<Record<string, (anchor: LegalDate) => Rules>> = {
  '3.3.2': (anchor) => ({
    legal: threeMonths('event', anchor, 'BGB 193', WORK_BEGUN),
    alternatives: [
      threeMonths('firstDay', anchor, 'BGB 193', FIRST_DAY_COUNTED),
      threeMonths('event', anchor, null, NO_ROLL),
    ],
  }),
  '3.10.1': (anchor) => ({
    legal: threeMonths('afterPeriodEnd', anchor, 'BGB 193', AFTER_EXPIRY),
    alternatives: [threeMonths('event', anchor, 'BGB 193', EXPIRY_AS_EVENT)],
  }),
  '3.11.3': (anchor) => ({
    legal: { start: 'fixed', anchor, roll: 'BGB 193', reading: FIXED_ROLLS },
    alternatives: [{ start: 'fixed', anchor, roll: null, reading: FIXED_STANDS }],
  }),
  '4.2': (anchor) => ({ legal: { start: 'week', anchor, week: 7, roll: null, reading: null }, alternatives: [] }),
  '4.3': (anchor) => ({
    legal: { start: 'event', anchor, count: 1, unit: 'weeks', roll: 'BGB 193', reading: null },
    alternatives: [],
  }),
};

const WORK_BEGUN: UsedReading = { number: 'Q14', key: 'trainingPeriodStart', value: '187_1' };
const FIRST_DAY_COUNTED: UsedReading = { number: 'Q14', key: 'trainingPeriodStart', value: '187_2' };
const NO_ROLL: UsedReading = { number: 'Q55', key: 'trainingRoll', value: 'off' };
const AFTER_EXPIRY: UsedReading = { number: 'Q19', key: 'afterExpiry', value: '187_2' };
const EXPIRY_AS_EVENT: UsedReading = { number: 'Q19', key: 'afterExpiry', value: '187_1' };
const FIXED_ROLLS: UsedReading = { number: 'Q22', key: 'fixedDateRoll', value: 'on' };
const FIXED_STANDS: UsedReading = { number: 'Q22', key: 'fixedDateRoll', value: 'off' };

function threeMonths(start: PeriodRule['start'], anchor: LegalDate, roll: Roll, reading: UsedReading): PeriodRule {
  return { start, anchor, count: 3, unit: 'months', roll, reading };
}

/** 2015 to 2040. */
const FIRST = legalDate('2015-01-01');
const DAYS = 9_497;
const WARM_PASSES = 5;

/** How many deadline receipts a core gives in a second, on every day of 2015 to 2040 in mixed order; cold and warm. */
export async function dueDates(): Promise<readonly Figure[]> {
  const cold = pass();
  const warm = Array.from({ length: WARM_PASSES }, pass);
  const figure = (name: string, passes: readonly Pass[], limit: number | null): Figure => {
    const receipts = passes.reduce((sum, pass) => sum + pass.receipts, 0);
    const milliseconds = passes.reduce((sum, pass) => sum + pass.milliseconds, 0);
    const detail = { rules: Object.keys(DEADLINES), receipts, rolled: passes[0]?.rolled };
    return { name, value: Math.round((receipts * 1_000) / milliseconds), unit: 'per second', limit, detail };
  };
  return [figure('due dates with receipt, first pass', [cold], null), figure('due dates with receipt', warm, 100_000)];
}

interface Pass {
  readonly receipts: number;
  /** Due days that a weekend or holiday moved. */
  readonly rolled: number;
  /** Processor time, that of collecting garbage included. */
  readonly milliseconds: number;
}

/** Every rule on every day. */
function pass(): Pass {
  const calendar = badenWuerttemberg();
  const began = process.cpuUsage();
  let [receipts, rolled] = [0, 0];
  for (let index = 0; index < DAYS; index += 1) {
    // A step without a common factor reaches every day once and never a neighbour of the last.
    const anchor = dayAfter(FIRST, (index * 7_919) % DAYS);
    for (const rules of Object.values(DEADLINES)) {
      receipts += 1;
      if (receiptOf(rules(anchor), calendar).skipped.length > 0) rolled += 1;
    }
  }
  const { user, system } = process.cpuUsage(began);
  return { receipts, rolled, milliseconds: (user + system) / 1_000 };
}

function receiptOf({ legal, alternatives }: Rules, calendar: Calendar) {
  return deadlineReceipt({ legal, alternatives, readings: [], guideline: '2017-09-01' }, calendar);
}
