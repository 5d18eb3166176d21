import { FristwerkError } from '../../domain/errors';
import { errorTrace, loggedError } from '../../worker/error-trace';

const TYPED = 'Klara Kanarienvogel\n    at Hauptstrasse (/home/klara:12:3)';

test('an error is logged by name, code and place, never by its message', () => {
  const error = Object.assign(new TypeError(TYPED), { code: 'E_TYPED' });

  const { name, code, frames } = loggedError(error);

  expect([name, code]).toEqual(['TypeError', 'E_TYPED']);
  expect(frames[0]).toContain('error-trace.test.ts');
  expect(JSON.stringify(loggedError(error))).not.toMatch(/Klara|Hauptstrasse/);
});

test('a refusal is logged with its causes and without the values it carries', () => {
  const cause = new RangeError(TYPED);
  const trace = errorTrace(new FristwerkError('INVALID_TEXT', { field: 'person', value: TYPED, cause }));

  expect(trace.split('\n').filter((line) => !line.startsWith('    at '))).toEqual([
    'FristwerkError INVALID_TEXT',
    'RangeError',
  ]);
  expect(trace).not.toMatch(/Klara|Hauptstrasse/);
});

test('a code that is no code and a thrown text are left out', () => {
  expect(loggedError(Object.assign(new Error('x'), { code: TYPED }))).not.toHaveProperty('code');
  expect(errorTrace(TYPED)).toBe('string');
});

test('causes that go round in a ring come to an end', () => {
  const error: Error & { cause?: unknown } = new Error('x');
  error.cause = error;

  expect(
    errorTrace(error)
      .split('\n')
      .filter((line) => line === 'Error'),
  ).toHaveLength(4);
});
