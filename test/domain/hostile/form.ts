import fc from 'fast-check';

/** How a field of an input is written: what it may be, and what it may never be. */
export interface Form {
  readonly kind?: 'day';
  readonly valid: fc.Arbitrary<unknown>;
  /** Values that are wrong here whatever stands beside them. */
  readonly wrong: readonly unknown[];
  /** Whether it may be left out; `kept`: only where others are left out or say so. */
  readonly presence?: 'optional' | 'kept';
  /** The fields of a group. */
  readonly fields?: Readonly<Record<string, Form>>;
  /** What each entry of a list is; of a list with entries that go before, the last one. */
  readonly entry?: Form;
}

/** An input with one field spoilt. */
export interface Spoilt {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly input: unknown;
}

/** Neither text nor number nor yes or no. */
const NO_PLAIN_VALUE = [null, [], {}, [1], { day: '2018-03-01' }] as const;
const NO_TEXT = [...NO_PLAIN_VALUE, true, 7] as const;
const NO_NUMBER = [
  ...NO_PLAIN_VALUE,
  false,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  ' ',
  'NaN',
  '1e3',
  '1,5',
] as const;

/** A letter of another alphabet that looks like the first e of a word. */
const lookingAlike = (word: string) =>
  word.replace(/[aeo]/, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? letter);

export const day = (...days: readonly string[]): Form => ({
  kind: 'day',
  valid: fc.constantFrom(...(days.length > 0 ? days : ['2018-03-01'])),
  wrong: [
    ...NO_TEXT,
    ...['', ' ', '2018', '2018-3-1', '01.03.2018', '20180301', '2018-03-01T00:00:00Z', '2018-03-01 ', '\t2018-03-01'],
    ...['2026-02-30', '2018-02-29', '1900-02-29', '2018-04-31', '2018-00-10', '2018-13-01', '2018-03-00', '2018-03-32'],
    ...['0000-01-01', '0001-01-01', '1899-12-31', '-2018-03-01', '+002018-03-01', '10000-01-01', '２０１８-03-01'],
    ...['2018‑03‑01', '2018-03-0l', '2018-03-01\u0000', '2018-03-01\n', 'NaN', 'Invalid Date', 'today', 20180301],
  ],
});

export const flag: Form = {
  valid: fc.boolean(),
  wrong: [...NO_PLAIN_VALUE, 'true', 'yes', 'ja', '', 0, 1, -0],
};

export const choice = (...choices: readonly string[]): Form => ({
  valid: fc.constantFrom(...choices),
  wrong: [
    ...NO_TEXT,
    ...['', ' ', 'constructor', '__proto__', 'toString'],
    ...choices
      .slice(0, 1)
      .flatMap((one) => [
        ` ${one}`,
        `${one} `,
        `${one}\u200b`,
        one.toUpperCase() === one ? one.toLowerCase() : one.toUpperCase(),
        [one],
      ]),
    ...choices.map(lookingAlike).filter((one) => !choices.includes(one)),
  ],
});

const UNREADABLE = [
  '',
  '   ',
  '\u0000',
  'a\u0000b',
  'a\nb',
  'a\r\nb',
  'a\u2028b',
  'a\u2029b',
  'a\u0085b',
  '\u200b',
  '\u00a0',
  '\ud800',
];

export const words = (max: number): Form => ({
  valid: fc.constantFrom('Schopfheim', ' Weil am Rhein ', 'Zoë', 'x'.repeat(max)),
  wrong: [...NO_TEXT, ...UNREADABLE, 'x'.repeat(max + 1)],
});

export const id = (...names: readonly string[]): Form => ({
  valid: fc.constantFrom(...(names.length > 0 ? names : ['caritas', 'stelle-1', 'a/b.c_d', 'x'.repeat(120)])),
  wrong: [...NO_TEXT, ...UNREADABLE, ' a', 'a ', 'a b', '-a', '/a', 'ä', 'cаritas', 'x'.repeat(121), '__proto__'],
});

export const code = (length: 'country' | 'language'): Form =>
  length === 'country'
    ? { valid: fc.constantFrom('DE', 'SY'), wrong: [...NO_TEXT, '', 'de', 'DEU', 'D', 'D1', 'DE\n', ' DE', 'ДЕ'] }
    : { valid: fc.constantFrom('ar', 'deu'), wrong: [...NO_TEXT, '', 'AR', 'a', 'arab', 'ar\n', 'ar ', 'аг'] };

export const whole = (min: number, max: number): Form => ({
  valid: fc.integer({ min, max }),
  wrong: [...NO_NUMBER, min - 1, max + 1, min + 0.5, 1e308, 2 ** 53, `${min}`, '0x10'],
});

/** Euros from `min`, as number or text. */
export const money = (min: 0 | 0.01): Form => ({
  valid: fc.constantFrom(0.01, 2850.5, '2850.50', 999_999_999.99, '1', ...(min === 0 ? [0, '0.00'] : [])),
  wrong: [
    ...NO_NUMBER,
    ...[
      -0.01,
      -1,
      0.001,
      2850.505,
      1e9,
      1e21,
      1e-7,
      '-1',
      '+1',
      '1.000,00',
      '1,000.00',
      '2850.',
      '.5',
      '２８５０',
      '€ 1',
    ],
    ...(min === 0 ? [] : [0, -0, '0', '0.00', '0.001']),
  ],
});

export const share: Form = {
  valid: fc.constantFrom(0.0001, 0.25, '0.75', 1, '1.0'),
  wrong: [...NO_NUMBER, 0, -0, -0.5, 1.0001, 2, 25, 0.00001, 0.30000000000000004, '0', '1.5', '.5', '75%', '0.7５'],
};

export const group = (fields: Readonly<Record<string, Form>>): Form => ({
  valid: fc.record(Object.fromEntries(Object.entries(fields).map(([name, { valid }]) => [name, valid])), {
    requiredKeys: Object.keys(fields).filter((name) => fields[name]?.presence !== 'optional'),
  }),
  wrong: [null, [], [{}], true, 7, Number.NaN, '', 'text', '{}'],
  fields,
});

export const list = (entry: Form, min: number, max: number): Form => ({
  valid: fc.array(entry.valid, { minLength: min, maxLength: Math.min(max, Math.max(min, 2)) }),
  wrong: [null, {}, { length: 1 }, { 0: 'a' }, true, 7, '', 'text', '[]'],
  entry,
});

/** A list whose last entry is put to the test after some that stand fast. */
export const after = (before: readonly object[], entry: Form): Form => ({
  ...list(entry, 1, 1),
  valid: entry.valid.map((last) => [...before, last]),
});

/** A list of which each entry stands once. */
export const subset = (...choices: readonly string[]): Form => ({
  ...list(choice(...choices), 0, choices.length),
  valid: fc.subarray([...choices]),
});

export const optional = (form: Form): Form => ({ ...form, presence: 'optional' });
export const kept = (form: Form): Form => ({ ...form, presence: 'kept' });

export const orNull = (form: Form): Form => ({
  ...form,
  valid: fc.option(form.valid),
  wrong: form.wrong.filter((value) => value !== null),
});

/** Keys that stand in no schema, also those that every object inherits. */
const UNKNOWN_KEYS = ['more', 'constructor', 'toString', 'hasOwnProperty', '__proto__'];

/** Every way to spoil one field of a valid input: another type, another value, an unknown field, a field left out. */
export function spoilings(form: Form, input: unknown, path: readonly (string | number)[] = []): readonly Spoilt[] {
  const own = form.wrong.map((value): Spoilt => ({ path, value, input: value }));
  return [...own, ...inGroup(form, input, path), ...inList(form, input, path)];
}

function inGroup({ fields }: Form, input: unknown, path: readonly (string | number)[]): readonly Spoilt[] {
  if (fields === undefined || typeof input !== 'object' || input === null) return [];
  const given = input as Readonly<Record<string, unknown>>;
  const unknown = UNKNOWN_KEYS.map(
    (key): Spoilt => ({ path: [...path, key], value: 1, input: withOwn(given, key, 1) }),
  );
  return Object.entries(fields)
    .flatMap(([name, field]): readonly Spoilt[] => {
      if (!Object.hasOwn(given, name)) return [];
      const { [name]: value, ...rest } = given;
      const within = spoilings(field, value, [...path, name]).map((spoilt) => ({
        ...spoilt,
        input: { ...given, [name]: spoilt.input },
      }));
      return field.presence !== undefined
        ? within
        : [...within, { path: [...path, name], value: undefined, input: rest }];
    })
    .concat(unknown);
}

function inList({ entry }: Form, input: unknown, path: readonly (string | number)[]): readonly Spoilt[] {
  if (entry === undefined || !Array.isArray(input)) return [];
  const at = input.length - 1;
  if (at < 0) return [];
  return spoilings(entry, input[at], [...path, at]).map((spoilt) => ({
    ...spoilt,
    input: input.with(at, spoilt.input),
  }));
}

/** As JSON brings it: `__proto__` is a field like any other. */
function withOwn(given: object, key: string, value: unknown): object {
  return Object.defineProperty({ ...given }, key, { value, enumerable: true, configurable: true, writable: true });
}

/** A valid input with each field of a kind set to each of some values, one at a time. */
export function replacements(
  form: Form,
  input: unknown,
  isMeant: (form: Form) => boolean,
  values: readonly unknown[],
  path: readonly (string | number)[] = [],
): readonly Spoilt[] {
  if (isMeant(form)) return values.map((value) => ({ path, value, input: value }));
  if (typeof input !== 'object' || input === null) return [];
  const { fields, entry } = form;
  return Object.entries(input).flatMap(([name, value], index, { length }) => {
    if (entry !== undefined && index < length - 1) return [];
    const part = entry ?? fields?.[name];
    if (part === undefined) return [];
    const at = entry === undefined ? name : Number(name);
    return replacements(part, value, isMeant, values, [...path, at]).map((one) => ({
      ...one,
      input: Array.isArray(input) ? input.with(Number(name), one.input) : { ...input, [name]: one.input },
    }));
  });
}
