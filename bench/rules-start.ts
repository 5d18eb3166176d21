import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The middle of an odd number of measurements. */
const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const ROOT = join(__dirname, '..');
const RUNS = 7;

const CLOCKS = `const began = performance.now();
const used = process.cpuUsage();
const spent = () => { const { user, system } = process.cpuUsage(used); return (user + system) / 1_000; };`;

const RULES = `const { VERSIONS } = require('./rules/guideline/versions');
const { createDecider } = require('./rules/eligibility/decide');
const loaded = spent();
for (const version of VERSIONS) createDecider(version);`;

/**
 * Seconds from an empty process to rules that can decide: load, lint, index; by the clock and in processor time, which
 * tells more where the machine is shared. Of those the modules before any rule is read, and packages alone, each in a
 * process of its own. The middle of seven processes.
 */
export function rulesStart() {
  const packages = ['json-rules-engine', 'zod', 'luxon', 'feiertagejs'];
  const alone = packages.map((name) => [name, timed(`require('${name}');`, 'spent()')] as const);
  return {
    ready: timed(RULES, 'performance.now() - began'),
    processorTime: timed(RULES, 'spent()'),
    modules: timed(RULES, 'loaded'),
    packages: Object.fromEntries(alone),
  };
}

function timed(work: string, result: string): number {
  const script = `${CLOCKS}\n${work}\nconsole.log(${result});`;
  const runs = Array.from({ length: RUNS }, () =>
    Number(execFileSync(process.execPath, ['-e', script], { cwd: ROOT })),
  );
  return Math.round(middle(runs) * 10) / 10_000;
}
