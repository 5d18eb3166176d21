import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { RunFile } from '../../client/run-file';
import { processBirth } from '../../embedded/process-birth';

const START = join(__dirname, '..', '..', 'bin', 'start.mjs');

let folder: string;
let app: ChildProcess | undefined;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'fristwerk-start-')), 'data');
});

afterEach(async () => {
  if (app !== undefined && app.exitCode === null && app.signalCode === null) await end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

const environment = { ...process.env, NODE_OPTIONS: '' };
const args = () => [START, '--data', folder, '--port', '0'];

/** Starts Fristwerk and returns all that it said until it ran. */
async function start(): Promise<string[]> {
  const child = spawn(process.execPath, args(), { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  app = child;
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (line.startsWith('Fristwerk läuft: ')) break;
  }
  return said;
}

async function end(signal: NodeJS.Signals): Promise<number | null> {
  const ended = once(app as ChildProcess, 'exit');
  app?.kill(signal);
  const [code] = await ended;
  return code;
}

function runFile(): RunFile {
  return JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'));
}

test('Fristwerk tells its address, answers there, and Ctrl-C ends all of it', async () => {
  const said = await start();
  const { url, processes } = runFile();

  expect(said.at(-1)).toBe(`Fristwerk läuft: ${url}`);
  expect((await fetch(url)).status).toBe(200);
  expect(Object.keys(processes).sort()).toEqual(['app', 'engine', 'worker']);

  expect(await end('SIGINT')).toBe(0);
  expect(existsSync(join(folder, 'run.json'))).toBe(false);
  expect(Object.values(processes).map(({ pid }) => processBirth(pid))).toEqual([null, null, null]);
}, 60_000);

test('a second start on the same data names the running one', async () => {
  await start();
  const { url } = runFile();

  const second = spawnSync(process.execPath, args(), { env: environment, encoding: 'utf8' });

  expect([second.status, second.stderr]).toEqual([
    1,
    `Fristwerk läuft mit dem Datenordner ${folder} bereits: ${url}\nAbhilfe: diese Anwendung benutzen, sie mit Strg-C beenden oder mit --data einen anderen Ordner nennen.\n`,
  ]);
}, 60_000);

test('after the app was killed the next start ends what it left and goes on', async () => {
  await start();
  const left = runFile().processes;
  await end('SIGKILL');

  const said = await start();

  expect(said).toContain(`Ein Prozess des letzten Laufs (engine, ${left.engine?.pid}) wird beendet.`);
  expect(processBirth(left.engine?.pid ?? 0)).toBeNull();
  expect((await fetch(runFile().url)).status).toBe(200);
}, 90_000);

test('a worker and an engine that were killed are started again at the same addresses', async () => {
  await start();
  const before = runFile();
  for (const role of ['worker', 'engine']) process.kill(before.processes[role]?.pid ?? 0, 'SIGKILL');

  const restarted = new Set<string>();
  for await (const line of createInterface({ input: app?.stdout as NodeJS.ReadableStream })) {
    const role = /^Der (Worker|Temporal-Server) war ausgefallen und läuft wieder/.exec(line)?.[1];
    if (role !== undefined) restarted.add(role);
    if (restarted.size === 2) break;
  }

  const after = runFile();
  expect(after.engine).toEqual(before.engine);
  expect(after.processes.worker?.pid).not.toBe(before.processes.worker?.pid);
  expect((await fetch(after.url)).status).toBe(200);
}, 90_000);

test('the run file names no mail server, and nobody else can read what was written', async () => {
  await start();

  expect(readFileSync(join(folder, 'run.json'), 'utf8')).not.toMatch(/smtp/i);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const open = files.filter((entry) => (statSync(join(entry.parentPath, entry.name)).mode & 0o077) !== 0);
  expect(open.map(({ name }) => name)).toEqual([]);
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['fristwerk.db', 'temporal.db', 'worker.log']));
}, 60_000);

test('a store that is no database ends the start with one message and without a stack', async () => {
  await start();
  await end('SIGTERM');
  for (const name of readdirSync(folder)) if (name.startsWith('fristwerk.db')) rmSync(join(folder, name));
  writeFileSync(join(folder, 'fristwerk.db'), 'not a database '.repeat(1000));

  const { status, stderr } = spawnSync(process.execPath, args(), { env: environment, encoding: 'utf8' });

  expect([status, stderr]).toEqual([
    1,
    `Der Datenbestand ${join(folder, 'fristwerk.db')} kann nicht benutzt werden (SQLITE_NOTADB).\nAbhilfe: Lese- und Schreibrechte für die Datei geben oder den Datenordner aus einer Sicherung wiederherstellen.\n`,
  ]);
}, 90_000);
