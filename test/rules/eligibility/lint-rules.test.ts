import type { FristwerkError } from '../../../domain/errors';
import { lintRules } from '../../../rules/eligibility/lint-rules';
import { readingCatalogue } from '../../../rules/eligibility/reading-catalogue';
import { PROVISIONS } from '../../../rules/guideline/2017-09-01/provisions';
import { GUIDELINE } from '../legal-basis';

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

const lint = (...rules: readonly unknown[]) =>
  lintRules([{ file: 'employment.json', subject: 'employment', rules }], readingCatalogue(GUIDELINE));

describe('rules are linted when they are loaded', () => {
  it('a sound rule passes unchanged', () => {
    expect(lint(SOUND)).toEqual([{ ...SOUND, subject: 'employment' }]);
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

  it.each(['id', 'provision', 'inventoryRow', 'demands', 'effect', 'readings', 'conditions'])(
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

  const reasonOf = (...rules: readonly unknown[]): string => {
    try {
      lint(...rules);
    } catch (error) {
      return (error as FristwerkError).faults[0]?.details?.reason as string;
    }
    return 'sound';
  };
  const equals = (fact: string, value: unknown) => ({ fact, operator: 'equals', value });
  const withConditions = (conditions: object, change: object = {}) => ({ ...SOUND, conditions, ...change });
  const exception = (conditions: object, change: object = {}) => ({
    demands: 'x',
    effect: 'review',
    readings: [],
    conditions,
    ...change,
  });

  it.each<[string, unknown, string]>([
    ['a provision that the guideline lacks', { ...SOUND, provision: '3.12', id: '3.12-x' }, 'unknown provision 3.12'],
    ['an id under another number', { ...SOUND, id: '3.4.3-x' }, 'id does not begin with 3.4.2'],
    [
      'a row that is none of the inventory',
      { ...SOUND, inventoryRow: '3.4.2' },
      expect.stringContaining('inventoryRow: ') as never,
    ],
    ['no type of qualification', { ...SOUND, appliesTo: [] }, expect.stringContaining('appliesTo: ') as never],
    ['an employment without scope', { ...SOUND, appliesTo: undefined }, 'appliesTo: missing for an employment'],
    [
      'a number that the guideline lacks',
      comparing({ value: { parameter: 'maximumShare' } }),
      'unknown parameter maximumShare',
    ],
    ['a switch as value that is unknown', comparing({ value: { reading: 'share' } }), 'unknown reading share'],
    [
      'a refusal of what only a person may decide',
      { ...SOUND, personDecides: true },
      'a person decides, so the effect is review',
    ],
    [
      'a fact of another subject',
      withConditions(equals('transferredWithForm', true)),
      'unknown fact transferredWithForm',
    ],
    [
      'conditions that contradict themselves',
      withConditions({ all: [equals('degreeLevel', 'none'), equals('degreeLevel', 'bachelor')] }),
      'nothing meets its conditions',
    ],
    [
      'limits that leave nothing between them',
      withConditions({
        all: [
          { fact: 'fullTimeEquivalent', operator: 'shareAtLeast', value: 2_500 },
          { not: { fact: 'fullTimeEquivalent', operator: 'shareAtLeast', value: 2_500 } },
        ],
      }),
      'nothing meets its conditions',
    ],
    [
      'conditions that are always met',
      withConditions({ any: [equals('experienceCredible', true), equals('experienceCredible', false)] }),
      'everything meets its conditions',
    ],
    [
      'an exception for what the rule allows already',
      withConditions(equals('exemptionEstablished', true), {
        exceptions: [exception(equals('exemptionEstablished', true))],
      }),
      'exception 1 out of reach',
    ],
    [
      'an exception behind a wider one',
      withConditions(equals('experienceCredible', true), {
        exceptions: [
          exception({ fact: 'exemption', operator: 'isOneOf', value: ['exempt', 'review'] }),
          exception(equals('exemption', 'exempt')),
        ],
      }),
      'exception 2 out of reach',
    ],
    [
      'an exception under an answer under which the rule does not apply',
      {
        ...withConditions(equals('experienceCredible', true), {
          exceptions: [exception(equals('exemption', 'exempt'), { appliesWhen: { conditionalFunding: 'off' } })],
        }),
        appliesWhen: { conditionalFunding: 'on' },
      },
      'exception 1 out of reach',
    ],
  ])('%s is refused as well', (_, rule, reason) => {
    expect(reasonOf(rule)).toEqual(reason);
  });

  it('the same conditions once more are refused where both rules apply, and pass where they exclude each other', () => {
    const again = { ...SOUND, id: '3.4.2-again' };
    expect(reasonOf(SOUND, again)).toBe('overlaps 3.4.2-minimum-share: the same conditions');
    expect(reasonOf({ ...SOUND, appliesTo: ['a'] }, { ...again, appliesTo: ['b', 'c'] })).toBe('sound');
    const when = (answer: string) => ({ appliesWhen: { conditionalFunding: answer } });
    expect(reasonOf({ ...SOUND, ...when('on') }, { ...again, ...when('off') })).toBe('sound');
  });

  it('two rules on one row that no facts meet together are refused, under different answers they pass', () => {
    const one = withConditions(equals('experienceDocumentedBy', 'provider'));
    const other = withConditions(equals('experienceDocumentedBy', 'municipality'), { id: '3.4.2-other' });
    expect(reasonOf(one, other)).toBe('overlaps 3.4.2-minimum-share: no facts meet both');
    expect(reasonOf(one, { ...other, inventoryRow: '3.4.2-b' })).toBe('sound');
    const when = (answer: string) => ({ appliesWhen: { conditionalFunding: answer } });
    expect(reasonOf({ ...one, ...when('on') }, { ...other, ...when('off') })).toBe('sound');
  });

  it('rules stand in the order of the guideline; letters order within a number', () => {
    const later = withConditions(equals('experienceCredible', true), { id: '3.4.3-x', provision: '3.4.3' });
    expect(reasonOf(later, SOUND)).toBe('out of order after 3.4.3-x');
    const lettered = (letter: string, change: object) =>
      withConditions(equals('experienceCredible', true), {
        id: `3.2-${letter}x`,
        provision: `3.2 ${letter}`,
        ...change,
      });
    expect(reasonOf(lettered('b', { appliesTo: ['b'] }), lettered('a', { appliesTo: ['a'] }))).toBe(
      'out of order after 3.2-bx',
    );
    expect(reasonOf(lettered('a', { appliesTo: ['a'] }), lettered('b', { appliesTo: ['b'] }))).toBe('sound');
  });

  it('a rule on another subject names no type of qualification', () => {
    const mandate = withConditions(equals('transferredWithForm', true), { id: '1.3-x', provision: '1.3' });
    const files = [{ file: 'mandate.json', subject: 'mandate', rules: [mandate] }] as const;
    expect(() => lintRules(files, readingCatalogue(GUIDELINE))).toThrow(
      expect.objectContaining({
        faults: [expect.objectContaining({ value: 'mandate.json, 1.3-x: appliesTo: not for mandate' })],
      }),
    );
  });

  it('an id that another file uses already is refused', () => {
    const files = [
      { file: 'employment.json', subject: 'employment', rules: [SOUND] } as const,
      { file: 'suitability.json', subject: 'employment', rules: [SOUND] } as const,
    ];
    expect(() => lintRules(files, readingCatalogue(GUIDELINE))).toThrow(
      expect.objectContaining({
        faults: [expect.objectContaining({ value: 'suitability.json, 3.4.2-minimum-share: duplicate id' })],
      }),
    );
  });
});

describe('the rules of the version of 1 September 2017', () => {
  const rules = lintRules(GUIDELINE.ruleFiles, readingCatalogue(GUIDELINE));

  it('are sound', () => {
    expect(rules).toHaveLength(61);
  });

  it('each carry a provision of the guideline, in its id as well', () => {
    for (const { id, provision } of rules) {
      expect(PROVISIONS).toContain(provision);
      expect(id.startsWith(provision.split(' ')[0] ?? '')).toBe(true);
    }
  });
});
