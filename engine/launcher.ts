import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Connection } from '@temporalio/client';
import { stringify } from 'yaml';
import { type Engine, NAMESPACES, type NamespacePurpose } from './engine';
import { EngineFault } from './engine-fault';
import { forgetMembers, forgetMembersInPostgres } from './forget-members';
import { freePorts } from './free-ports';
import { markLog } from './log-mark';
import { openNamespaces } from './namespaces';
import { type EngineDatabase, preparePostgres } from './postgres';
import { serverBinary } from './server-binary';
import {
  DATABASE_FILE,
  dynamicConfig,
  type Fsync,
  PORTS_NEEDED,
  type ServerSettings,
  serverConfig,
} from './server-config';
import { type ServerProcess, spawnServer } from './server-process';
import { waitForPort } from './wait-for-port';

/** Where the embedded engine lives and how it keeps its data. */
export interface EngineOptions {
  /** Holds `temporal.db` and the server's configuration; created when missing. */
  readonly folder: string;
  readonly logFile: string;
  /** `full` unless stated: every commit survives a power failure. PostgreSQL decides that for itself. */
  readonly fsync?: Fsync;
  /** PostgreSQL instead of a SQLite file; its databases are set up when missing. */
  readonly database?: EngineDatabase;
  /** Further namespaces by name, e.g. one for each test suite. */
  readonly extraNamespaces?: Readonly<Record<string, NamespacePurpose>>;
  /** Port of the frontend; any free one unless stated. */
  readonly port?: number;
  /** Further settings of the server by their name in its dynamic configuration. */
  readonly settings?: ServerSettings;
  /** Told as soon as the process exists, long before it answers. */
  readonly onSpawn?: (pid: number) => void;
}

const ATTEMPTS = 3;
const LOG_TAIL_LINES = 15;

/**
 * Starts the official Temporal server on free loopback ports and returns when it answers in all namespaces.
 * The same folder again goes on with the same state, whatever the ports.
 * @throws EngineFault when no server can be had or it ends while starting (with the tail of its log).
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const binary = await serverBinary();
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  mkdirSync(dirname(options.logFile), { recursive: true });
  if (options.database !== undefined) await preparePostgres(options.database);
  for (let attempt = 1; ; attempt += 1) {
    const saidSince = markLog(options.logFile, LOG_TAIL_LINES);
    try {
      return await launch(binary, options);
    } catch (cause) {
      const said = saidSince();
      // Between choosing and binding a port somebody else may have taken it.
      if (attempt < ATTEMPTS && said.includes('address already in use')) continue;
      throw startFault(options.logFile, said, cause);
    }
  }
}

async function launch(binary: string, options: EngineOptions): Promise<Engine> {
  if (options.database === undefined) forgetMembers(join(options.folder, DATABASE_FILE));
  else await forgetMembersInPostgres(options.database);
  const free = await freePorts(PORTS_NEEDED);
  const ports = options.port === undefined ? free : [options.port, ...free.slice(1)];
  const server = await spawnServer(binary, writeConfig(options, ports), options.logFile);
  options.onSpawn?.(server.pid);
  try {
    const address = await ready(Number(ports[0]), options.extraNamespaces ?? {}, endOf(server));
    return { address, pid: server.pid, namespaces: NAMESPACES, stop: server.stop, exited: server.exited };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function endOf(server: ServerProcess): AbortSignal {
  const ended = new AbortController();
  void server.exited.then((code) => ended.abort(new Error(`Er endete mit dem Code ${code}.`)));
  return ended.signal;
}

function writeConfig(options: EngineOptions, ports: readonly number[]): string {
  const file = join(options.folder, 'server.yaml');
  writeFileSync(
    file,
    stringify(serverConfig(options.folder, ports, { fsync: options.fsync ?? 'full', database: options.database })),
    {
      // It may hold a password.
      mode: 0o600,
    },
  );
  const settings = { ...dynamicConfig(options.extraNamespaces ?? {}), ...options.settings };
  writeFileSync(join(options.folder, 'dynamic-config.yaml'), stringify(settings));
  return file;
}

async function ready(
  port: number,
  extra: Readonly<Record<string, NamespacePurpose>>,
  ended: AbortSignal,
): Promise<string> {
  await waitForPort(port, ended);
  const address = `127.0.0.1:${port}`;
  const connection = await Connection.connect({ address });
  try {
    const ours = { [NAMESPACES.production]: 'production', [NAMESPACES.rehearsal]: 'rehearsal' } as const;
    await openNamespaces(connection, { ...ours, ...extra }, ended);
  } finally {
    await connection.close();
  }
  return address;
}

function startFault(logFile: string, said: string, cause: unknown): EngineFault {
  // By its shape: an error of the native driver is of another realm's class where the driver is loaded twice.
  const { message } = cause as { message?: unknown };
  const reason = typeof message === 'string' ? message : String(cause);
  const tail = said === '' ? '' : `\nDie letzten Zeilen aus ${logFile}:\n${said}`;
  return new EngineFault(`Der Temporal-Server startet nicht: ${reason}${tail}`, { cause });
}
