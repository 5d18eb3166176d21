import type { ReadingSwitch } from '../reading-switch';

/**
 * Places where the text is silent or ambiguous and a county may choose, in the order of their questions.
 * Each offers exactly the answers that the rules carry out; the default is what holds where a county sets nothing.
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
  // 3.2: per full-time post and year; a fixed sum, or no more than the actual costs.
  rateMode: { number: 'Q2', provision: '3.2', choices: ['fixed', 'cap'], default: 'fixed' },
  // 3.4.1: a volume of 51,000 € or one full-time post; posts of type a reach the money with less than one post.
  firstApplicationTest: { number: 'Q3', provision: '3.4.1', choices: ['volume', 'fte', 'both'], default: 'volume' },
  // 3.4.2: part of a year in twelfths, part of a month in its calendar days; the text is silent on months.
  proration: {
    number: 'Q5',
    provision: '3.4.2',
    choices: ['calendarDays', 'thirtieths', 'wholeMonths'],
    proposed: ['thirtieths', 'wholeMonths'],
    default: 'calendarDays',
  },
  // 3.4.3: the text says 450 €, the statutory limit of marginal employment has risen since.
  minijobLimit: { number: 'Q6', provision: '3.4.3', choices: ['literal450', 'statutory'], default: 'literal450' },
  // 3.2: "insbesondere" opens the lists of subjects; a county may add those it has accepted for good.
  'subjects.a': { number: 'Q8', provision: '3.2 a', entries: 'text', maxEntries: 100, default: [] },
  'subjects.b': { number: 'Q8', provision: '3.2 b', entries: 'text', maxEntries: 100, default: [] },
  // 3.2 c: experience is shown to the employing municipality, yet the provider employs: either may document it.
  experienceDocumentedBy: {
    number: 'Q10',
    provision: '3.2 c',
    choices: ['either', 'municipality', 'provider'],
    default: 'either',
  },
  // 3.2 c against 3.3.2: until the requalification is shown, funding is conditional and not refused.
  conditionalFunding: { number: 'Q12', provision: '3.3.2', choices: ['on', 'off'], default: 'on' },
  // 3.3.1: "mehrtägig" is one course of at least so many days.
  minTrainingDays: { number: 'Q13', provision: '3.3.1', unit: 'days', min: 2, max: 60, default: 2 },
  // 3.3.2: taking up work is an event, so the first day of work is not counted (BGB 187 I).
  trainingPeriodStart: { number: 'Q14', provision: '3.3.2', choices: ['187_1', '187_2'], default: '187_1' },
  // 3.3.3: the training is waived for certain; whether the certificates of c are waived too is a person's decision.
  exemption333Scope: { number: 'Q15', provision: '3.3.3', choices: ['training', 'whole_c'], default: 'training' },
  // 3.3.3: six months in one piece are enough; several pieces are looked at, added up to 180 days (BGB 191), or ignored.
  exemption333Gaps: {
    number: 'Q16',
    provision: '3.3.3',
    choices: ['review', 'add180Days', 'onePieceOnly'],
    proposed: ['add180Days', 'onePieceOnly'],
    default: 'review',
  },
  // 3.5: no rhythm is named, so the check is not repeated unless the county sets one.
  extremismRecheckMonths: {
    number: 'Q18',
    provision: '3.5',
    unit: 'months',
    min: 1,
    max: 120,
    orElse: 'off',
    default: 'off',
  },
  // 3.10.1: "nach Ablauf" begins with the day after the grant period (BGB 187 II): 28 Feb leads to 31 May, not 28 May.
  afterExpiry: { number: 'Q19', provision: '3.10.1', choices: ['187_2', '187_1'], default: '187_2' },
  // 3.10.1: the provider presents the form "fristgemäß" without a date; so many days before the county's own.
  internalLead: { number: 'Q20', provision: '3.10.1', unit: 'days', min: 1, max: 84, default: 28 },
  // 3.11.3: 15 January is a period with a fixed end, which moves from a weekend to the next working day.
  fixedDateRoll: { number: 'Q22', provision: '3.11.3', choices: ['on', 'off'], default: 'on' },
  // 3.11.3: "Landratsamt bzw. Bewilligungsstelle".
  annualReportAddressee: {
    number: 'Q23',
    provision: '3.11.3',
    choices: ['county', 'granting-authority'],
    proposed: ['granting-authority'],
    default: 'county',
  },
  // 3.11.2: data are owed on request only; the house is ready on these days of each year.
  readinessDates: {
    number: 'Q24',
    provision: '3.11.2',
    entries: 'dayOfYear',
    maxEntries: 12,
    default: ['06-30', '12-31'],
  },
  // 4.1: six weeks for each uninterrupted absence; or together within twelve months, as a hint to a person.
  sixWeeksScope: {
    number: 'Q28',
    provision: '4.1',
    choices: ['perAbsence', 'twelveMonths'],
    proposed: ['twelveMonths'],
    default: 'perAbsence',
  },
  // 4.2: sick notes come in pieces; on this day of an absence somebody looks at the forecast.
  forecastAlarmDay: { number: 'Q30', provision: '4.2', unit: 'days', min: 1, max: 42, default: 35 },
  // 4.2: replacement impossible "und" pay ended: notice of the first already, or of both only.
  noticeTrigger: {
    number: 'Q32',
    provision: '4.2',
    choices: ['replacementImpossible', 'bothFacts'],
    proposed: ['bothFacts'],
    default: 'replacementImpossible',
  },
  // 4.2: the share of a month that a reduction covers, by its calendar days or by thirty.
  reductionDayBasis: {
    number: 'Q33',
    provision: '4.2',
    choices: ['calendarDays', 'thirtieths'],
    proposed: ['thirtieths'],
    default: 'calendarDays',
  },
  // 2.3, 3.8, 4.1 say "in writing" without e-mail or fax: a person confirms the form, unless the county has settled it.
  writtenFormIncludesEmail: {
    number: 'Q35',
    provision: '2.3',
    choices: ['ask', 'yes', 'no'],
    proposed: ['yes', 'no'],
    default: 'ask',
  },
  // 4.3: the week starts with the first day of deployment.
  newStaffTrigger: {
    number: 'Q36',
    provision: '4.3',
    choices: ['firstDeployment', 'contractStart'],
    proposed: ['contractStart'],
    default: 'firstDeployment',
  },
  // 4.4: the week runs from the day on which the change takes effect.
  changeTrigger: { number: 'Q37', provision: '4.4', choices: ['effective', 'knowledge'], default: 'effective' },
  // "Unverzüglich" has no date; BGB 121 I asks for no culpable delay. House target and alarm, no date of the guideline.
  promptTargetWorkingDays: { number: 'Q38', provision: '3.3.2', unit: 'workingDays', min: 1, max: 10, default: 3 },
  promptRedDays: { number: 'Q38', provision: '3.3.2', unit: 'days', min: 1, max: 60, default: 14 },
  // 5.6, 5.7, 5.9 name no dates: house intervals, off until a county sets them.
  firstContactDays: { number: 'Q40', provision: '5.6', unit: 'days', min: 1, max: 180, orElse: 'off', default: 'off' },
  planReviewMonths: { number: 'Q40', provision: '5.7', unit: 'months', min: 1, max: 24, orElse: 'off', default: 'off' },
  handoverDays: { number: 'Q40', provision: '5.9', unit: 'days', min: 1, max: 180, orElse: 'off', default: 'off' },
  // 5.8.4: plans made before the guideline came into force (7), or before it was signed.
  legacyPlanDate: {
    number: 'Q42',
    provision: '5.8.4',
    choices: ['2017-09-01', '2017-12-29'],
    default: '2017-09-01',
  },
  // 7: periods that ended before the text was signed are marked as such, not as breaches.
  publicationDate: {
    number: 'Q47',
    provision: '7',
    choices: ['2017-12-29', '2017-09-01'],
    proposed: ['2017-09-01'],
    default: '2017-12-29',
  },
  // 3.3.2: "der Nachweis" is of the beginning and of completion, first to the county, then to the granting authority.
  trainingProofs: {
    number: 'Q52',
    provision: '3.3.2',
    choices: ['both', 'beginning', 'completion'],
    proposed: ['beginning', 'completion'],
    default: 'both',
  },
  // 3.3.2: an end on a weekend or holiday moves to the next working day also for the beginning of a course.
  trainingRoll: { number: 'Q55', provision: '3.3.2', choices: ['on', 'off'], default: 'on' },
  // 5.6: I-online holds the plan; here only dates, completeness and its reference, unless the county wants the contents.
  planContents: { number: 'Q56', provision: '5.6', choices: ['reference', 'full'], default: 'reference' },
  // BGB 190: an extension counts from the nominal end of the old period, or from the day to which that had moved.
  extensionFrom: { number: 'Q58', provision: '3.10.1', choices: ['nominal', 'due'], default: 'nominal' },
  // LVwVfG 41 II: a posted notice counts as received so many days later; the dated table of the law, or the county's own.
  deemedDeliveryDays: {
    number: 'Q59',
    provision: '3.10.1',
    unit: 'days',
    min: 1,
    max: 7,
    orElse: 'table',
    default: 'table',
  },
} as const satisfies Record<string, ReadingSwitch>;
