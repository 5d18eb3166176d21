import { countyYear } from './county-year';
import { decisions } from './decisions';
import { dueDates } from './due-dates';
import { type Figure, printFigure } from './figure';
import { employmentYear, historyEvents } from './history-events';
import { idleMemory } from './idle-memory';
import { manyEntities } from './many-entities';
import { historySizes, rehearsedYear } from './rehearsed-year';
import { startTime } from './start-time';
import { growth, kills, storm } from './storm/storm-figures';

/** What can be measured, by the name that `npm run bench -- <name>` takes; without a name, all of these. */
const BENCHES: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  'due-dates': dueDates,
  start: startTime,
  year: rehearsedYear,
  history: historyEvents,
  memory: idleMemory,
  sizes: historySizes,
  decisions,
  county: countyYear,
  employment: employmentYear,
  storm: () => storm(),
  kills,
};

/** Half an hour and more; only when asked for. */
const LONG: Readonly<Record<string, () => Promise<readonly Figure[]>>> = { growth, many: manyEntities };

async function main(names: readonly string[]): Promise<void> {
  const all = { ...BENCHES, ...LONG };
  const unknown = names.filter((name) => all[name] === undefined);
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: choose among ${Object.keys(all).join(', ')}`);
  for (const [name, measure] of Object.entries(names.length === 0 ? BENCHES : all))
    if (names.length === 0 || names.includes(name)) (await measure()).forEach(printFigure);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
