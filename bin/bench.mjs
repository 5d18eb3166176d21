/** `npm run bench`: sets up what is missing and measures; one JSON line for each figure. */
import { setUp } from './setup/setup.mjs';

await setUp();
await import('../dist/bench/main.js');
