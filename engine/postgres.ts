import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EngineFault } from './engine-fault';

const run = promisify(execFile);

/** The official plugin for PostgreSQL 12 and later, over pgx. */
export const POSTGRES_PLUGIN = 'postgres12_pgx';

const USUAL_PORT = 5432;

/** The server's two databases, in the order in which they are set up. */
const SCHEMAS = { temporal: 'postgresql/v12/temporal', temporal_visibility: 'postgresql/v12/visibility' } as const;
type DatabaseName = keyof typeof SCHEMAS;

/** Where the server keeps its data in PostgreSQL. */
export interface EngineDatabase {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Put before the names of both databases, so that several engines share one PostgreSQL. */
  readonly prefix: string;
}

/** Reads `postgres://user:password@host:5432/…`. @throws EngineFault when it is no such address */
export function engineDatabase(url: string, prefix: string): EngineDatabase {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol))
    throw new EngineFault(`Das ist keine Adresse einer PostgreSQL-Datenbank (postgres://Benutzer@Rechner:5432/Name).`);
  const { hostname, port, username, password } = new URL(url);
  const place = { host: hostname, port: Number(port || USUAL_PORT) };
  return { ...place, user: decodeURIComponent(username), password: decodeURIComponent(password), prefix };
}

/** Name of one of the server's databases. */
export function databaseName({ prefix }: EngineDatabase, name: DatabaseName): string {
  return `${prefix}${name}`;
}

/**
 * Creates the server's databases and brings their tables to its version; done already, it changes nothing. The account
 * must be allowed to create databases. @throws EngineFault
 */
export async function preparePostgres(database: EngineDatabase): Promise<void> {
  try {
    const builder = join(__dirname, 'build-server.mjs');
    const { stdout: tool } = await run(process.execPath, [builder, 'sql-tool'], { env: process.env });
    for (const [name, schema] of Object.entries(SCHEMAS))
      for (const step of [['create'], ['setup-schema', '-v', '0.0'], ['update-schema', '--schema-name', schema]])
        await run(tool.trim(), [...place(database, name as DatabaseName), ...step], secrets(database));
  } catch (cause) {
    const said = (cause as { stderr?: string; stdout?: string }).stderr?.trim();
    throw new EngineFault(`Die Tabellen des Temporal-Servers ließen sich nicht einrichten. ${said ?? ''}`, { cause });
  }
}

function place(database: EngineDatabase, name: DatabaseName): string[] {
  const { host, port, user } = database;
  const account = ['--plugin', POSTGRES_PLUGIN, '--ep', host, '-p', String(port), '-u', user];
  return [...account, '--db', databaseName(database, name)];
}

/** Never on the command line, where everybody on the machine could read it. */
function secrets({ password }: EngineDatabase) {
  return { env: { ...process.env, SQL_PASSWORD: password } };
}
