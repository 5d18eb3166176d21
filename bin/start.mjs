/** `npm start`: sets up what is missing and runs everything until Ctrl-C. Options: `--data <folder>`, `--port <number>`. */
import { setUp } from './setup/setup.mjs';

await setUp({ server: !process.env.TEMPORAL_ADDRESS });
const { main } = (await import('../dist/embedded/main.js')).default;
await main(process.argv.slice(2));
