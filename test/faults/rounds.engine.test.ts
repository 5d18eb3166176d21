import { playRound, type RoundReport } from './round';
import { openWorld, type World } from './world';

/** `FRISTWERK_FAULT_SEED` repeats a run, `FRISTWERK_FAULT_ROUNDS` and `_FIRST` choose how much of it. */
const SEED = Number(process.env.FRISTWERK_FAULT_SEED ?? 2017);
const ROUNDS = Number(process.env.FRISTWERK_FAULT_ROUNDS ?? 3);
const FIRST = Number(process.env.FRISTWERK_FAULT_FIRST ?? 3);

const rounds = Array.from({ length: ROUNDS }, (_, index) => FIRST + index);
const mayRepeat = new Set<string>();
let world: World;

beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close(), 30_000);

describe(`whatever is killed whenever (seed ${SEED})`, () => {
  it.each(rounds)(
    'nothing is lost, doubled or told differently by store and history: round %i',
    async (round) => {
      const report = await playRound(world, round, SEED, mayRepeat);
      tell(report);
      expect(report.faults).toEqual([]);
    },
    240_000,
  );
});

function tell({ strikes, ...report }: RoundReport): void {
  const told = strikes.map(
    ({ victim, when, struck }) =>
      `${victim} ${'at' in when ? `${when.at} #${when.occurrence}` : `after ${when.afterMs} ms`}${struck ? '' : ' (not met)'}`,
  );
  process.stdout.write(`${JSON.stringify({ ...report, strikes: told })}\n`);
}
