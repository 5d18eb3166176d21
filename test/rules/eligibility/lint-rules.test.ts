import { lintRules } from '../../../rules/eligibility/lint-rules';
import { ELIGIBILITY } from '../../../rules/guideline/2017-09-01/eligibility';
import { PROVISIONS } from '../../../rules/guideline/2017-09-01/provisions';

const SOUND = {
  id: '3.4.2-minimum-share',
  provision: '3.4.2',
  inventoryRow: '3.4.2-a',
  demands: 'A quarter of full-time work.',
  effect: 'not_eligible',
  appliesTo: ['a', 'b', 'c'],
  readings: ['Q4'],
  conditions: { all: [{ fact: 'fullTimeEquivalent', operator: 'shareAtLeast', value: 2_500 }] },
};

const comparing = (change: object) => ({
  ...SOUND,
  conditions: { all: [{ any: [{ ...SOUND.conditions.all[0], ...change }] }] },
});

const lint = (...rules: readonly unknown[]) => lintRules([{ file: 'employment.json', rules }], ELIGIBILITY.readings);

describe('rules are linted when they are loaded', () => {
  it('a sound rule passes unchanged', () => {
    expect(lint(SOUND)).toEqual([SOUND]);
  });

  it.each<[string, unknown, string]>([
    ['an unknown fact', comparing({ fact: 'salary' }), 'unknown fact salary'],
    ['an unknown operator', comparing({ operator: 'greaterThan' }), 'unknown operator greaterThan'],
    [
      'an operator of another kind',
      comparing({ operator: 'moneyAbove' }),
      'moneyAbove does not suit fullTimeEquivalent and 2500',
    ],
    ['a value of another kind', comparing({ value: 0.25 }), 'shareAtLeast does not suit fullTimeEquivalent and 0.25'],
    [
      'a fact of another kind as limit',
      comparing({ value: { fact: 'monthlyPay' } }),
      'shareAtLeast does not suit fullTimeEquivalent and {"fact":"monthlyPay"}',
    ],
    [
      'a value outside the choices',
      comparing({ fact: 'schoolLevel', operator: 'equals', value: 'realschule' }),
      'equals does not suit schoolLevel and "realschule"',
    ],
    [
      'an empty condition',
      { ...SOUND, conditions: { all: [] } },
      'conditions.all: Too small: expected array to have >=1 items',
    ],
    ['a priority on a condition', comparing({ priority: 2 }), 'conditions.all.0.any.0: Unrecognized key: "priority"'],
    ['an unknown reading', { ...SOUND, readings: ['Q99'] }, 'unknown reading Q99'],
    ['an unknown switch', { ...SOUND, appliesWhen: { minijob: 'on' } }, 'unknown reading minijob: on'],
    [
      'an unknown fact in an exception',
      {
        ...SOUND,
        exceptions: [
          {
            demands: 'x',
            effect: 'review',
            readings: [],
            conditions: { fact: 'salary', operator: 'equals', value: 1 },
          },
        ],
      },
      'unknown fact salary',
    ],
    ['an unknown choice', { ...SOUND, appliesWhen: { minijobLimit: '520' } }, 'unknown reading minijobLimit: 520'],
  ])('%s is refused', (_, rule, reason) => {
    expect(() => lint(rule)).toThrow(
      expect.objectContaining({
        code: 'RULES_INVALID',
        faults: [
          {
            code: 'RULES_INVALID',
            field: 'employment.json',
            value: `employment.json, 3.4.2-minimum-share: ${reason}`,
            details: { file: 'employment.json', rule: '3.4.2-minimum-share', reason },
          },
        ],
      }),
    );
  });

  it.each(['id', 'provision', 'inventoryRow', 'demands', 'effect', 'appliesTo', 'readings', 'conditions'])(
    'a rule without %s is refused',
    (part) => {
      expect(() => lint({ ...SOUND, [part]: undefined })).toThrow(
        expect.objectContaining({
          code: 'RULES_INVALID',
          faults: [expect.objectContaining({ value: expect.stringContaining(`${part}: `) })],
        }),
      );
    },
  );

  it('an id that another file uses already is refused', () => {
    const files = [
      { file: 'employment.json', rules: [SOUND] },
      { file: 'suitability.json', rules: [SOUND] },
    ];
    expect(() => lintRules(files, ELIGIBILITY.readings)).toThrow(
      expect.objectContaining({
        faults: [expect.objectContaining({ value: 'suitability.json, 3.4.2-minimum-share: duplicate id' })],
      }),
    );
  });
});

describe('the rules of the version of 1 September 2017', () => {
  const rules = lintRules(ELIGIBILITY.ruleFiles, ELIGIBILITY.readings);

  it('are sound', () => {
    expect(rules).toHaveLength(22);
  });

  it('each carry a provision of the guideline, in its id as well', () => {
    for (const { id, provision } of rules) {
      expect(PROVISIONS).toContain(provision);
      expect(id.startsWith(provision.split(' ')[0] ?? '')).toBe(true);
    }
  });
});
