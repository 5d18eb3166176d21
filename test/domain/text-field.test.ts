import { languageField, referenceField, text } from '../../domain/fields';

const takes = (value: string) => text(40).safeParse(value).success;

test.each([
  ['a turn of the direction', 'Anna\u202eneM'],
  ['an isolate', 'Anna\u2066x'],
  ['a mark of direction', 'Anna\u200e'],
  ['a space of no width', 'An\u200bna'],
  ['a byte order mark', '\ufeffAnna\ufeffx'],
  ['an invisible tag', 'Anna\u{e0041}'],
  ['what stands for bytes that could not be read', 'M\ufffdller'],
])('%s is refused in a text', (_, value) => {
  expect(takes(value)).toBe(false);
});

test.each([
  ['the joiner of Persian names', 'علی\u200cرضا'],
  ['the joiner of Indian names', 'क्\u200dष'],
  ['the soft hyphen of copied text', 'Aner\u00adkennung'],
  ['signs and combined letters', 'Zoë N\u0303 „x“ – ✓'],
])('%s is taken', (_, value) => {
  expect(takes(value)).toBe(true);
});

test('what is seen by nobody is no text', () => {
  expect([takes('\u200d'), takes('\u00ad\u200c')]).toEqual([false, false]);
});

test('a file reference of an authority may hold spaces, up to 60 characters in one line', () => {
  const read = (value: string) => referenceField.safeParse(value).success;
  expect(['RP 4-711', 'Az. 41-6911.2/Ä', 'x'.repeat(60)].map(read)).toEqual([true, true, true]);
  expect(['', ' ', 'x'.repeat(61), 'RP\n4'].map(read)).toEqual([false, false, false, false]);
});

test('a language goes by its code of ISO 639', () => {
  const read = (value: string) => languageField.safeParse(value).success;
  expect(['ar', 'deu'].map(read)).toEqual([true, true]);
  expect(['Arabisch', 'AR', 'a', 'ar ', ''].map(read)).toEqual([false, false, false, false, false]);
});
