import { compare, type OperatorName } from '../../../rules/eligibility/operators';

describe('operators compare both sides of a limit', () => {
  it.each<[OperatorName, unknown, unknown, boolean]>([
    ['shareAtLeast', 2_499, 2_500, false],
    ['shareAtLeast', 2_500, 2_500, true],
    ['moneyAbove', 45_000, 45_000, false],
    ['moneyAbove', 45_001, 45_000, true],
    ['dateOnOrBefore', '2026-12-01', '2026-12-01', true],
    ['dateOnOrBefore', '2026-12-02', '2026-12-01', false],
    ['dateOnOrAfter', '2017-08-31', '2017-09-01', false],
    ['dateOnOrAfter', '2017-09-01', '2017-09-01', true],
    ['equals', true, true, true],
    ['equals', 'DE', 'AT', false],
    ['isOneOf', 'abitur', ['mittlere-reife', 'abitur'], true],
    ['isOneOf', 'none', ['mittlere-reife', 'abitur'], false],
    ['isListedSubject', 'PAEDAGOGIK', ['Pädagogik'], true],
    ['isListedSubject', 'Sonderpädagogik', ['Pädagogik'], false],
  ])('%s: %j against %j is %s', (name, actual, expected, result) => {
    expect(compare(name, actual, expected)).toBe(result);
  });
});

describe('operators refuse values that they cannot compare, instead of saying no', () => {
  it.each<[OperatorName, unknown, unknown]>([
    ['shareAtLeast', 0.25, 2_500],
    ['shareAtLeast', '2500', 2_500],
    ['shareAtLeast', 10_001, 2_500],
    ['moneyAbove', 450.5, 45_000],
    ['moneyAbove', -1, 45_000],
    ['moneyAbove', Number.NaN, 45_000],
    ['moneyAbove', 45_001, '45000'],
    ['dateOnOrBefore', '2026-02-30', '2026-12-01'],
    ['dateOnOrAfter', '2026', '2017-09-01'],
    ['equals', true, 'true'],
    ['isOneOf', 'abitur', 'abitur'],
    ['isOneOf', 'abitur', []],
    ['isListedSubject', 3, ['Pädagogik']],
  ])('%s: %j against %j', (name, actual, expected) => {
    expect(() => compare(name, actual, expected)).toThrow(
      expect.objectContaining({
        code: 'INVALID_TYPE',
        faults: [{ code: 'INVALID_TYPE', value: actual, details: { operator: name, expected } }],
      }),
    );
  });
});
