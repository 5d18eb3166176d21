import { FristwerkError } from '../../domain/errors';
import { houseSettings } from '../../rules/duties/house-settings';
import { errorSentence } from '../../texts/errors';

function refused(settings: object): readonly string[] {
  try {
    houseSettings(settings);
  } catch (error) {
    if (error instanceof FristwerkError) return error.faults.map((fault) => errorSentence(fault).sentence);
  }
  return [];
}

test.each([
  ['02:03', '07:00', ['Der Wert liegt nicht zwischen 03:00 und 23:59.']],
  ['03:00', '23:59', []],
  ['08:00', '07:59', ['Der Wert muss über 08:00 liegen.']],
])('a window from %s to %s is refused with its limits', (from, to, sentences) => {
  const told = refused({ window: { from, to } });
  expect(told).toHaveLength(sentences.length);
  for (const [index, sentence] of sentences.entries()) expect(told[index]).toContain(sentence);
});

test('quiet days of 32 days are refused in German, 31 are taken', () => {
  expect(refused({ quietDays: [{ from: '07-01', to: '07-31' }] })).toEqual([]);
  const [told] = refused({ quietDays: [{ from: '07-01', to: '08-01' }] });
  expect(told).toContain('ist länger als 31 Tage');
});

test('the side of an extension has a name wherever the fault stands', () => {
  const fault = { code: 'INVALID_CHOICE', field: 'by', value: 'house', details: { choices: ['authority'] } } as const;
  expect(errorSentence(fault).sentence).toBe('Veranlasst durch „house“: Der Wert steht nicht zur Auswahl.');
});
