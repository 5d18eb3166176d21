/** Where a built Temporal server lies, and whether one is there. Needs nothing but Node. */
import { createHash } from 'node:crypto';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SERVER_VERSION = '1.32.1';
/** The Go module whose checksums pin the server. */
export const MODULE_FOLDER = dirname(fileURLToPath(import.meta.url));

/** Thrown with one German message for the person at the terminal. */
export class ServerNotBuilt extends Error {}

/** The Go module of the official tool that sets up the server's tables in PostgreSQL. */
export const SQL_TOOL_FOLDER = join(MODULE_FOLDER, 'sql-tool');

/** Where the server lies or will lie. Another `go.sum` is another server. */
export function cachedServer(env = process.env) {
  return cached('temporal-server', MODULE_FOLDER, env);
}

/** Where the tool for PostgreSQL lies or will lie. */
export function cachedSqlTool(env = process.env) {
  return cached('temporal-sql-tool', SQL_TOOL_FOLDER, env);
}

function cached(name, folder, env) {
  const cache = env.FRISTWERK_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'fristwerk');
  const sources = createHash('sha256')
    .update(readFileSync(join(folder, 'go.sum')))
    .digest('hex')
    .slice(0, 12);
  return join(cache, `${name}-${SERVER_VERSION}-${process.platform}-${process.arch}-${sources}`);
}

/**
 * The server to run without any work: the one that FRISTWERK_TEMPORAL_SERVER names, or the cached one; else null.
 * @throws ServerNotBuilt when the variable names no executable file.
 */
export function readyServer(env = process.env) {
  const named = env.FRISTWERK_TEMPORAL_SERVER;
  if (named) {
    if (isExecutable(named)) return named;
    throw new ServerNotBuilt(
      `FRISTWERK_TEMPORAL_SERVER nennt keine ausführbare Datei: ${named}\nAbhilfe: den Pfad berichtigen oder die Variable entfernen.`,
    );
  }
  const cached = cachedServer(env);
  return isExecutable(cached) ? cached : null;
}

export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
