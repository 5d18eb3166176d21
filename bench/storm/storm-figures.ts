import type { Figure } from '../figure';
import { bareStorm } from './bare-storm';
import { onFreshEngine } from './bench-ground';
import { type CountyStorm, countyStorm, type Victim } from './county-storm';

/** As many as the issue names, fewer, and more. */
const SIZES = [500, 2_000, 10_000];
const USUAL = 2_000;
const VICTIMS: readonly Victim[] = ['worker', 'engine', 'both'];

/** So many entities begun, and reminded of at one instant, as ratios of bare workflows on the same engine in the same run. */
export async function storm(count = USUAL): Promise<readonly Figure[]> {
  const { bare, ours } = await onFreshEngine(async (ground) => ({
    bare: await bareStorm(ground, count),
    ours: await countyStorm(ground, { count, victim: 'nothing' }),
  }));
  const ratio = (rate: number, raw: number) => Math.round((100 * rate) / raw) / 100;
  const detail = { count, database: databaseName(), bare, ours };
  return [
    {
      name: `${count} entities begun, share of bare workflows`,
      value: ratio(ours.armedPerSecond, bare.armedPerSecond),
      unit: 'of bare Temporal',
      limit: 0.5,
      detail,
    },
    {
      name: `${count} reminders of one instant queued, share of bare workflows`,
      value: ratio(ours.queued.perSecond, bare.storm.perSecond),
      unit: 'of bare Temporal',
      limit: 1.2,
      detail,
    },
    {
      name: `${count} reminders of one instant delivered, share of those queued`,
      value: ratio(ours.delivered.perSecond, ours.queued.perSecond),
      unit: 'of those queued',
      limit: 1,
      detail,
    },
  ];
}

/** The same figures at each size, as lines of a table. */
export async function growth(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) figures.push(...(await storm(size)));
  return figures;
}

/** Worker, engine and both killed when a quarter is queued: nothing lost, nothing doubled, the last mail soon after. */
export async function kills(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const victim of VICTIMS) figures.push(killed(victim, await stormWith(victim)));
  return figures;
}

function killed(victim: Victim, { servedAfterRestart, ...ours }: CountyStorm): Figure {
  return {
    name: `all served after ${victim} killed in the storm`,
    value: (servedAfterRestart ?? Number.NaN) / 1_000,
    unit: 's',
    limit: null,
    detail: { count: USUAL, database: databaseName(), ...ours },
  };
}

function stormWith(victim: Victim): Promise<CountyStorm> {
  return onFreshEngine((ground) => countyStorm(ground, { count: USUAL, victim }));
}

const databaseName = () => (process.env.DATABASE_URL === undefined ? 'SQLite' : 'PostgreSQL');
