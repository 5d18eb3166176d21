import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const HOOK = join(ROOT, 'test', 'support', 'typescript-hook.cjs');

/** What a process that runs these lines with a `logger` writes to standard error. */
function logged(lines: string): string {
  const script = `const logger = require('./worker/logger').createLogger();\n${lines}`;
  const { stderr } = spawnSync(process.execPath, ['--require', HOOK, '-e', script], { cwd: ROOT, encoding: 'utf8' });
  return stderr;
}

test('the worker log holds level, message, harmless attributes and where an error arose, never what it says', () => {
  const line = logged(`
    const error = Object.assign(new Error('Klara Kanarienvogel'), { code: 'E_TYPED' });
    logger.warn('Activity failed', { workflowId: 'employment/4f3a91', payload: 'Klara Kanarienvogel', error });
  `);

  expect(JSON.parse(line)).toMatchObject({
    level: 40,
    msg: 'Activity failed',
    workflowId: 'employment/4f3a91',
    error: { name: 'Error', code: 'E_TYPED', frames: expect.arrayContaining([expect.stringMatching(/^ {4}at /)]) },
  });
  expect(line).not.toContain('Klara');
});
