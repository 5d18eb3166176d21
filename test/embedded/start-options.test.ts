import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { openDataFolder } from '../../embedded/data-folder';
import { startOptions } from '../../embedded/start-options';

test('the data folder is --data, else FRISTWERK_DATA, else ./data; the port is 8080', () => {
  expect(startOptions([], {})).toEqual({ dataFolder: resolve('data'), port: 8080 });
  expect(startOptions([], { FRISTWERK_DATA: '/srv/a' }).dataFolder).toBe('/srv/a');
  expect(startOptions(['--data', '/srv/b', '--port=9000'], { FRISTWERK_DATA: '/srv/a' })).toEqual({
    dataFolder: '/srv/b',
    port: 9000,
  });
});

test.each(['acht', '-1', '65536', '80.5'])('the port %s is refused with an example', (port) => {
  expect(() => startOptions([`--port=${port}`], {})).toThrow(
    `--port verlangt eine Zahl von 0 bis 65535, angegeben ist: ${port}\nAbhilfe: zum Beispiel: npm start -- --port 8080`,
  );
});

test('an unknown option is refused with the way to call', () => {
  expect(() => startOptions(['--daten', 'x'], {})).toThrow('Aufruf: npm start -- [--data <Ordner>] [--port <Nummer>]');
});

test('a data folder that cannot be used is refused with its name and the reason', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'fristwerk-data-')), 'file');
  writeFileSync(file, '');

  expect(() => openDataFolder(join(file, 'data'))).toThrow(
    `Der Datenordner ${join(file, 'data')} kann nicht benutzt werden (ENOTDIR).\nAbhilfe: Lese- und Schreibrechte für den Ordner geben oder mit --data einen anderen nennen.`,
  );
});

test('what Fristwerk creates for its data is closed to everybody else on the machine', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'fristwerk-data-')), 'data');
  const { engine, mails, engineLog } = openDataFolder(path);

  const modes = [path, engine, mails, dirname(engineLog)].map((folder) => statSync(folder).mode & 0o777);
  expect(modes).toEqual([0o700, 0o700, 0o700, 0o700]);
});
