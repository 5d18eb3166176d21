import { CompiledQuery, type DatabaseConnection, type Dialect, PostgresDialect, PostgresDriver } from 'kysely';
import { Pool } from 'pg';

/** Few connections: one process of Fristwerk asks little at once, and the server counts them all. */
const CONNECTIONS = 8;
const CONNECT_MS = 5_000;
/** Longer than any statement here takes; a local activity fails fast and comes again. */
const STATEMENT_MS = 10_000;

/** One writer at a time in each schema, as SQLite has it: what holds there holds here. */
class OneWriterDriver extends PostgresDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: Parameters<PostgresDriver['beginTransaction']>[1],
  ): Promise<void> {
    // The driver's own connection class is not exported; both speak through executeQuery.
    await super.beginTransaction(connection as Parameters<PostgresDriver['beginTransaction']>[0], settings);
    await connection.executeQuery(
      CompiledQuery.raw('select pg_advisory_xact_lock(hashtextextended(current_schema(), 0))'),
    );
  }
}

class OneWriterDialect extends PostgresDialect {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): PostgresDriver {
    return new OneWriterDriver({ pool: this.#pool });
  }
}

/** Whether a place of the store is an address of PostgreSQL, and not a file. */
export function isPostgres(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}

/** Schema that an address names as its search path (`…?options=-c%20search_path%3Dx`), else `public`. */
export function schemaOf(place: string): string {
  const options = new URL(place).searchParams.get('options') ?? '';
  return /search_path=([a-z0-9_-]+)/.exec(options)?.[1] ?? 'public';
}

/**
 * Opens a PostgreSQL database by its address, `postgres://user:password@host:5432/fristwerk`. With `normal` a commit may
 * be lost to a power failure, as in SQLite.
 */
export function postgresDialect(place: string, fsync: 'full' | 'normal'): Dialect {
  const pool = new Pool({
    connectionString: place,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
  });
  if (fsync === 'normal') pool.on('connect', (client) => void client.query('set synchronous_commit to off'));
  // A connection that breaks while idle is replaced; the next statement tells of a server that is gone.
  pool.on('error', () => undefined);
  return new OneWriterDialect(pool);
}
