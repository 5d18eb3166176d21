/**
 * Runs a command with a PostgreSQL server of its own: `node bin/with-postgres.mjs npm run bench`. The command finds it in
 * DATABASE_URL; server and data are gone when it ends. `--durable` before the command syncs every commit.
 */
import { spawn } from 'node:child_process';
import { startPostgres } from './setup/postgres-server.mjs';

const durable = process.argv[2] === '--durable';
const [program, ...args] = process.argv.slice(durable ? 3 : 2);

try {
  if (program === undefined) throw new Error('Aufruf: node bin/with-postgres.mjs [--durable] <Befehl> …');
  const { url, stop } = await startPostgres({ durable });
  try {
    process.exitCode = await run(url);
  } finally {
    await stop();
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function run(url) {
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, DATABASE_URL: url } });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', (code) => resolve(code ?? 1)));
}
