import type { ChildProcess } from 'node:child_process';

/** Asks a process of ours to end, and forces it after `graceMs`. Returns when it is gone; at once if it already was. */
export async function stopProcess(child: ChildProcess, exited: Promise<unknown>, graceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await exited;
  clearTimeout(force);
}
