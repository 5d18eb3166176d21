import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const running = new Set();

/** Notes a child process, so that it ends with the set-up. */
export function track(child) {
  running.add(child);
  child.once('close', () => running.delete(child));
}

/** Ends whatever the set-up still has running. */
export function endPrograms() {
  for (const child of running) child.kill('SIGTERM');
}

/** Runs a program quietly; what it says goes to `logFile`. Resolves with exit code and lines said. */
export function runProgram(command, args, { logFile, ...options }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    track(child);
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.once('error', (error) => said.push(Buffer.from(String(error))));
    child.once('close', (code) => {
      const text = Buffer.concat(said).toString('utf8');
      mkdirSync(dirname(logFile), { recursive: true });
      writeFileSync(logFile, text);
      resolve({ code, lines: text.trimEnd().split('\n') });
    });
  });
}
