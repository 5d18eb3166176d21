import { decisions } from './decisions';
import { dueDates } from './due-dates';
import { type Figure, printFigure } from './figure';
import { historyEvents } from './history-events';
import { idleMemory } from './idle-memory';
import { historySizes, rehearsedYear } from './rehearsed-year';
import { startTime } from './start-time';

/** What can be measured, by the name that `npm run bench -- <name>` takes; without a name, all of it. */
const BENCHES: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  'due-dates': dueDates,
  start: startTime,
  year: rehearsedYear,
  history: historyEvents,
  memory: idleMemory,
  sizes: historySizes,
  decisions,
};

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => BENCHES[name] === undefined);
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: choose among ${Object.keys(BENCHES).join(', ')}`);
  for (const [name, measure] of Object.entries(BENCHES))
    if (names.length === 0 || names.includes(name)) (await measure()).forEach(printFigure);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
