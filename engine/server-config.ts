import { join } from 'node:path';
import { NAMESPACES, type NamespacePurpose } from './engine';
import { databaseName, type EngineDatabase, POSTGRES_PLUGIN } from './postgres';

/** How the server keeps its data: `full` survives a power failure, `normal` only a killed process. */
export type Fsync = 'full' | 'normal';

/** All of the server's state, beside SQLite's own `-wal` and `-shm`. */
export const DATABASE_FILE = 'temporal.db';

/** One port for each gRPC service and for its membership protocol. */
export const SERVICES = ['frontend', 'history', 'matching', 'worker'] as const;
export const PORTS_NEEDED = 2 * SERVICES.length;

/** Where the server's data lies: one SQLite file of its folder, or two databases of a PostgreSQL server. */
export interface ServerData {
  readonly fsync: Fsync;
  readonly database?: EngineDatabase | undefined;
}

/** Configuration of the official server: everything on the loopback interface. */
export function serverConfig(folder: string, ports: readonly number[], data: ServerData) {
  const [frontendPort] = ports;
  const rpc = (index: number) => ({
    rpc: { grpcPort: ports[2 * index], membershipPort: ports[2 * index + 1], bindOnLocalHost: true },
  });
  return {
    log: { stdout: true, level: 'warn' },
    persistence: persistence(folder, data),
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: Object.fromEntries(SERVICES.map((service, index) => [service, rpc(index)])),
    clusterMetadata: clusterMetadata(`127.0.0.1:${frontendPort}`),
    dcRedirectionPolicy: { policy: 'noop' },
    archival: { history: { state: 'disabled' }, visibility: { state: 'disabled' } },
    dynamicConfigClient: { filepath: join(folder, 'dynamic-config.yaml'), pollInterval: '10s' },
  };
}

/** The number of shards is fixed for ever by the first start. */
function persistence(folder: string, { fsync, database }: ServerData) {
  if (database === undefined)
    return {
      defaultStore: 'sqlite',
      visibilityStore: 'sqlite',
      numHistoryShards: 1,
      datastores: { sqlite: { sql: sqlite(join(folder, DATABASE_FILE), fsync) } },
    };
  return {
    defaultStore: 'main',
    visibilityStore: 'visibility',
    numHistoryShards: 4,
    datastores: {
      main: { sql: postgres(database, 'temporal') },
      visibility: { sql: postgres(database, 'temporal_visibility') },
    },
  };
}

function postgres(database: EngineDatabase, name: 'temporal' | 'temporal_visibility') {
  const { host, port, user, password } = database;
  return {
    pluginName: POSTGRES_PLUGIN,
    databaseName: databaseName(database, name),
    connectAddr: `${host}:${port}`,
    connectProtocol: 'tcp',
    user,
    password,
    maxConns: 20,
    maxIdleConns: 20,
    maxConnLifetime: '1h',
  };
}

function sqlite(databaseName: string, fsync: Fsync) {
  return {
    pluginName: 'sqlite',
    databaseName,
    connectAddr: 'localhost',
    connectProtocol: 'tcp',
    connectAttributes: {
      mode: 'rwc',
      cache: 'private',
      setup: 'true',
      journal_mode: 'wal',
      synchronous: fsync === 'full' ? '2' : '1',
    },
    // SQLite has one writer; a second connection would only wait for it.
    maxConns: 1,
    maxIdleConns: 1,
    maxConnLifetime: '1h',
  };
}

function clusterMetadata(rpcAddress: string) {
  return {
    enableGlobalNamespace: false,
    failoverVersionIncrement: 10,
    masterClusterName: 'active',
    currentClusterName: 'active',
    clusterInformation: {
      active: { enabled: true, initialFailoverVersion: 1, rpcName: 'frontend', rpcAddress },
    },
  };
}

/** Settings of the running server by name; each value for all namespaces or for one. */
export type ServerSettings = Readonly<
  Record<string, readonly { readonly value: unknown; readonly constraints?: { readonly namespace: string } }[]>
>;

/** Settings of the running server. Time skipping is named for single namespaces only, so that production has none. */
export function dynamicConfig(extra: Readonly<Record<string, NamespacePurpose>>): ServerSettings {
  const skipping = [NAMESPACES.rehearsal, ...Object.keys(extra).filter((name) => extra[name] === 'rehearsal')];
  return {
    'frontend.WorkflowTimeSkippingEnabled': skipping.map((namespace) => ({ value: true, constraints: { namespace } })),
    // A skipped timer waits this long for its turn; the default of 1 s is for clocks of several machines.
    'history.timerProcessorMaxTimeShift': [{ value: '10ms' }],
    'history.timerProcessorMaxPollRPS': [{ value: 200 }],
    'matching.numTaskqueueReadPartitions': [{ value: 1 }],
    'matching.numTaskqueueWritePartitions': [{ value: 1 }],
  };
}
