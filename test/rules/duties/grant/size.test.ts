import { grantEventSchemas } from '../../../../domain/grant/index';
import { faultsIn, type Told } from '../told-story';
import { awarded, post } from './events';

const refusals = (...story: readonly Told[]) => faultsIn('grant', grantEventSchemas, story);
const providers = (count: number, posts: readonly object[] = []) =>
  Array.from({ length: count }, (_, index) => ({ organisation: `v-${index}`, ...(index === 0 ? { posts } : {}) }));
const posts = (count: number) => Array.from({ length: count }, (_, index) => post(`s-${index}`));
const changed = (from: string, to: string, named?: string): Told => [
  'periodChanged',
  '2021-03-01',
  { period: { from, to }, ...(named === undefined ? {} : { post: named }) },
];
const YEAR = ['2020-01-01', '2020-12-31'] as const;

describe('an award brings no more than one file can hold', () => {
  test('100 providers for one calendar year are 300 dates; another period end is one too many', () => {
    const ends = [post('s-1', '2020-01-01', '2020-06-30'), post('s-2')];
    expect(refusals(awarded(...YEAR, providers(100)))).toEqual([]);
    expect(refusals(awarded(...YEAR, providers(100, ends)))).toEqual(['INVALID_CHOICE 0.data.providers']);
    expect(refusals(awarded(...YEAR, providers(99, ends)))).toEqual([]);
  });

  test('300 posts are the most, of all providers together', () => {
    expect(refusals(awarded(...YEAR, [...providers(1, posts(200)), { organisation: 'w', posts: more(100) }]))).toEqual(
      [],
    );
    expect(refusals(awarded(...YEAR, [...providers(1, posts(200)), { organisation: 'w', posts: more(101) }]))).toEqual([
      'INVALID_CHOICE 0.data.providers',
    ]);
  });

  test('a period touches ten calendar years at most', () => {
    expect(refusals(awarded('2018-12-31', '2027-01-01'))).toEqual([]);
    expect(refusals(awarded('2018-12-31', '2028-01-01'))).toEqual(['DATE_ORDER 0.data.period.to']);
    const prolonged = changed('2018-12-31', '2028-01-01');
    expect(refusals(awarded('2018-12-31', '2027-01-01'), prolonged)).toEqual(['DATE_ORDER 1.data.period.to']);
  });

  test('a prolongation into another year is weighed like an award', () => {
    const award = awarded(...YEAR, providers(60));
    expect(refusals(award, changed('2020-01-01', '2021-12-31'))).toEqual([]);
    expect(refusals(award, changed('2020-01-01', '2022-01-01'))).toEqual(['INVALID_CHOICE 1.data.period']);
  });

  test('100 providers with 200 posts each are refused before anything is derived from them', () => {
    const all = Array.from({ length: 100 }, (_, index) => ({ organisation: `v-${index}`, posts: named(`v-${index}`) }));
    expect(refusals(awarded(...YEAR, all))).toEqual(['INVALID_CHOICE 0.data.providers']);
  });
});

describe('a changed period stays with its grant', () => {
  const award = awarded(...YEAR, providers(1, [post('s-1')]));

  test('it has a day in common with the one that it changes', () => {
    expect(refusals(award, changed('2000-01-01', '2009-12-31'))).toEqual(['DATE_ORDER 1.data.period.to']);
    expect(refusals(award, changed('2019-01-01', '2019-12-31'))).toEqual(['DATE_ORDER 1.data.period.to']);
    expect(refusals(award, changed('2019-01-02', '2020-01-01'))).toEqual([]);
    expect(refusals(award, changed('2020-12-31', '2021-12-31'))).toEqual([]);
    expect(refusals(award, changed('2021-01-01', '2021-12-31'))).toEqual(['DATE_ORDER 1.data.period.from']);
  });

  test('that of a post lies within the grant', () => {
    expect(refusals(award, changed('2020-01-01', '2020-12-31', 's-1'))).toEqual([]);
    expect(refusals(award, changed('2019-12-31', '2020-12-31', 's-1'))).toEqual(['DATE_ORDER 1.data.period.from']);
    expect(refusals(award, changed('2020-01-01', '2021-01-01', 's-1'))).toEqual(['DATE_ORDER 1.data.period.to']);
  });
});

function more(count: number): readonly object[] {
  return Array.from({ length: count }, (_, index) => post(`w-${index}`));
}

function named(mark: string): readonly object[] {
  return Array.from({ length: 200 }, (_, index) => post(`${mark}-${index}`));
}
