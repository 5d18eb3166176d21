/**
 * The last line of a test run from jest's JSON result, e.g. `Tests: 123 passed, 0 failed, 2 skipped`.
 * A test file that could not even be loaded counts as one failed test.
 */
export function closingLine(json) {
  const result = JSON.parse(json);
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const skipped = result.numPendingTests + result.numTodoTests;
  const line = `Tests: ${result.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return { line, passed: failed === 0 && result.success };
}
