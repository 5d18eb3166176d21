import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const STATE = 0;
const START_TIME = 19;

/**
 * What tells a process from a later one with the same id: when it began, and since which start of the machine.
 * Null when there is no such process, or only its exit status is left.
 */
export function processBirth(pid: number): string | null {
  return process.platform === 'linux' ? birthOnLinux(pid) : birthElsewhere(pid);
}

function birthOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before the last bracket may itself hold blanks and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[STATE] === 'Z' || fields[STATE] === 'X') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[START_TIME]}`;
  } catch {
    return null;
  }
}

function birthElsewhere(pid: number): string | null {
  try {
    const began = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, LC_ALL: 'C' },
    });
    return began.trim() || null;
  } catch {
    return null;
  }
}
