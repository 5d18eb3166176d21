import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeDataLock } from '../../embedded/data-lock';

const HOLDER = `
  const Database = require('better-sqlite3');
  const lock = new Database(process.argv[1]);
  lock.exec('BEGIN EXCLUSIVE');
  console.log('held');
  setInterval(() => {}, 1000);
`;

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fristwerk-lock-'));
  file = join(folder, 'lock.db');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a data folder belongs to one Fristwerk at a time', () => {
  const first = takeDataLock(file);

  expect(first).not.toBeNull();
  expect(takeDataLock(file)).toBeNull();

  first?.release();
  const next = takeDataLock(file);
  expect(next).not.toBeNull();
  next?.release();
});

test('a Fristwerk that was killed leaves no lock behind', async () => {
  const holder = spawn(process.execPath, ['-e', HOLDER, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  expect(takeDataLock(file)).toBeNull();

  holder.kill('SIGKILL');
  await once(holder, 'exit');

  const lock = takeDataLock(file);
  expect(lock).not.toBeNull();
  lock?.release();
});

test('a lock file that is no database is refused with the remedy', () => {
  writeFileSync(file, 'not a database '.repeat(1000));

  expect(() => takeDataLock(file)).toThrow(
    `Die Sperrdatei ${file} kann nicht benutzt werden (SQLITE_NOTADB).\nAbhilfe: Lese- und Schreibrechte für die Datei geben oder sie entfernen; sie enthält keine Daten.`,
  );
});

test('a lock file that cannot be opened is refused with the remedy', () => {
  expect(() => takeDataLock(folder)).toThrow(/^Die Sperrdatei .* kann nicht benutzt werden \(SQLITE_CANTOPEN/);
});
