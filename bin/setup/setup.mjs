import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer, checkGo } from '../../engine/build-server.mjs';
import { readyServer, ServerNotBuilt } from '../../engine/server-cache.mjs';
import { bundle, compile, isBundled, isCompiled } from './compile.mjs';
import { areDependenciesInstalled, installDependencies } from './dependencies.mjs';
import { checkNode } from './node-version.mjs';
import { findNpm } from './npm.mjs';
import { Progress } from './progress.mjs';
import { LOGS } from './root.mjs';
import { endPrograms, track } from './run-program.mjs';
import { SetupFailed } from './setup-failed.mjs';
import { sourceFiles, sourceHash } from './sources.mjs';
import { checkStoreDriver } from './store-driver.mjs';

const STEPS = 5;

/**
 * Brings the working copy into a state that can run: packages, Temporal server, `dist/`, workflow bundle.
 * What is done already is passed over in silence. On failure it prints one message and ends the process with code 1.
 * `server: false` leaves the Temporal server out.
 */
export async function setUp({ server = true } = {}) {
  const interrupted = () => {
    endPrograms();
    process.exit(1);
  };
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
  try {
    checkNode();
    await runSteps(server);
  } catch (error) {
    endPrograms();
    if (!(error instanceof SetupFailed || error instanceof ServerNotBuilt)) throw error;
    console.error(error.message);
    process.exit(1);
  }
  process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
}

async function runSteps(server) {
  const progress = new Progress(STEPS);
  const mustInstall = !areDependenciesInstalled();
  const mustBuild = server && readyServer() === null;
  if (mustInstall || mustBuild) {
    await progress.step(1, 'Voraussetzungen prüfen', () => checkTools(mustInstall, mustBuild));
  }
  // The server needs none of the packages: the two downloads and compilations run side by side.
  const build = mustBuild ? beginBuild() : null;
  if (mustInstall) {
    const title = 'Abhängigkeiten installieren (beim ersten Mal etwa 2 Minuten)';
    await progress.step(2, title, (tell) => {
      build?.follow((phrase) => tell(`nebenher der Temporal-Server: ${phrase}`));
      return installDependencies();
    });
  }
  if (build) {
    const title = 'Temporal-Server bauen (einmalig, etwa 4 Minuten)';
    await progress.step(3, title, (tell) => {
      build.follow(tell);
      return build.built;
    });
  }
  const files = sourceFiles();
  const hash = sourceHash(files);
  if (!isCompiled(hash)) await progress.step(4, 'Programm übersetzen', async () => compile(files, hash));
  if (!isBundled(hash)) await progress.step(5, 'Workflows bündeln (einige Sekunden)', () => bundle(hash));
}

async function checkTools(mustInstall, mustBuild) {
  if (mustInstall) {
    findNpm();
    await checkStoreDriver();
  }
  if (mustBuild) checkGo();
}

function beginBuild() {
  mkdirSync(LOGS, { recursive: true });
  let follower = () => {};
  const onProgress = (phrase) => follower(phrase);
  const built = buildServer({ logFile: join(LOGS, 'go-build.log'), onProgress, onChild: track });
  // Its failure is told when its step is reached.
  built.catch(() => {});
  const follow = (tell) => {
    follower = tell;
  };
  return { built, follow };
}
