/**
 * The last line of a test run from jest's JSON results, e.g. `Tests: 123 passed, 0 failed, 2 skipped`.
 * A test file that could not even be loaded counts as one failed test.
 */
export function closingLine(...results) {
  const counted = results.map((json) => JSON.parse(json));
  const sum = (...names) => counted.reduce((all, one) => all + names.reduce((part, name) => part + one[name], 0), 0);
  const failed = sum('numFailedTests', 'numRuntimeErrorTestSuites');
  const skipped = sum('numPendingTests', 'numTodoTests');
  const line = `Tests: ${sum('numPassedTests')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return { line, passed: failed === 0 && counted.every(({ success }) => success) };
}
