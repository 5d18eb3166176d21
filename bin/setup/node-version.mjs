import { SetupFailed } from './setup-failed.mjs';

const WANTED = [20, 19, 0];

/** Makes sure that this Node can run Fristwerk. @throws SetupFailed */
export function checkNode(version = process.versions.node) {
  const found = version.split('.').map(Number);
  const differing = WANTED.findIndex((part, index) => found[index] !== part);
  if (differing === -1 || found[differing] > WANTED[differing]) return;
  throw new SetupFailed(
    `Node ${version} ist zu alt für Fristwerk.\nAbhilfe: Node ab Version ${WANTED.join('.')} installieren (https://nodejs.org), empfohlen ist 22.`,
  );
}
