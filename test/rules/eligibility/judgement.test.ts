import { type EvaluatedCondition, judge } from '../../../rules/eligibility/judgement';

const leaf = (fact: string, result: boolean | null): EvaluatedCondition => ({
  fact,
  operator: 'equals',
  value: true,
  valueResult: true,
  factResult: result,
  result: result === true,
});
const YES = leaf('yes', true);
const NO = leaf('no', false);
const UNKNOWN = leaf('unknown', null);

describe('conditions are joined in three values', () => {
  it.each([
    ['all', [YES, YES], true],
    ['all', [YES, UNKNOWN], null],
    ['all', [NO, UNKNOWN], false],
    ['all', [UNKNOWN, UNKNOWN], null],
    ['any', [NO, NO], false],
    ['any', [NO, UNKNOWN], null],
    ['any', [YES, UNKNOWN], true],
    ['any', [UNKNOWN, UNKNOWN], null],
  ] as const)('%s of %j', (joint, parts, truth) => {
    expect(judge({ [joint]: parts } as unknown as EvaluatedCondition).truth).toBe(truth);
  });

  it.each([
    [YES, false],
    [NO, true],
    [UNKNOWN, null],
  ])('not %j', (part, truth) => {
    expect(judge({ not: part }).truth).toBe(truth);
  });

  it('joints nest: all(no, any(yes, unknown)) is no; all(yes, any(no, unknown)) is unknown', () => {
    expect(judge({ all: [NO, { any: [YES, UNKNOWN] }] }).truth).toBe(false);
    expect(judge({ all: [YES, { any: [NO, UNKNOWN] }] }).truth).toBeNull();
  });
});

describe('a judgement names what carries it', () => {
  it('an unfulfilled "all" names the comparisons that failed', () => {
    expect(judge({ all: [YES, NO, UNKNOWN] }).carriedBy).toEqual([
      { fact: 'no', operator: 'equals', expected: true, actual: false },
    ]);
  });

  it('an unknown names each missing fact once, and not those that are known', () => {
    expect(judge({ any: [NO, UNKNOWN, { all: [YES, UNKNOWN] }] }).missing).toEqual(['unknown']);
  });

  it('a limit that is itself unknown is missing too', () => {
    const against: EvaluatedCondition = {
      fact: 'monthlyPay',
      operator: 'moneyAbove',
      value: { fact: 'statutoryMinijobLimit' },
      factResult: 50_000,
      valueResult: null,
      result: false,
    };
    expect(judge(against)).toEqual({
      truth: null,
      carriedBy: [{ fact: 'monthlyPay', operator: 'moneyAbove', expected: null, actual: 50_000 }],
      missing: ['statutoryMinijobLimit'],
    });
  });
});
