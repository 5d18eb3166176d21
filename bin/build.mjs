/** `npm run build`: sets up what is missing and runs nothing. */
import { setUp } from './setup/setup.mjs';

await setUp();
