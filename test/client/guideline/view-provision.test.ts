import { viewOf, viewProvision } from '../../../client/guideline/view-provision';
import { FICTITIOUS } from './fictitious-guideline';

test('A passage is found with and without blanks in its number', () => {
  expect(viewProvision('3.2 c').provision).toBe('3.2 c');
  expect(viewProvision('3.2c').provision).toBe('3.2 c');
  expect(viewProvision('3.2C').provision).toBe('3.2 c');
});

test.each(['3.2 d', '3.12', '8', '', '3.', 'constructor'])('"%s" is no passage', (asked) => {
  expect(() => viewProvision(asked)).toThrow(
    expect.objectContaining({ code: 'NOT_FOUND', faults: [expect.objectContaining({ value: asked })] }),
  );
});

test('The text has a first and a last passage', () => {
  expect(viewProvision('1.1')).toMatchObject({ previous: null, next: '1.2' });
  expect(viewProvision('3.2 c')).toMatchObject({ previous: '3.2 b', next: '3.3' });
  expect(viewProvision('3.10')).toMatchObject({ previous: '3.9', next: '3.10.1' });
  expect(viewProvision('7')).toMatchObject({ previous: '6', next: null });
});

test('A passage names that of which it is a part, and its own parts', () => {
  const partsOf = (provision: string) => viewProvision(provision).parts.map((part) => part.provision);
  expect(viewProvision('3.2 c').parent).toBe('3.2');
  expect(viewProvision('3.3.2').parent).toBe('3.3');
  expect(viewProvision('3.10').parent).toBeNull();
  expect(viewProvision('6').parent).toBeNull();
  expect(partsOf('3.2')).toEqual(['3.2 a', '3.2 b', '3.2 c']);
  expect(partsOf('3.3')).toEqual(['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.5']);
  expect(partsOf('3.1')).toEqual([]);
  expect(partsOf('7')).toEqual([]);
});

test('A passage carries its own rows of the ledger with their German words', () => {
  const rows = viewOf(
    { ...FICTITIOUS, coverage: [{ id: '3.3.2-a', provision: '2.1 b', how: 'tracked', by: [] }] },
    '2.1b',
  ).rows;
  expect(rows).toEqual([
    {
      id: '3.3.2-a',
      provision: '2.1 b',
      how: 'tracked',
      by: [],
      title: 'Beginn der Nachqualifizierung',
      sentence: expect.stringContaining('drei Monaten'),
    },
  ]);
  expect(viewOf(FICTITIOUS, '2.1').rows).toEqual([]);
  expect(viewOf(FICTITIOUS, '2.1 a').rows.map(({ id }) => id)).toEqual(['2.1-a1', '2.1-a2', '2.1-a3']);
});

test('3.3.2: two duties arise, one within three months, one without a date', () => {
  const duties = viewProvision('3.3.2', '2017-09-01').duties;
  expect(duties).toContainEqual({
    id: '3.3.2-requalification-begun',
    entity: 'employment',
    bearer: 'provider',
    addressee: 'granting-authority',
    period: expect.objectContaining({ kind: 'statutory', length: { count: 3, unit: 'months', provision: '3.3.2' } }),
  });
  expect(duties.find(({ id }) => id === '3.3.2-proof-of-beginning')?.period.kind).toBe('prompt');
  expect(viewProvision('3.6', '2017-09-01').duties).toEqual([]);
});

test('3.3.3: the six months are a period of their own; the three months of 3.3.2 are those of its duty', () => {
  const periods = (provision: string) => viewProvision(provision, '2017-09-01').periods;
  expect(periods('3.3.3')).toEqual([{ name: 'exemptingEmployment', count: 6, unit: 'months', provision: '3.3.3' }]);
  expect(periods('3.3.2')).toEqual([]);
  expect(periods('3.6')).toEqual([]);
});

describe('The readings of a passage', () => {
  const readings = (provision: string) => viewProvision(provision, '2017-09-01').readings;

  it('3.3.2: stand in the order of their numbers, those that decide its duties among them', () => {
    expect(readings('3.3.2').map(({ number }) => number)).toEqual(['Q12', 'Q14', 'Q38', 'Q38', 'Q52', 'Q55']);
  });

  it('4.3: take in what decides its duty though it is asked elsewhere', () => {
    expect(readings('4.3').map(({ number }) => number)).toEqual(expect.arrayContaining(['Q36', 'Q39']));
  });

  it('3.3.2: a named answer leaves the other ones', () => {
    expect(readings('3.3.2').find(({ number }) => number === 'Q14')).toEqual({
      number: 'Q14',
      key: 'trainingPeriodStart',
      default: '187_1',
      alternatives: [{ kind: 'value', value: '187_2' }],
    });
  });

  it('3.2 c: a number leaves its limits and the word that stands for none (Q1)', () => {
    expect(readings('3.2 c').find(({ key }) => key === 'rate.c')).toEqual({
      number: 'Q1',
      key: 'rate.c',
      default: 51_000,
      alternatives: [
        { kind: 'range', min: 1, max: 500_000, unit: 'euros' },
        { kind: 'value', value: 'undetermined' },
      ],
    });
  });

  it('3.5: the word that stands for none is no alternative where it is the default (Q18)', () => {
    expect(readings('3.5')).toEqual([
      {
        number: 'Q18',
        key: 'extremismRecheckMonths',
        default: 'off',
        alternatives: [{ kind: 'range', min: 1, max: 120, unit: 'months' }],
      },
    ]);
  });

  it('3.11.2: a list can be replaced by another (Q24)', () => {
    expect(readings('3.11.2')).toContainEqual({
      number: 'Q24',
      key: 'readinessDates',
      default: ['06-30', '12-31'],
      alternatives: [{ kind: 'list' }],
    });
  });

  it('3.2: a fixed answer leaves nothing (Q9)', () => {
    expect(readings('3.2')).toContainEqual({
      number: 'Q9',
      key: 'foreignQualifications',
      default: 'allTypes',
      alternatives: [],
    });
  });
});
