import type { InventoryRow } from '../../../domain/guideline';
import { planned, refused, told } from '../asking';
import type { LawCase } from '../law-case';
import { awarded, onEvents } from './sample-facts';

type Sentence = readonly [row: InventoryRow, title: string];
type Row = { readonly figure: string; readonly value: number | null };

/** A talk with a family of two, one with its first person, a networking talk with the jobcenter. */
const TALK = {
  kind: 'counselling',
  on: '2018-03-05',
  form: 'counselling',
  topics: ['work', 'language'],
  persons: [
    { caseRef: 'fall-1', householdRef: 'haushalt-1' },
    { caseRef: 'fall-2', householdRef: 'haushalt-1' },
  ],
  referredTo: ['schuldnerberatung', 'migrationsberatung'],
};
const VISIT = {
  kind: 'counselling',
  on: '2018-06-30',
  form: 'accompanying',
  topics: ['work'],
  persons: [{ caseRef: 'fall-1', householdRef: 'haushalt-1' }],
  referredTo: ['schuldnerberatung'],
};
const NETWORKING = { kind: 'networking', on: '2018-03-07', form: 'networking', partner: 'employmentServices' };

/** They and a visit on the day after the half-year, with one plan. */
const FIRST_HALF = {
  period: { from: '2018-01-01', to: '2018-06-30' },
  contacts: [TALK, VISIT, NETWORKING, { ...VISIT, on: '2018-07-01' }],
  plans: [{ on: '2018-03-05' }],
};

const written = (rows: readonly Row[] = []) => rows.map(({ figure, value }) => `${figure} ${value}`);

/** The figures of the half-year that stand for a row and are not 0. */
function counted(sentence: Sentence, ofRow: InventoryRow, expected: readonly string[]): LawCase {
  return told(
    sentence,
    'figures',
    FIRST_HALF,
    ({ figures }) => written(figures.filter(({ inventoryRow, value }) => inventoryRow === ofRow && value !== 0)),
    expected,
  );
}

/** The figures that a year reports, of talks in March and on the days around New Year 2019. */
function annual(sentence: Sentence, year: number, expected: readonly string[]): LawCase {
  const contacts = [TALK, { ...VISIT, on: '2018-12-31' }, { ...VISIT, on: '2019-01-01' }];
  return told(sentence, 'figures', { year, contacts }, ({ annualReport }) => written(annualReport?.figures), expected);
}

/** A talk of September 2017 that was taken down from memory, in a measure that began on a day. */
const estimated = (beganOn: string) => ({
  period: { from: '2017-07-01', to: '2017-12-31' },
  contacts: [{ ...TALK, on: '2017-09-04', estimated: true }],
  measure: { beganOn, laterCollectionImpossible: true },
});

const requested = { dataRequested: { ref: 'rp-1', notifiedOn: '2018-06-05', period: { count: 2, unit: 'weeks' } } };

/** 3.11: key figures, and who is told them. */
export const FIGURE_CASES: readonly LawCase[] = [
  counted(['3.11.1-a', 'whatever was taken down by 30 Jun 2018 counts, of 1 Jul it does not (3.11.1)'], '3.11.1-b', [
    'talks 2',
  ]),
  refused(
    ['3.11.1-a', 'a contact without its form is refused (3.11.1)'],
    'figures',
    { ...FIRST_HALF, contacts: [{ ...TALK, form: undefined }] },
    { code: 'REQUIRED_FIELD', field: 'contacts.0.form' },
  ),
  // 15 Jan less 14 days is New Year's Day: the first working day of the new year.
  planned(
    ['3.11.1-a', 'what is missing of a year is looked for before it is reported (3.11.1)'],
    onEvents('grant', awarded('2018-03-01', '2019-02-28')),
    ['internal 2019-01-02 open', 'internal 2020-01-02 open'],
  ),
  counted(['3.11.1-b', 'a talk with a family and a talk with one of it are two (3.11.1)'], '3.11.1-b', ['talks 2']),
  counted(['3.11.1-c', 'one networking talk, of the kind with the jobcenter (3.11.1)'], '3.11.1-c', [
    'networkingTalks 1',
    'networking.employmentServices 1',
  ]),
  counted(['3.11.1-d', 'topics and forms of the contacts (3.11.1)'], '3.11.1-d', [
    'topics.work 2',
    'topics.language 1',
    'forms.counselling 1',
    'forms.accompanying 1',
    'forms.networking 1',
  ]),
  counted(['3.11.1-e', 'two persons of one family, however often they come (3.11.1)'], '3.11.1-e', [
    'persons 2',
    'families 1',
  ]),
  counted(['3.11.1-f', 'one plan was made (3.11.1)'], '3.11.1-f', ['plansMade 1']),
  counted(['3.11.1-g', 'two regular services in three referrals (3.11.1)'], '3.11.1-g', [
    'regularServices 2',
    'referrals 3',
  ]),

  told(
    ['3.11.2-a', 'the pattern has the same 25 figures where nothing happened (3.11.2)'],
    'figures',
    { ...FIRST_HALF, contacts: [] },
    ({ figures }) => [figures.length, figures[0]?.figure, figures.at(-1)?.figure],
    [25, 'talks', 'referrals'],
  ),
  // Sat 30 Jun 2018 is moved to the working day before.
  planned(
    ['3.11.2-a', 'the house makes sure twice a year that they can be reported (3.11.2, Q24)'],
    onEvents('grant', awarded('2018-03-01', '2019-02-28')),
    ['internal 2018-06-29 open', 'internal 2018-12-31 open'],
  ),
  planned(
    ['3.11.2-b', 'asked on Tue 5 Jun 2018 for data within two weeks: by Tue 19 Jun 2018 (3.11.2)'],
    onEvents('grant', awarded('2018-03-01', '2019-02-28'), requested),
    ['statutory 2018-06-19 open'],
  ),
  told(
    ['3.11.2-c', 'a measure begun on 31 Aug 2017 may estimate (3.11.2)'],
    'figures',
    estimated('2017-08-31'),
    (result) => result.estimated,
    1,
  ),
  refused(['3.11.2-c', 'one begun on 1 Sep 2017 may not (3.11.2)'], 'figures', estimated('2017-09-01'), {
    code: 'DATE_ORDER',
    field: 'measure.beganOn',
  }),

  // 15 Jan 2022 is a Saturday.
  planned(
    ['3.11.3-a', 'the figures of 2021 are reported by Mon 17 Jan 2022 (3.11.3)'],
    onEvents('grant', awarded('2021-01-01', '2021-12-31')),
    ['statutory 2022-01-17 open'],
  ),
  annual(['3.11.3-a', 'a talk of 31 Dec 2018 counts for 2018 (3.11.3)'], 2018, ['persons 2', 'families 1', 'talks 2']),
  annual(['3.11.3-a', 'a talk of 1 Jan 2019 counts for 2019 (3.11.3)'], 2019, ['persons 1', 'families 1', 'talks 1']),
];
