import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EngineFault } from './engine-fault';

const run = promisify(execFile);

/**
 * Path of a runnable Temporal server: the one that `FRISTWERK_TEMPORAL_SERVER` names, the cached one, or one
 * built now (minutes).
 * @throws EngineFault with the remedies when there is none and none can be built.
 */
export async function serverBinary(): Promise<string> {
  try {
    // The build also runs before anything is installed, hence as a program of its own.
    const { stdout } = await run(process.execPath, [join(__dirname, 'build-server.mjs')], { env: process.env });
    return stdout.trim();
  } catch (cause) {
    const said = (cause as { stderr?: string }).stderr?.trim();
    throw new EngineFault(said || 'Der Temporal-Server konnte nicht bereitgestellt werden.', { cause });
  }
}
