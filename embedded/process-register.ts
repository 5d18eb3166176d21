import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { processBirth } from './process-birth';
import { writeAtomically } from './write-atomically';

const schema = z.record(z.string(), z.object({ pid: z.number(), startedAt: z.string() }));

/** Processes by role (`app`, `engine`, `worker`), with the birth that tells each from a later one with its id. */
export type Processes = z.infer<typeof schema>;

const GRACE_MS = 10_000;
const PAUSE_MS = 50;

/** The processes that belong to a data folder, written down as soon as they exist. */
export class ProcessRegister {
  readonly #file: string;
  #processes: Processes = {};
  /** Called after a process has been noted. */
  onChange: () => void = () => undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /** What is running by now. */
  get processes(): Processes {
    return this.#processes;
  }

  /** Notes a process; one that already ended is left out. */
  note(role: string, pid: number): void {
    const startedAt = processBirth(pid);
    if (startedAt === null) return;
    this.#processes = { ...this.#processes, [role]: { pid, startedAt } };
    writeAtomically(this.#file, JSON.stringify(this.#processes));
    this.onChange();
  }

  /**
   * Ends what a killed predecessor left running, after making sure that each process is the one noted.
   * Only while holding the data lock. `tell` hears of each.
   */
  async endLeftovers(tell: (role: string, pid: number) => void): Promise<void> {
    const left = children(this.#read());
    for (const [role, { pid }] of left) tell(role, pid);
    await endInOrder(left);
  }

  /** Ends whatever noted here still runs: something that came up while all else was being closed. */
  async endAll(): Promise<void> {
    await endInOrder(children(this.#processes));
  }

  /** Ends them without letting them finish. */
  kill(): void {
    for (const [, { pid }] of children(this.#processes)) signal(pid, 'SIGKILL');
  }

  #read(): Processes {
    try {
      return schema.parse(JSON.parse(readFileSync(this.#file, 'utf8')));
    } catch {
      // No file, or one cut off by a crash: nothing is known to be left.
      return {};
    }
  }
}

type Known = Processes[string];

function children(processes: Processes): [string, Known][] {
  return Object.entries(processes).filter(([role, known]) => role !== 'app' && isAlive(known));
}

// In reverse order of their first start: a worker finishes its work only while its engine answers.
async function endInOrder(noted: [string, Known][]): Promise<void> {
  for (const [, known] of noted.reverse()) await end(known);
}

function isAlive({ pid, startedAt }: Known): boolean {
  return processBirth(pid) === startedAt;
}

async function end(known: Known): Promise<void> {
  signal(known.pid, 'SIGTERM');
  const forceAt = Date.now() + GRACE_MS;
  while (isAlive(known)) {
    if (Date.now() > forceAt) signal(known.pid, 'SIGKILL');
    await pause(PAUSE_MS);
  }
}

// It may have ended since it was last looked at.
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
