import { runBin } from './run-bin';

const RESULT = {
  success: true,
  numPassedTests: 123,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

function closingLine(result: Partial<typeof RESULT>): unknown {
  const script = `
    const { closingLine } = await import('./bin/closing-line.mjs');
    console.log(JSON.stringify(closingLine(process.argv[1])));
  `;
  return JSON.parse(runBin(script, {}, JSON.stringify({ ...RESULT, ...result })).out);
}

test('the closing line counts what passed and what failed', () => {
  expect(closingLine({})).toEqual({ line: 'Tests: 123 passed, 0 failed', passed: true });
});

test('skipped tests and those still to be written are named', () => {
  expect(closingLine({ numPendingTests: 2, numTodoTests: 1 })).toEqual({
    line: 'Tests: 123 passed, 0 failed, 3 skipped',
    passed: true,
  });
});

test('a test file that cannot be loaded counts as failed', () => {
  expect(closingLine({ numRuntimeErrorTestSuites: 1, success: false })).toEqual({
    line: 'Tests: 123 passed, 1 failed',
    passed: false,
  });
});

test('two runs are counted together, and one that failed fails both', () => {
  const script = `
    const { closingLine } = await import('./bin/closing-line.mjs');
    console.log(JSON.stringify(closingLine(...JSON.parse(process.argv[1]))));
  `;
  const runs = [RESULT, { ...RESULT, numPassedTests: 7, numFailedTests: 1, success: false }];
  expect(JSON.parse(runBin(script, {}, JSON.stringify(runs.map((run) => JSON.stringify(run)))).out)).toEqual({
    line: 'Tests: 130 passed, 1 failed',
    passed: false,
  });
});
