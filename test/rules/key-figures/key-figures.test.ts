import type { Contact } from '../../../domain/contact';
import type { FristwerkError } from '../../../domain/errors';
import type { KeyFigure } from '../../../domain/key-figure';
import { legalDate } from '../../../domain/legal-date';
import { type KeyFigureEntries, keyFigures } from '../../../rules/key-figures/key-figures';
import { outgoingFigures } from '../../../rules/key-figures/outgoing-figures';
import { basisOf } from '../legal-basis';
import { networkingTalk, talk } from './contact-story';

const FIRST_HALF = { from: legalDate('2018-01-01'), to: legalDate('2018-06-30') };

const counted = (contacts: readonly Contact[], more: Partial<KeyFigureEntries> = {}) =>
  keyFigures({ contacts, plans: [], ...more }, FIRST_HALF, basisOf());

/** The figures that are not 0. */
function figuresOf(...contacts: readonly Contact[]): Partial<Record<KeyFigure, number>> {
  return Object.fromEntries(Object.entries(counted(contacts).figures).filter(([, value]) => value > 0));
}

function refused(action: () => unknown): FristwerkError {
  try {
    action();
  } catch (error) {
    return error as FristwerkError;
  }
  throw new Error('not refused');
}

describe('3.11.1: the figures are counted from the contacts kept', () => {
  test('b: a counselling talk is one talk with its person, topic and form', () => {
    expect(figuresOf(talk({ topics: ['work'] }))).toEqual({
      talks: 1,
      'topics.work': 1,
      'forms.counselling': 1,
      persons: 1,
    });
  });

  test('c: networking talks are counted by the group of 5.9, and are no counselling talks', () => {
    expect(figuresOf(networkingTalk(), networkingTalk(), networkingTalk({ partner: 'civicNetworks' }))).toEqual({
      networkingTalks: 3,
      'networking.employmentServices': 2,
      'networking.civicNetworks': 1,
      'forms.networking': 3,
    });
  });

  test('d: a contact on three topics counts for each of them, in either kind, and once for its form', () => {
    const contacts = [
      talk({ topics: ['language', 'housing', 'health'], form: 'accompanying' }),
      talk({ topics: ['education', 'other'], form: 'placing' }),
      networkingTalk({ topics: ['language'], form: 'other' }),
    ];
    expect(figuresOf(...contacts)).toEqual({
      talks: 2,
      networkingTalks: 1,
      'networking.employmentServices': 1,
      'topics.language': 2,
      'topics.housing': 1,
      'topics.health': 1,
      'topics.education': 1,
      'topics.other': 1,
      'forms.accompanying': 1,
      'forms.placing': 1,
      'forms.other': 1,
      persons: 1,
    });
  });

  test('e, Q25: persons and families count once in the period; a talk with a family is one talk', () => {
    const family = [
      { caseRef: 'careCase/b', householdRef: 'h-1' },
      { caseRef: 'careCase/c', householdRef: 'h-1' },
    ];
    const contacts = [talk(), talk(), talk({ persons: family }), talk({ persons: family.slice(0, 1) })];
    expect(figuresOf(...contacts)).toMatchObject({ talks: 4, persons: 3, families: 1 });
  });

  test('e: a person of whom no entry says whether there is a family is named, not guessed', () => {
    const unknown = (caseRef: string) => talk({ persons: [{ caseRef }] });
    expect(counted([talk(), unknown('careCase/b'), unknown('careCase/b')])).toMatchObject({
      figures: { persons: 2, families: 0 },
      personsWithoutHousehold: 1,
    });
    const said = talk({ persons: [{ caseRef: 'careCase/b', householdRef: 'h-1' }] });
    expect(counted([unknown('careCase/b'), said])).toMatchObject({
      figures: { families: 1 },
      personsWithoutHousehold: 0,
    });
  });

  test('f: plans made in the period', () => {
    const plans = ['2017-12-31', '2018-01-01', '2018-06-30', '2018-07-01'].map((on) => ({ on: legalDate(on) }));
    expect(counted([], { plans }).figures.plansMade).toBe(2);
  });

  test('g, Q25: distinct regular services and referrals are both reported', () => {
    const contacts = [
      talk({ referredTo: ['debt-counselling', 'addiction-counselling'] }),
      talk({ referredTo: ['debt-counselling'] }),
    ];
    expect(figuresOf(...contacts)).toMatchObject({ regularServices: 2, referrals: 3 });
  });

  test('the first and the last day of the period count, the days around it do not', () => {
    const contacts = ['2017-12-31', '2018-01-01', '2018-06-30', '2018-07-01'].map((on) => talk({ on }));
    expect(counted(contacts).figures.talks).toBe(2);
  });

  test('a period of one day is one; one that ends before it begins is refused', () => {
    const day = legalDate('2018-03-05');
    const over = (from: string, to: string) =>
      keyFigures({ contacts: [talk()], plans: [] }, { from: legalDate(from), to: legalDate(to) }, basisOf());
    expect(over(day, day).figures.talks).toBe(1);
    expect(refused(() => over('2018-03-05', '2018-03-04'))).toMatchObject({
      code: 'DATE_ORDER',
      faults: [{ field: 'to', value: '2018-03-04', details: { earliest: '2018-03-05' } }],
    });
  });

  test('the result names its period and the readings on which it rests', () => {
    expect(counted([])).toMatchObject({
      period: { from: '2018-01-01', to: '2018-06-30' },
      estimated: 0,
      readings: [
        { number: 'Q25', key: 'servicesReferredTo', value: 'servicesAndReferrals' },
        { number: 'Q26', key: 'annualFigures', value: 'sameEntriesFrozenWhenSent' },
      ],
    });
  });
});

describe('3.11.2: the figures follow one pattern', () => {
  test('the keys and their order are the same, whatever was counted', () => {
    const pattern = [
      'talks',
      'networkingTalks',
      'networking.integrationOfficer',
      'networking.preliminaryAccommodation',
      'networking.languageCourses',
      'networking.migrationCounselling',
      'networking.employmentServices',
      'networking.civicNetworks',
      'networking.furtherActors',
      'topics.work',
      'topics.language',
      'topics.housing',
      'topics.health',
      'topics.education',
      'topics.other',
      'forms.counselling',
      'forms.accompanying',
      'forms.placing',
      'forms.networking',
      'forms.other',
      'persons',
      'families',
      'plansMade',
      'regularServices',
      'referrals',
    ];
    expect(Object.keys(counted([]).figures)).toEqual(pattern);
    expect(Object.keys(counted([networkingTalk(), talk()]).figures)).toEqual(pattern);
    expect(outgoingFigures(counted([])).map(({ figure }) => figure)).toEqual(pattern);
  });
});

describe('3.11.2: data may be estimated afterwards for older measures only', () => {
  const estimated = talk({ estimated: true });
  const withMeasure = (measure: KeyFigureEntries['measure'] & object) => counted([estimated, talk()], { measure });

  test('a measure begun on 31 Aug 2017 whose data cannot be collected any more: counted and marked', () => {
    const measure = { beganOn: legalDate('2017-08-31'), laterCollectionImpossible: true };
    expect(withMeasure(measure)).toMatchObject({ figures: { talks: 2 }, estimated: 1 });
  });

  test('a measure begun on 1 Sep 2017: refused', () => {
    const measure = { beganOn: legalDate('2017-09-01'), laterCollectionImpossible: true };
    expect(refused(() => withMeasure(measure)).faults).toEqual([
      { code: 'DATE_ORDER', field: 'measure.beganOn', value: '2017-09-01', details: { latest: '2017-08-31' } },
    ]);
  });

  test('data that could still be collected: refused', () => {
    const measure = { beganOn: legalDate('2017-08-31'), laterCollectionImpossible: false };
    expect(refused(() => withMeasure(measure)).faults).toEqual([
      {
        code: 'INVALID_CHOICE',
        field: 'measure.laterCollectionImpossible',
        value: false,
        details: { choices: [true] },
      },
    ]);
  });

  test('where nothing is known of the measure, both facts are asked for', () => {
    expect(refused(() => counted([estimated]))).toMatchObject({
      code: 'INVALID_INPUT',
      faults: [
        { code: 'REQUIRED_FIELD', field: 'measure.beganOn' },
        { code: 'REQUIRED_FIELD', field: 'measure.laterCollectionImpossible' },
      ],
    });
  });

  test('an estimate outside the period does not matter to it', () => {
    expect(counted([talk({ estimated: true, on: '2017-12-31' })]).estimated).toBe(0);
  });
});

describe('3.11.4: what leaves the house is looked at where a number is small', () => {
  test.each([
    [0, false],
    [1, true],
    [4, true],
    [5, false],
  ])('%i talks: small is %s', (talks, small) => {
    const [first] = outgoingFigures(counted(Array.from({ length: talks }, () => talk())));
    expect(first).toEqual({ figure: 'talks', value: talks, small });
  });
});
