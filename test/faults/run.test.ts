import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathWith } from '../bin/run-bin';

const ROOT = join(__dirname, '..', '..');

test('the long run of the fault tests sets up a fresh working copy first', () => {
  const copy = mkdtempSync(join(tmpdir(), 'fristwerk-copy-'));
  for (const part of ['bin', 'engine', 'package.json', 'package-lock.json', 'test/faults/run.mjs']) {
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  }

  const { status, stderr } = spawnSync(process.execPath, [join(copy, 'test', 'faults', 'run.mjs')], {
    encoding: 'utf8',
    env: { HOME: copy, PATH: pathWith({}) },
  });
  rmSync(copy, { recursive: true });

  expect(status).toBe(1);
  expect(stderr).toContain('[1/5] Voraussetzungen prüfen …');
  expect(stderr).toContain('npm wurde nicht gefunden.');
});
