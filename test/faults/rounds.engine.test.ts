import { repeats } from './mail-audit';
import { playRound, type RoundReport } from './round';
import { openWorld, type World } from './world';

/** Rounds of every run: the worker is killed after a projection was committed, and after a mail was accepted. */
const FEW = [3, 7];

/** `FRISTWERK_FAULT_ROUNDS` plays the first so many rounds instead; `FRISTWERK_FAULT_SEED` chooses their chances. */
const SEED = Number(process.env.FRISTWERK_FAULT_SEED ?? 2017);
const COUNT = process.env.FRISTWERK_FAULT_ROUNDS;
const rounds = COUNT === undefined ? FEW : Array.from({ length: Number(COUNT) }, (_, round) => round);

const mayRepeat = new Set<string>();
const reports: RoundReport[] = [];
let world: World;

beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(async () => {
  sumUp();
  await world.close();
}, 30_000);

describe(`whatever is killed whenever (seed ${SEED})`, () => {
  it.each(rounds)(
    'nothing is lost, doubled or told differently by store and history: round %i',
    async (round) => {
      const report = await playRound(world, round, SEED, mayRepeat);
      reports.push(report);
      tell(report);
      expect(report.faults).toEqual([]);
    },
    240_000,
  );

  it('no mail came a second time without cause in all that time', () => {
    expect(repeats(world.sink.log, mayRepeat)).toEqual([]);
  });
});

function tell({ strikes, ...report }: RoundReport): void {
  const told = strikes.map(
    ({ victim, when, struck }) =>
      `${victim} ${'at' in when ? `${when.at} #${when.occurrence}` : `after ${when.afterMs} ms`}${struck ? '' : ' (not met)'}`,
  );
  process.stdout.write(`${JSON.stringify({ ...report, strikes: told })}\n`);
}

function sumUp(): void {
  const sum = (figure: 'mails' | 'repeats') => reports.reduce((total, report) => total + report[figure], 0);
  const kills = reports.flatMap(({ strikes }) => strikes).filter(({ struck }) => struck).length;
  const figures = { seed: SEED, rounds: reports.length, kills, mails: sum('mails'), repeats: sum('repeats') };
  process.stdout.write(
    `${JSON.stringify({ ...figures, longestRecoveryMs: Math.max(0, ...reports.map(({ recoveryMs }) => recoveryMs)) })}\n`,
  );
}
