import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';

const DEBIAN = '/usr/lib/postgresql';
const PROGRAMS = ['initdb', 'postgres', 'pg_isready'];
const READY_WITHIN_MS = 15_000;
const POLL_MS = 100;

/** What to do where the programs of a PostgreSQL server are missing. */
export const POSTGRES_REMEDY = 'PostgreSQL ab Version 15 installieren, zum Beispiel: apt-get install postgresql';

/** Folder with the programs of a PostgreSQL server, on the PATH or where Debian keeps them; null where there are none. */
export function postgresPrograms(env = process.env) {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const known = [...(env.PATH ?? '').split(':'), ...versions.map((version) => join(DEBIAN, version, 'bin'))];
  // The PATH may hold links to some of the programs only.
  const folders = known
    .map((path) => join(path, 'initdb'))
    .filter(existsSync)
    .map((file) => dirname(realpathSync(file)));
  return folders.find((folder) => PROGRAMS.every((name) => existsSync(join(folder, name)))) ?? null;
}

/**
 * Starts a PostgreSQL server of its own on a free loopback port, its data in a temporary folder that goes with it. Without
 * `durable` commits are not synced. Resolves to its address and the way to end it. @throws Error in German
 */
export async function startPostgres({ durable = false } = {}) {
  const programs = postgresPrograms();
  if (programs === null) throw new Error(`Die Programme des PostgreSQL-Servers fehlen. Abhilfe: ${POSTGRES_REMEDY}`);
  const folder = mkdtempSync(join(tmpdir(), 'fristwerk-postgres-'));
  const owner = unprivileged();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const place = { programs, folder, data: join(folder, 'data'), port: await freePort(), owner };
  initialise(place);
  const server = launch(place, durable);
  const stop = () => end(server, folder);
  try {
    await ready(place, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `postgres://fristwerk@127.0.0.1:${place.port}/postgres`, stop };
}

/** PostgreSQL does not run as root; then the account of its package does it. */
function unprivileged() {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout),
  );
  if (!(uid > 0 && gid > 0)) throw new Error(`PostgreSQL braucht ein eigenes Konto „postgres“. ${POSTGRES_REMEDY}`);
  return { uid, gid };
}

function initialise({ programs, folder, data, owner }) {
  const options = ['-D', data, '-U', 'fristwerk', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-instructions'];
  const { status, stderr } = spawnSync(join(programs, 'initdb'), options, { encoding: 'utf8', cwd: folder, ...owner });
  if (status !== 0) throw new Error(`initdb ist fehlgeschlagen: ${stderr}`);
}

function launch({ programs, folder, data, port, owner }, durable) {
  const network = { port, listen_addresses: '127.0.0.1', unix_socket_directories: folder, max_connections: 200 };
  const speed = durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const options = Object.entries({ ...network, ...speed }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawn(join(programs, 'postgres'), ['-D', data, ...options], { stdio: 'ignore', cwd: folder, ...owner });
}

async function ready({ programs, port }, server) {
  const probe = ['-h', '127.0.0.1', '-p', String(port)];
  for (let waited = 0; waited < READY_WITHIN_MS; waited += POLL_MS) {
    if (server.exitCode !== null) throw new Error('Der PostgreSQL-Server endete beim Start.');
    if (spawnSync(join(programs, 'pg_isready'), probe, { stdio: 'ignore' }).status === 0) return;
    await rest(POLL_MS);
  }
  throw new Error('Der PostgreSQL-Server antwortet nicht.');
}

async function end(server, folder) {
  if (server.exitCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}

function freePort() {
  const probe = createServer();
  return new Promise((resolve) =>
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    }),
  );
}
