import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findHouse } from '../../embedded/find-house';
import { processBirth } from '../../embedded/process-birth';
import { until } from '../faults/until';

const ROOT = join(__dirname, '..', '..');

let folder: string;
let temporary: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fristwerk-rehearse-'));
  temporary = join(folder, 'tmp');
  mkdirSync(temporary);
});

afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function rehearse(): ChildProcess {
  const scenario = join(ROOT, 'examples', 'rehearsal-hire-2018.yaml');
  child = spawn(process.execPath, [join(ROOT, 'bin', 'fristwerk.mjs'), 'rehearse', scenario, '--data', folder], {
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return child;
}

/** Process of the engine that the rehearsal has started, once it is known. */
async function engineOf(): Promise<number> {
  const [file = ''] = await found();
  return JSON.parse(readFileSync(file, 'utf8')).engine.pid;
}

async function found(): Promise<string[]> {
  const registers = () => readdirSync(temporary).map((name) => join(temporary, name, 'processes.json'));
  await until(async () => registers().some((file) => existsSync(file)), 'an engine of the rehearsal');
  return registers().filter((file) => existsSync(file));
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s in the middle of a rehearsal ends the engine it started and leaves no file',
  async (signal) => {
    const { stdout, stderr } = rehearse();
    const said: string[] = [];
    createInterface({ input: stderr as NodeJS.ReadableStream }).on('line', (line) => said.push(line));
    await once(createInterface({ input: stdout as NodeJS.ReadableStream }), 'line');
    const engine = await engineOf();

    child?.kill(signal);
    const [code] = await once(child as ChildProcess, 'exit');

    expect([code, processBirth(engine), readdirSync(temporary)]).toEqual([130, null, []]);
    expect(said.slice(-1)).toEqual(['Der Probelauf wird abgebrochen …']);
  },
  60_000,
);

test('Ctrl-C while the engine of a rehearsal is still starting leaves nothing behind either', async () => {
  rehearse();
  const engine = await engineOf();

  child?.kill('SIGINT');
  const [code] = await once(child as ChildProcess, 'exit');

  expect([code, processBirth(engine), readdirSync(temporary)]).toEqual([130, null, []]);
}, 60_000);

test('where the running Fristwerk died without saying so, a rehearsal takes an engine of its own', async () => {
  const gone = { address: '127.0.0.1:1', namespaces: { production: 'fristwerk', rehearsal: 'fristwerk-rehearsal' } };
  const place = { url: 'http://127.0.0.1:1', engine: gone, taskQueue: 'fristwerk', storePath: join(folder, 'gone.db') };
  const run = { ...place, startedAt: '2026-10-01T06:00:00.000Z', processes: {} };
  writeFileSync(join(folder, 'run.json'), JSON.stringify(run));
  const spawned: number[] = [];

  const house = await findHouse(folder, join(folder, 'house'), (pid) => spawned.push(pid));

  expect(house.engine.address).not.toBe('127.0.0.1:1');
  expect(house.organisation.organisations.map(({ id }) => id)).toContain('caritas');
  expect([spawned.length, existsSync(join(folder, 'gone.db'))]).toEqual([1, false]);
  await house.leave();
  expect(processBirth(spawned[0] ?? 0)).toBeNull();
}, 60_000);
