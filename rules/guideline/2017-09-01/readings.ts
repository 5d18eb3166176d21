import { type Fault, FristwerkError } from '../../../domain/errors';
import type { ReadingNumber, UsedReading } from '../../../domain/guideline';
import { type FixedReading, faultOf, type ReadingSwitch, type SwitchValue } from '../reading-switch';

/**
 * Places where the text is silent or ambiguous and a county may choose, in the guideline's order.
 * Each offers the answers that the rules carry out.
 */
export const SWITCHES = {
  // 3.2 a and b name 64,000 € for one full-time post; c names nothing: 51,000 € is inferred from 3.4.1.
  'rate.a': { number: 'Q1', provision: '3.2 a', unit: 'euros', min: 1, max: 500_000, default: 64_000 },
  'rate.b': { number: 'Q1', provision: '3.2 b', unit: 'euros', min: 1, max: 500_000, default: 64_000 },
  'rate.c': {
    number: 'Q1',
    provision: '3.2 c',
    unit: 'euros',
    min: 1,
    max: 500_000,
    orElse: 'undetermined',
    default: 51_000,
  },
  // 3.2: per full-time post and year, a fixed sum and not a ceiling of actual costs.
  rateMode: { number: 'Q2', provision: '3.2', choices: ['fixed'], default: 'fixed' },
  // 3.2 c: experience is shown to the employing municipality, yet the provider employs: either may document it.
  experienceDocumentedBy: {
    number: 'Q10',
    provision: '3.2 c',
    choices: ['either', 'municipality', 'provider'],
    default: 'either',
  },
  // 3.2 c against 3.3.2: until the requalification is shown, funding is conditional and not refused.
  conditionalFunding: { number: 'Q12', provision: '3.3.2', choices: ['on', 'off'], default: 'on' },
  // 3.3.2: taking up work is an event, so the first day of work is not counted (BGB 187 I).
  trainingPeriodStart: { number: 'Q14', provision: '3.3.2', choices: ['187_1', '187_2'], default: '187_1' },
  // 3.3.2: an end on a weekend or holiday moves to the next working day also for the beginning of a course.
  trainingRoll: { number: 'Q55', provision: '3.3.2', choices: ['on', 'off'], default: 'on' },
  // 3.3.2: the proof is of the beginning and of completion, first to the county, then to the granting authority.
  trainingProofs: { number: 'Q52', provision: '3.3.2', choices: ['both'], default: 'both' },
  // 3.3.2: the text names no target for "unverzüglich"; BGB 121 I asks for no culpable delay. House alarm, no legal date.
  promptTargetWorkingDays: { number: 'Q38', provision: '3.3.2', unit: 'workingDays', min: 1, max: 10, default: 3 },
  promptRedDays: { number: 'Q38', provision: '3.3.2', unit: 'days', min: 1, max: 60, default: 14 },
  // 3.3.3: the training is waived for certain; whether the certificates of c are waived too is a person's decision.
  exemption333Scope: { number: 'Q15', provision: '3.3.3', choices: ['training', 'whole_c'], default: 'training' },
  // 3.3.3: six months in one piece are enough; several pieces are looked at, added up to 180 days (BGB 191), or ignored.
  exemption333Gaps: {
    number: 'Q16',
    provision: '3.3.3',
    choices: ['review', 'add180Days', 'onePieceOnly'],
    default: 'review',
  },
  // 3.4.3: the text says 450 €, the statutory limit of marginal employment has risen since.
  minijobLimit: { number: 'Q6', provision: '3.4.3', choices: ['literal450', 'statutory'], default: 'literal450' },
  // 3.5: no rhythm is named, so the check is not repeated unless the county sets one.
  extremismRecheckMonths: { number: 'Q18', provision: '3.5', choices: ['off'], default: 'off' },
  // 4.3: the week starts with the first day of deployment.
  newStaffTrigger: { number: 'Q36', provision: '4.3', choices: ['firstDeployment'], default: 'firstDeployment' },
} as const satisfies Record<string, ReadingSwitch>;

/** Questions answered once for all, in the guideline's order. */
export const FIXED_READINGS: readonly FixedReading[] = [
  // 2.3, 3.8, 4.1 say "in writing" without e-mail or fax: a person confirms the form.
  { number: 'Q35', provision: '2.3', key: 'writtenFormIncludesEmail', value: 'asks' },
  // 3.2 a and b: "insbesondere" opens the lists of subjects; an unlisted one goes to a person.
  { number: 'Q8', provision: '3.2', key: 'namedSubjects', value: 'openList' },
  // 3.2: the sentence on foreign qualifications stands under c and applies to a and b as well.
  { number: 'Q9', provision: '3.2', key: 'foreignQualifications', value: 'allTypes' },
  // 3.2, heading of § 3: the text fixes the grant, not the salary.
  { number: 'Q51', provision: '3.2', key: 'pay', value: 'setsGrantNotSalary' },
  // 3.2 c and 3.3 ask for the requalification in different words: one training.
  { number: 'Q11', provision: '3.3', key: 'requalification', value: 'oneTraining' },
  // 3.3.1: "mehrtägig" is one course of at least two days.
  { number: 'Q13', provision: '3.3.1', key: 'minTrainingDays', value: 2 },
  // 3.4.2: the minimum of a quarter applies to each post, the volume of 3.4.1 to the first application.
  { number: 'Q4', provision: '3.4.2', key: 'minimumShare', value: 'perPost' },
  // 3.4.2: part of a year is counted in twelfths, part of a month in its calendar days.
  { number: 'Q5', provision: '3.4.2', key: 'proration', value: 'calendarDays' },
  // 2.3 is the first list of staff; 4.3 and 4.4 are later changes, one week at the most.
  { number: 'Q34', provision: '4.3', key: 'staffNotices', value: 'changesWithinOneWeek' },
  // 4.3, 4.4, 3.3.2: arrival decides, not sending.
  { number: 'Q39', provision: '4.3', key: 'decisiveMoment', value: 'receipt' },
];

export type ReadingKey = keyof typeof SWITCHES;

/** The value of every switch. */
export type Readings = { readonly [Key in ReadingKey]: SwitchValue<(typeof SWITCHES)[Key]> };

const KEYS = Object.keys(SWITCHES) as ReadingKey[];

/**
 * The readings of a county: the defaults, save what it sets, e.g. `{ trainingRoll: 'off' }`.
 * @throws UNKNOWN_READING with one fault for each unknown key or value, naming the choices.
 */
export function readingsOf(overrides: unknown = {}): Readings {
  const faults = faultsIn(overrides);
  if (faults.length > 0) throw new FristwerkError('UNKNOWN_READING', { faults });
  const defaults = Object.fromEntries(KEYS.map((key) => [key, SWITCHES[key].default]));
  return { ...defaults, ...(overrides as Partial<Readings>) } as Readings;
}

/** One switch as used for a result. */
export function usedReading(key: ReadingKey, readings: Readings): UsedReading {
  return { number: SWITCHES[key].number, key, value: readings[key] };
}

/** All answers to the questions named, in the order given: `usedReadings(['Q14', 'Q39'], readings)`. */
export function usedReadings(numbers: readonly ReadingNumber[], readings: Readings): readonly UsedReading[] {
  return numbers.flatMap((number) => [
    ...KEYS.filter((key) => SWITCHES[key].number === number).map((key) => usedReading(key, readings)),
    ...FIXED_READINGS.filter((row) => row.number === number).map(({ key, value }) => ({ number, key, value })),
  ]);
}

function faultsIn(overrides: unknown): readonly Fault[] {
  if (typeof overrides !== 'object' || overrides === null || Array.isArray(overrides))
    return [{ code: 'UNKNOWN_READING', field: 'readings', value: overrides, details: { choices: KEYS } }];
  return Object.entries(overrides).flatMap(([key, value]) => {
    if (!isKey(key))
      return [{ code: 'UNKNOWN_READING' as const, field: `readings.${key}`, value, details: { choices: KEYS } }];
    return faultOf(key, SWITCHES[key], value) ?? [];
  });
}

function isKey(key: string): key is ReadingKey {
  return Object.hasOwn(SWITCHES, key);
}
