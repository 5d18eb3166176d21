import { z } from 'zod';
import type { Fault } from '../../domain/errors';
import { FristwerkError } from '../../domain/errors';
import { fundingRequestSchema, overlapsIn } from '../../domain/funding-request';
import { legalDate } from '../../domain/legal-date';
import { parseInput } from '../../domain/validation';
import { errorSentence } from '../../texts/errors';
import { fieldLabel } from '../../texts/field-label';

const STRETCH = { from: '2018-03-15', to: '2018-12-31', fullTimeEquivalent: 0.5, type: 'a' };
const ABSENCE = { firstDay: '2018-04-05', returnedOn: '2018-07-01' };
const POST = { ref: 'post-1', stretches: [STRETCH] };
const PERIOD = { from: '2018-01-01', to: '2019-12-31' };

const read = (input: unknown) => parseInput(fundingRequestSchema, input);
const request = (...posts: readonly object[]) => ({ grantPeriod: PERIOD, posts });
const absent = (...absences: readonly object[]) => request({ ...POST, absences });

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** Dotted paths of all fields, list entries as position 0. */
function fieldsOf(schema: unknown, path: string): readonly string[] {
  const { properties = {}, items } = schema as Schema;
  const entries = [...Object.entries(properties), ...(items === undefined ? [] : [['0', items] as const])];
  return entries.flatMap(([name, inner]) => {
    const own = path === '' ? name : `${path}.${name}`;
    return [own, ...fieldsOf(inner, own)];
  });
}

function faultsOf(input: unknown): readonly Fault[] {
  try {
    read(input);
  } catch (error) {
    if (error instanceof FristwerkError) return error.faults;
    throw error;
  }
  return [];
}

test('a request is read into cents and ten-thousandths; what is left out stays unknown', () => {
  const absence = {
    ...ABSENCE,
    lastPaidDay: null,
    monthlyCosts: '3000.50',
    supplements: [{ month: '2018-06', amount: 0 }],
  };
  expect(read(request({ ...POST, actualCosts: 0, absences: [absence] }))).toEqual({
    grantPeriod: PERIOD,
    posts: [
      {
        ref: 'post-1',
        stretches: [{ ...STRETCH, fullTimeEquivalent: 5_000 }],
        actualCosts: 0,
        absences: [
          { ...ABSENCE, lastPaidDay: null, monthlyCosts: 300_050, supplements: [{ month: '2018-06', amount: 0 }] },
        ],
      },
    ],
  });
});

test.each<[string, unknown, Fault]>([
  [
    'a stretch that ends before it begins',
    request({ ...POST, stretches: [{ ...STRETCH, to: '2018-03-14' }] }),
    { code: 'DATE_ORDER', field: 'posts.0.stretches.0.to', value: '2018-03-14', details: { earliest: '2018-03-15' } },
  ],
  [
    'a grant period that ends before it begins',
    { ...request(POST), grantPeriod: { from: '2018-01-01', to: '2017-12-31' } },
    { code: 'DATE_ORDER', field: 'grantPeriod.to', value: '2017-12-31', details: { earliest: '2018-01-01' } },
  ],
  [
    'stretches that share a day',
    request({ ...POST, stretches: [STRETCH, { ...STRETCH, from: '2018-12-31', to: '2019-01-31' }] }),
    { code: 'DATE_ORDER', field: 'posts.0.stretches.1.from', value: '2018-12-31', details: { earliest: '2019-01-01' } },
  ],
  [
    'one name for two posts',
    request(POST, POST),
    { code: 'INVALID_CHOICE', field: 'posts.1.ref', value: 'post-1', details: { choices: ['≠ post-1'] } },
  ],
  [
    'a return before the absence',
    absent({ ...ABSENCE, returnedOn: '2018-04-04' }),
    {
      code: 'DATE_ORDER',
      field: 'posts.0.absences.0.returnedOn',
      value: '2018-04-04',
      details: { earliest: '2018-04-05' },
    },
  ],
  [
    'a replacement before the absence',
    absent({ ...ABSENCE, replacedFrom: '2018-04-04' }),
    {
      code: 'DATE_ORDER',
      field: 'posts.0.absences.0.replacedFrom',
      value: '2018-04-04',
      details: { earliest: '2018-04-05' },
    },
  ],
  [
    'an absence that begins within another',
    absent(ABSENCE, { firstDay: '2018-06-30' }),
    {
      code: 'DATE_ORDER',
      field: 'posts.0.absences.1.firstDay',
      value: '2018-06-30',
      details: { earliest: '2018-07-01' },
    },
  ],
  [
    'an absence after one of which the end is unknown',
    absent({ firstDay: '2018-06-30' }, { firstDay: '2018-04-05' }),
    { code: 'REQUIRED_FIELD', field: 'posts.0.absences.1.returnedOn', value: undefined, details: {} },
  ],
  [
    'a month that does not exist',
    absent({ ...ABSENCE, supplements: [{ month: '2018-13', amount: 1 }] }),
    {
      code: 'INVALID_CHOICE',
      field: 'posts.0.absences.0.supplements.0.month',
      value: '2018-13',
      details: { choices: ['JJJJ-MM'] },
    },
  ],
  [
    'a negative supplement',
    absent({ ...ABSENCE, supplements: [{ month: '2018-06', amount: -1 }] }),
    { code: 'INVALID_AMOUNT', field: 'posts.0.absences.0.supplements.0.amount', value: -1, details: { min: 0 } },
  ],
  [
    'saved costs of nothing',
    absent({ ...ABSENCE, monthlyCosts: 0 }),
    { code: 'INVALID_AMOUNT', field: 'posts.0.absences.0.monthlyCosts', value: 0, details: { min: 0.01 } },
  ],
  ['no post', request(), { code: 'INVALID_CHOICE', field: 'posts', value: [], details: { reason: 'entries', min: 1 } }],
])('%s is refused with its field', (_, input, fault) => {
  expect(faultsOf(input)).toEqual([fault]);
});

test('a refusal names the post and the stretch in German', () => {
  const [fault] = faultsOf(
    request(POST, { ref: 'post-2', stretches: [STRETCH, { ...STRETCH, from: '2018-12-31', to: '2019-01-31' }] }),
  );
  expect(fault && errorSentence(fault)).toEqual({
    sentence: '2. Stelle, 2. Abschnitt, Beginn: Mo 31.12.2018 liegt vor Di 01.01.2019.',
    fix: 'Geben Sie einen Tag ab Di 01.01.2019 an.',
  });
  const [negative] = faultsOf(absent({ ...ABSENCE, supplements: [{ month: '2018-06', amount: '-0.01' }] }));
  expect(negative && errorSentence(negative).sentence).toBe(
    '1. Stelle, 1. Ausfall, 1. Krankengeldzuschuss, Betrag „-0.01“: muss mindestens 0,00 € betragen und höchstens zwei Nachkommastellen haben.',
  );
});

test('every field of a request has a German label', () => {
  const paths = fieldsOf(z.toJSONSchema(fundingRequestSchema, { io: 'input', unrepresentable: 'any' }), '');
  expect(paths).toHaveLength(26);
  expect(paths.filter((path) => fieldLabel(path) === path)).toEqual([]);
});

test.each<[string, unknown]>([
  ['one day', request({ ...POST, stretches: [{ ...STRETCH, to: '2018-03-15' }] })],
  [
    'stretches that adjoin, in any order',
    request({ ...POST, stretches: [{ ...STRETCH, from: '2019-01-01', to: '2019-01-01' }, STRETCH] }),
  ],
  ['an absence on the day of return', absent(ABSENCE, { firstDay: '2018-07-01' })],
  ['an absence of the replacement', absent({ ...ABSENCE, replacedFrom: '2018-06-01' }, { firstDay: '2018-06-01' })],
  ['a supplement of nothing', absent({ ...ABSENCE, supplements: [{ month: '2018-06', amount: '0.00' }] })],
])('%s is accepted', (_, input) => {
  expect(faultsOf(input)).toEqual([]);
});

test('every range within an earlier one is told with the first free day', () => {
  const range = (from: string, to: string) => ({ from: legalDate(from), to: legalDate(to) });
  const ranges = [
    range('2018-06-01', '2018-06-10'),
    range('2018-01-01', '2018-12-31'),
    range('2018-07-01', '2018-07-01'),
  ];
  expect(overlapsIn(ranges)).toEqual([
    { place: 0, from: '2018-06-01', earliest: '2019-01-01' },
    { place: 2, from: '2018-07-01', earliest: '2019-01-01' },
  ]);
});
