import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathWith, runBin } from './run-bin';

const BUILD = 'engine/build-server.mjs';
const REMEDY = `Abhilfe, eine von dreien:
  - Go ab Version 1.26.8 installieren (https://go.dev/dl) und den Befehl wiederholen;
  - TEMPORAL_ADDRESS auf einen vorhandenen Temporal-Server ab Version 1.32 setzen;
  - FRISTWERK_TEMPORAL_SERVER auf den Pfad eines fertig gebauten Temporal-Servers setzen.
`;

let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'fristwerk-cache-'));
});

test('without Go, one message names the three remedies', () => {
  const result = runBin(BUILD, { FRISTWERK_CACHE: cache, PATH: pathWith({}) });

  expect(result).toEqual({
    code: 1,
    out: '',
    err: `Die Programmiersprache Go wurde nicht gefunden. Sie wird einmalig gebraucht, um den Temporal-Server zu bauen.\n${REMEDY}`,
  });
});

test('a Go that is too old is named with its version', () => {
  const PATH = pathWith({ go: 'echo go version go1.26.7 linux/amd64' });

  const result = runBin(BUILD, { FRISTWERK_CACHE: cache, PATH });

  expect(result.err).toBe(`Go 1.26.7 ist zu alt, um den Temporal-Server 1.32.1 zu bauen.\n${REMEDY}`);
});

test('a build that fails shows what Go said and leaves nothing in the cache', () => {
  const PATH = pathWith({
    go: 'if [ "$1" = version ]; then echo go version go1.27 linux/amd64; else echo no space left >&2; exit 1; fi',
  });

  const result = runBin(BUILD, { FRISTWERK_CACHE: cache, PATH });

  expect(result.err).toBe(
    `Der Temporal-Server ließ sich nicht bauen. Die letzten Zeilen von Go:\nno space left\n${REMEDY}`,
  );
  expect(readdirSync(cache)).toEqual([]);
});

test('a finished build is found in the cache and not built again', () => {
  // $6 is the file that `go build -v -ldflags … -o <file>` writes.
  const PATH = pathWith({
    go: `if [ "$1" = version ]; then echo go version go1.26.8 linux/amd64; else echo built > "$6"; ${'/bin/chmod'} +x "$6"; fi`,
  });

  const first = runBin(BUILD, { FRISTWERK_CACHE: cache, PATH });
  const second = runBin(BUILD, { FRISTWERK_CACHE: cache, PATH: pathWith({}) });

  expect(first.code).toBe(0);
  expect(first.out).toMatch(/temporal-server-1\.32\.1-\w+-\w+-[0-9a-f]{12}\n$/);
  expect(second).toEqual(first);
  expect(readdirSync(cache)).toHaveLength(1);
});

test('a server named by FRISTWERK_TEMPORAL_SERVER is used as it is, and refused when it cannot be run', () => {
  const named = join(pathWith({ mine: 'exit 0' }), 'mine');

  expect(runBin(BUILD, { FRISTWERK_TEMPORAL_SERVER: named }).out).toBe(`${named}\n`);
  expect(runBin(BUILD, { FRISTWERK_TEMPORAL_SERVER: '/nowhere/server' })).toEqual({
    code: 1,
    out: '',
    err: 'FRISTWERK_TEMPORAL_SERVER nennt keine ausführbare Datei: /nowhere/server\nAbhilfe: den Pfad berichtigen oder die Variable entfernen.\n',
  });
});
