import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the product. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where the steps keep what their programs said. */
export const LOGS = join(ROOT, '.cache', 'setup');
