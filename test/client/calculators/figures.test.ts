import { CALCULATORS } from '../../../client/calculators/calculators';

const figures = (input: unknown) => CALCULATORS.calculate('figures', input);

interface Told {
  readonly figure: string;
  readonly value: number | null;
  readonly status: string;
  readonly small?: boolean | undefined;
}

const rowOf = (rows: readonly Told[], figure: string) => rows.find((row) => row.figure === figure);

const person = (caseRef: string, householdRef: string | null = null) => ({ caseRef, householdRef });
const talk = (more: object = {}) => ({
  kind: 'counselling',
  on: '2021-03-05',
  form: 'counselling',
  topics: ['work'],
  persons: [person('careCase/1')],
  ...more,
});
const networkingTalk = {
  kind: 'networking',
  on: '2021-03-05',
  form: 'networking',
  topics: ['work'],
  partner: 'languageCourses',
};
const HALF = { period: { from: '2021-01-01', to: '2021-06-30' }, plans: [] };
const YEAR = { year: 2021, plans: [] };
const faultsOf = async (input: unknown) => {
  try {
    await figures(input);
  } catch (error) {
    return (error as { faults: readonly { code: string; field?: string }[] }).faults;
  }
  throw new Error('not refused');
};

describe('3.11.1: key figures of a period', () => {
  test('the lines come in the order of the state-wide pattern, each with its row of 3.11.1 (3.11.2)', async () => {
    const { figures: rows, period, annualReport } = await figures({ ...HALF, contacts: [] });
    expect(period).toEqual({ from: '2021-01-01', to: '2021-06-30' });
    expect(annualReport).toBeNull();
    expect(rows.map(({ figure, inventoryRow }) => `${inventoryRow} ${figure}`)).toEqual([
      '3.11.1-b talks',
      '3.11.1-c networkingTalks',
      '3.11.1-c networking.integrationOfficer',
      '3.11.1-c networking.preliminaryAccommodation',
      '3.11.1-c networking.languageCourses',
      '3.11.1-c networking.migrationCounselling',
      '3.11.1-c networking.employmentServices',
      '3.11.1-c networking.civicNetworks',
      '3.11.1-c networking.furtherActors',
      '3.11.1-d topics.work',
      '3.11.1-d topics.language',
      '3.11.1-d topics.housing',
      '3.11.1-d topics.health',
      '3.11.1-d topics.education',
      '3.11.1-d topics.other',
      '3.11.1-d forms.counselling',
      '3.11.1-d forms.accompanying',
      '3.11.1-d forms.placing',
      '3.11.1-d forms.networking',
      '3.11.1-d forms.other',
      '3.11.1-e persons',
      '3.11.1-e families',
      '3.11.1-f plansMade',
      '3.11.1-g regularServices',
      '3.11.1-g referrals',
    ]);
    expect(rows.every(({ value, status }) => value === 0 && status === 'counted')).toBe(true);
  });

  test('first and last day count; entries around them are told as outside', async () => {
    const contacts = ['2020-12-31', '2021-01-01', '2021-06-30', '2021-07-01'].map((on) => talk({ on }));
    const plans = [{ on: '2021-06-30' }, { on: '2021-07-01' }];
    const result = await figures({ ...HALF, contacts, plans });
    expect(rowOf(result.figures, 'talks')?.value).toBe(2);
    expect(rowOf(result.figures, 'plansMade')?.value).toBe(1);
    expect(result.outsidePeriod).toBe(3);
  });

  test('plans left out are unknown and not none (3.11.1 f)', async () => {
    const { figures: rows, missing } = await figures({ period: HALF.period, contacts: [talk()] });
    expect(rowOf(rows, 'plansMade')).toMatchObject({ value: null, status: 'notAssessable' });
    expect(rowOf(rows, 'talks')).toMatchObject({ value: 1, status: 'counted' });
    expect(missing).toEqual([{ what: 'plans' }]);
  });

  test('a family that no entry names makes the families a lowest number, known to be none does not (Q25)', async () => {
    const unknown = talk({ persons: [{ caseRef: 'careCase/2' }, person('careCase/3', 'h-1')] });
    const open = await figures({ ...HALF, contacts: [unknown] });
    expect(rowOf(open.figures, 'families')).toMatchObject({ value: 1, status: 'atLeast' });
    expect(rowOf(open.figures, 'persons')).toMatchObject({ value: 2, status: 'counted' });
    expect(open.missing).toEqual([{ what: 'household', count: 1 }]);
    expect((await figures({ ...HALF, contacts: [talk()] })).missing).toEqual([]);
  });

  test('a contact of the period without a topic makes each topic a lowest number (3.11.1 d)', async () => {
    const contacts = [talk(), talk({ topics: [] }), talk({ topics: [], on: '2021-07-01' })];
    const { figures: rows, missing } = await figures({ ...HALF, contacts });
    expect(rowOf(rows, 'topics.work')).toMatchObject({ value: 1, status: 'atLeast' });
    expect(rowOf(rows, 'forms.counselling')).toMatchObject({ value: 2, status: 'counted' });
    expect(missing).toEqual([{ what: 'topic', count: 1 }]);
  });

  test('version, calendar and readings are named', async () => {
    await expect(figures({ ...HALF, contacts: [] })).resolves.toMatchObject({
      guideline: '2017-09-01',
      readings: [{ number: 'Q25' }, { number: 'Q26' }],
    });
  });
});

describe('3.11.3: the report of a calendar year', () => {
  test('persons, families and talks of 2021, due on Mon 17 Jan 2022 as 15 January is a Saturday (Q22)', async () => {
    const contacts = [
      talk({ on: '2021-01-01', persons: [person('careCase/1', 'h-1'), person('careCase/2', 'h-1')] }),
      talk({ on: '2021-12-31' }),
      talk({ on: '2022-01-01', persons: [person('careCase/9')] }),
      networkingTalk,
    ];
    const { annualReport, period, readings } = await figures({ ...YEAR, contacts });
    expect(period).toEqual({ from: '2021-01-01', to: '2021-12-31' });
    expect(annualReport).toMatchObject({
      duty: '3.11.3-annual-report',
      provision: '3.11.3',
      year: 2021,
      bearer: 'provider',
      addressee: 'county',
      receipt: { nominalEnd: '2022-01-15', due: '2022-01-17' },
    });
    expect(annualReport?.figures.map(({ figure, value }) => [figure, value])).toEqual([
      ['persons', 2],
      ['families', 1],
      ['talks', 2],
    ]);
    expect(readings.map(({ number }) => number)).toEqual(['Q25', 'Q26', 'Q22', 'Q23', 'Q39']);
  });

  test.each([
    [2017, '2018-01-15'],
    [2020, '2021-01-15'],
    [2022, '2023-01-16'],
  ])('of %i: due on %s', async (year, due) => {
    const { annualReport } = await figures({ ...YEAR, year, contacts: [] });
    expect(annualReport?.receipt.due).toBe(due);
  });

  test('where the county counts without moving the day, and to another addressee (Q22, Q23)', async () => {
    const readings = { fixedDateRoll: 'off', annualReportAddressee: 'granting-authority' };
    await expect(figures({ ...YEAR, contacts: [], readings })).resolves.toMatchObject({
      annualReport: { addressee: 'granting-authority', receipt: { due: '2022-01-15' } },
    });
  });
});

describe('3.11.2: estimates', () => {
  const estimated = { ...YEAR, year: 2017, contacts: [talk({ on: '2017-10-02', estimated: true })] };

  test('a measure begun on 31 Aug 2017 whose data cannot be collected later: counted and told', async () => {
    const measure = { beganOn: '2017-08-31', laterCollectionImpossible: true };
    await expect(figures({ ...estimated, measure })).resolves.toMatchObject({ estimated: 1 });
  });

  test.each([
    ['begun on 1 Sep 2017', { beganOn: '2017-09-01', laterCollectionImpossible: true }, 'DATE_ORDER', 'beganOn'],
    [
      'still to be collected',
      { beganOn: '2017-08-31', laterCollectionImpossible: false },
      'INVALID_CHOICE',
      'laterCollectionImpossible',
    ],
    ['of unknown begin', { laterCollectionImpossible: true }, 'REQUIRED_FIELD', 'beganOn'],
  ])('%s: refused', async (_what, measure, code, field) => {
    expect(await faultsOf({ ...estimated, measure })).toMatchObject([{ code, field: `measure.${field}` }]);
  });

  test('nothing known of the measure: both facts are asked for', async () => {
    expect((await faultsOf(estimated)).map(({ field }) => field)).toEqual([
      'measure.beganOn',
      'measure.laterCollectionImpossible',
    ]);
  });
});

describe('3.11.4: what leaves the house', () => {
  const contacts = [
    ...['1', '2', '3', '4', '5'].map((ref) => talk({ persons: [person(`careCase/${ref}`)] })),
    networkingTalk,
  ];
  const rowsWith = async (outgoing?: string) =>
    (await figures({ ...HALF, contacts, ...(outgoing === undefined ? {} : { outgoing }) })).figures;

  test('without a word on it nothing is marked', async () => {
    expect(rowOf(await rowsWith(), 'networkingTalks')).toEqual({
      figure: 'networkingTalks',
      inventoryRow: '3.11.1-c',
      value: 1,
      status: 'counted',
    });
  });

  test('marked: 1 is small, 5 and 0 are not, and the numbers stay', async () => {
    const rows = await rowsWith('marked');
    expect(rowOf(rows, 'networkingTalks')).toMatchObject({ value: 1, small: true });
    expect(rowOf(rows, 'talks')).toMatchObject({ value: 5, small: false });
    expect(rowOf(rows, 'families')).toMatchObject({ value: 0, small: false });
  });

  test('suppressed: a small number is left out, also from the report of the year', async () => {
    const rows = await rowsWith('suppressed');
    expect(rowOf(rows, 'networkingTalks')).toMatchObject({ value: null, status: 'suppressed' });
    expect(rowOf(rows, 'persons')).toMatchObject({ value: 5, status: 'counted' });
    const { annualReport } = await figures({ ...YEAR, contacts: [talk()], outgoing: 'suppressed' });
    expect(annualReport?.figures.map(({ figure, value, status }) => [figure, value, status])).toEqual([
      ['persons', null, 'suppressed'],
      ['families', 0, 'counted'],
      ['talks', null, 'suppressed'],
    ]);
  });
});

test.each<[string, object, string, string]>([
  ['neither period nor year', { contacts: [] }, 'REQUIRED_FIELD', ''],
  ['both', { ...HALF, year: 2021, contacts: [] }, 'UNKNOWN_FIELD', 'year'],
  ['no contacts', HALF, 'REQUIRED_FIELD', 'contacts'],
  [
    'a period that ends before it begins',
    { period: { from: '2021-06-30', to: '2021-06-29' }, contacts: [] },
    'DATE_ORDER',
    'period.from',
  ],
  [
    'a period that ended before the guideline (7)',
    { period: { from: '2017-01-01', to: '2017-08-31' }, contacts: [] },
    'OUTSIDE_VALIDITY',
    'period.to',
  ],
  ['a year before the guideline (7)', { ...YEAR, year: 2016, contacts: [] }, 'OUTSIDE_VALIDITY', 'year'],
  ['half a year', { ...YEAR, year: 2021.5, contacts: [] }, 'INVALID_CHOICE', 'year'],
  ['a year in words', { ...YEAR, year: '2021', contacts: [] }, 'INVALID_TYPE', 'year'],
  ['a contact of no kind', { ...HALF, contacts: [{ on: '2021-03-05' }] }, 'REQUIRED_FIELD', 'contacts.0.kind'],
  [
    'a talk without persons',
    { ...HALF, contacts: [talk({ persons: undefined })] },
    'REQUIRED_FIELD',
    'contacts.0.persons',
  ],
  [
    'a name',
    { ...HALF, contacts: [talk({ persons: [{ caseRef: 'Anna B' }] })] },
    'INVALID_TEXT',
    'contacts.0.persons.0.caseRef',
  ],
  ['a field for a name', { ...HALF, contacts: [talk({ name: 'A' })] }, 'UNKNOWN_FIELD', 'contacts.0.name'],
  ['an unknown topic', { ...HALF, contacts: [talk({ topics: ['sport'] })] }, 'INVALID_CHOICE', 'contacts.0.topics.0'],
  ['a plan on no day', { ...HALF, contacts: [], plans: [{ on: '2021-02-30' }] }, 'INVALID_DATE', 'plans.0.on'],
  ['an unknown way out', { ...HALF, contacts: [], outgoing: 'all' }, 'INVALID_CHOICE', 'outgoing'],
])('%s is refused with its field', async (_what, input, code, field) => {
  expect(await faultsOf(input)).toMatchObject([{ code, field }]);
});
