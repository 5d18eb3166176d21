import type { Engine } from '../../engine/engine';
import { TEST_BUNDLE, TEST_ENGINE } from './running-engine';

/** The server of this test run. */
export function testEngine(): Pick<Engine, 'address' | 'pid' | 'namespaces'> {
  return JSON.parse(fromSetup(TEST_ENGINE));
}

/** Path of the workflow bundle of this test run, for `workflowBundle: { codePath }`. */
export function testBundle(): string {
  return fromSetup(TEST_BUNDLE);
}

function fromSetup(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is missing: only *.engine.test.ts files run with an engine`);
  return value;
}
