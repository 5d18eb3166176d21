/**
 * Builds the official Temporal server from its Go modules into a cache shared by all working copies.
 * Needs nothing but Node and Go. As a program it prints the path of the finished server on stdout,
 * with the argument `sql-tool` that of the tool for PostgreSQL.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import {
  cachedServer,
  cachedSqlTool,
  isExecutable,
  MODULE_FOLDER,
  readyServer,
  SERVER_VERSION,
  ServerNotBuilt,
  SQL_TOOL_FOLDER,
} from './server-cache.mjs';

const GO_VERSION = [1, 26, 8];
const SERVER = { module: MODULE_FOLDER, main: 'go.temporal.io/server/cmd/server' };
const SQL_TOOL = { module: SQL_TOOL_FOLDER, main: 'go.temporal.io/server/cmd/tools/sql' };
/** Packages that `go list -deps` counts for server 1.32.1: only used to tell how far a build is. */
const PACKAGES = 1750;
const REMEDY = `Abhilfe, eine von dreien:
  - Go ab Version ${GO_VERSION.join('.')} installieren (https://go.dev/dl) und den Befehl wiederholen;
  - TEMPORAL_ADDRESS auf einen vorhandenen Temporal-Server ab Version 1.32 setzen;
  - FRISTWERK_TEMPORAL_SERVER auf den Pfad eines fertig gebauten Temporal-Servers setzen.`;

/** Makes sure that Go is there and recent enough. @throws ServerNotBuilt naming the remedies. */
export function checkGo(env = process.env) {
  // Outside the module, so that an older Go tells its own version instead of fetching a newer one.
  const probe = spawnSync('go', ['version'], {
    encoding: 'utf8',
    cwd: tmpdir(),
    env: { ...env, GOTOOLCHAIN: 'local' },
  });
  const found = /go(\d+)\.(\d+)(?:\.(\d+))?/.exec(probe.stdout ?? '');
  if (probe.error || !found)
    throw new ServerNotBuilt(
      `Die Programmiersprache Go wurde nicht gefunden. Sie wird einmalig gebraucht, um den Temporal-Server zu bauen.\n${REMEDY}`,
    );
  const version = found.slice(1).map((part) => Number(part ?? 0));
  if (!isAtLeast(version, GO_VERSION)) {
    throw new ServerNotBuilt(
      `Go ${version.join('.')} ist zu alt, um den Temporal-Server ${SERVER_VERSION} zu bauen.\n${REMEDY}`,
    );
  }
}

/**
 * Path of a server that can be run, built when necessary (about 3 minutes on 2 cores).
 * `onProgress` gets a German phrase from time to time; `onChild` gets the compiler's process.
 * @throws ServerNotBuilt
 */
export async function buildServer({ env = process.env, logFile, onProgress = () => {}, onChild = () => {} } = {}) {
  return readyServer(env) ?? build(SERVER, cachedServer(env), { env, logFile, onProgress, onChild });
}

/** Path of the official tool that sets up the server's tables in PostgreSQL, built when necessary. @throws ServerNotBuilt */
export async function buildSqlTool({ env = process.env } = {}) {
  const target = cachedSqlTool(env);
  return isExecutable(target) ? target : build(SQL_TOOL, target, { env, onProgress: () => {}, onChild: () => {} });
}

async function build(program, target, { env, logFile, onProgress, onChild }) {
  checkGo(env);
  // A name of its own: two builds at once finish independently, and the later one replaces like by like.
  const unfinished = `${target}.building-${process.pid}`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    await compile(program, unfinished, { env, logFile, onProgress, onChild });
    renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return target;
}

async function compile({ module, main }, output, { env, logFile, onProgress, onChild }) {
  const child = spawn('go', ['build', '-v', '-ldflags', '-s -w', '-o', output, main], {
    cwd: module,
    env: {
      ...env,
      HOME: env.HOME || homedir(),
      CGO_ENABLED: '0',
      GOWORK: 'off',
      GOFLAGS: '-mod=readonly',
      GOTOOLCHAIN: 'local',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onChild(child);
  const ended = new Promise((resolve) => child.once('error', () => resolve(1)).once('close', resolve));
  const said = await readProgress(child.stderr, onProgress);
  if (logFile) writeFileSync(logFile, said.join('\n'));
  if ((await ended) === 0) return;
  throw new ServerNotBuilt(
    `Der Temporal-Server ließ sich nicht bauen. Die letzten Zeilen von Go:\n${said.slice(-12).join('\n')}\n${REMEDY}`,
  );
}

async function readProgress(stream, onProgress) {
  const said = [];
  const counted = { downloaded: 0, compiled: 0 };
  for await (const line of createInterface({ input: stream })) {
    said.push(line);
    if (line.startsWith('go: downloading')) counted.downloaded += 1;
    else counted.compiled += 1;
    onProgress(
      counted.compiled > 0
        ? `${counted.compiled} von etwa ${PACKAGES} Paketen übersetzt`
        : `${counted.downloaded} Module heruntergeladen`,
    );
  }
  return said;
}

function isAtLeast(version, wanted) {
  const differing = wanted.findIndex((part, index) => version[index] !== part);
  return differing === -1 || version[differing] > wanted[differing];
}

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) {
  try {
    console.log(await (process.argv[2] === 'sql-tool' ? buildSqlTool() : buildServer()));
  } catch (error) {
    if (!(error instanceof ServerNotBuilt)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
