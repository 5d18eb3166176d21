import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processBirth } from '../../embedded/process-birth';
import { ProcessRegister } from '../../embedded/process-register';

let folder: string;
let file: string;
let sleeper: ChildProcess;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fristwerk-register-'));
  file = join(folder, 'processes.json');
  sleeper = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log(1)']);
  if (sleeper.stdout) await once(sleeper.stdout, 'data');
});

afterEach(() => {
  jest.restoreAllMocks();
  sleeper.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

test('what a killed predecessor left running is ended by the next start', async () => {
  new ProcessRegister(file).note('engine', sleeper.pid ?? 0);
  const told: unknown[] = [];

  await new ProcessRegister(file).endLeftovers((role, pid) => told.push([role, pid]));

  expect(told).toEqual([['engine', sleeper.pid]]);
  expect(processBirth(sleeper.pid ?? 0)).toBeNull();
});

test('a stranger that was given the same process id is left alone', async () => {
  new ProcessRegister(file).note('worker', sleeper.pid ?? 0);
  const noted = JSON.parse(readFileSync(file, 'utf8'));
  noted.worker.startedAt = `another-start-of-the-machine/${noted.worker.startedAt.split('/')[1]}`;
  writeFileSync(file, JSON.stringify(noted));

  await new ProcessRegister(file).endLeftovers(() => {
    throw new Error('nothing to end');
  });

  expect(processBirth(sleeper.pid ?? 0)).not.toBeNull();
});

test('a register cut off by a crash names nobody', async () => {
  writeFileSync(file, '{"engine":{"pid":');

  await expect(new ProcessRegister(file).endLeftovers(() => undefined)).resolves.toBeUndefined();
});

test('a process that ends by itself between being seen and being told to end is no fault', async () => {
  const register = new ProcessRegister(file);
  register.note('engine', sleeper.pid ?? 0);
  const kill = process.kill.bind(process);
  jest.spyOn(process, 'kill').mockImplementation((pid) => {
    kill(pid, 'SIGKILL');
    throw Object.assign(new Error('kill ESRCH'), { code: 'ESRCH' });
  });

  await expect(register.endAll()).resolves.toBeUndefined();
  expect(processBirth(sleeper.pid ?? 0)).toBeNull();
});

test('a process that must not be ended is told of', async () => {
  const register = new ProcessRegister(file);
  register.note('engine', sleeper.pid ?? 0);
  jest.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
  });

  expect(() => register.kill()).toThrow('kill EPERM');
});
