import { filledRows, inputOf, typedValues } from '../../web/pages/forms/form-fields';

const FIELDS = { name: 'text', 'contract.rows.*.name': 'text', 'contract.rows.*.share': 'share' } as const;

test('Fields left empty are left out: unknown is not "no"', () => {
  expect(inputOf({ name: '  ' }, FIELDS)).toEqual({});
});

test('A field that the form does not have never reaches the input', () => {
  const body = { name: 'a', '__proto__.polluted': 'x', 'contract.rows.0.other': 'y', constructor: 'z' };
  expect(typedValues(body, FIELDS)).toEqual({ name: 'a' });
  expect(inputOf({ ...body }, FIELDS)).toEqual({ name: 'a' });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('Empty rows between filled ones close up, and half-filled rows keep their empty fields', () => {
  const body = {
    'contract.rows.0.name': '',
    'contract.rows.0.share': '',
    'contract.rows.3.name': 'Weil',
    'contract.rows.3.share': '',
  };
  const values = typedValues(body, FIELDS);
  expect(values).toEqual({ 'contract.rows.0.name': 'Weil', 'contract.rows.0.share': '' });
  expect(inputOf(values, FIELDS)).toEqual({ contract: { rows: [{ name: 'Weil' }] } });
  expect(filledRows(values, 'contract.rows')).toBe(1);
});

test('Groups that always exist are there even when nothing was typed', () => {
  expect(inputOf({}, FIELDS, { contract: {} })).toEqual({ contract: {} });
});

test('A posted file in the place of a text is no value of it', () => {
  expect(typedValues({ name: new File(['x'], 'x') }, FIELDS)).toEqual({});
});
