import canonicalize from 'canonicalize';
import { reproject } from '../../client/reproject';
import { instantOf } from '../../domain/instant';
import { Dice } from './dice';
import { historyFaults } from './history-audit';
import { mailFaults } from './mail-audit';
import { PlayedHire } from './played-hire';
import { longestRecovery } from './recovery';
import { STORIES } from './story';
import { carryOut, type Strike, type Struck, strikesOf } from './strike';
import { untilQuiet } from './until';
import { TASK_QUEUE, type World } from './world';

/** What a round did and found. */
export interface RoundReport {
  readonly round: number;
  readonly seed: number;
  readonly strikes: readonly (Strike & { readonly struck: boolean })[];
  /** Longest time from "everything runs again" to the next step of an employment, in milliseconds. */
  readonly recoveryMs: number;
  /** Mails accepted, repeats included. */
  readonly mails: number;
  /** Mails that came twice because the worker was killed before it had noted their acceptance. */
  readonly repeats: number;
  /** Empty when nothing was lost, doubled, or told differently by store and history. */
  readonly faults: readonly string[];
}

/** Plays two hires through half a year while worker and engine are killed, then counts. */
export async function playRound(
  world: World,
  round: number,
  seed: number,
  mayRepeat: Set<string>,
): Promise<RoundReport> {
  const dice = new Dice(seed * 1_000 + round);
  const strikes = strikesOf(round, dice);
  const hires = ['a', 'b'].map((name) => new PlayedHire(world, dice.pick(STORIES), `round-${seed}-${round}-${name}`));
  const mailsBefore = world.sink.log.length;
  const over = new AbortController();
  const played = Promise.all(hires.map((hire) => hire.play())).finally(() => over.abort());
  const [struck] = await Promise.all([strikeInTurn(strikes, world, over.signal), played]);
  for (const { inBetween } of struck) for (const id of inBetween) mayRepeat.add(id);
  await untilQuiet(world);
  const accepted = world.sink.log.slice(mailsBefore);
  return {
    round,
    seed,
    strikes: strikes.map((strike, index) => ({ ...strike, struck: struck[index]?.struck ?? false })),
    recoveryMs: await longestRecovery(world, hires, struck),
    mails: accepted.length,
    repeats: accepted.length - new Set(accepted.map(({ messageId }) => messageId)).size,
    faults: await faultsOf(world, hires, mayRepeat),
  };
}

async function strikeInTurn(strikes: readonly Strike[], world: World, over: AbortSignal): Promise<readonly Struck[]> {
  const struck: Struck[] = [];
  for (const strike of strikes) struck.push(await carryOut(strike, world, over));
  return struck;
}

/** Everything that is wrong after the hires: mails, history against store, answers, read model. */
export async function faultsOf(
  world: World,
  hires: readonly PlayedHire[],
  mayRepeat: ReadonlySet<string>,
): Promise<readonly string[]> {
  const answers = await Promise.all(hires.map(otherAnswers));
  const histories = await Promise.all(hires.map(({ entityId }) => historyFaults(world, entityId)));
  const rebuilt = await rebuild(world);
  return [...(await mailFaults(world, hires, mayRepeat)), ...answers.flat(), ...histories.flat(), ...rebuilt];
}

/** Commands that, sent again under the same request id, are answered otherwise than at first. */
async function otherAnswers({ commands }: PlayedHire): Promise<string[]> {
  const faults: string[] = [];
  for (const { answer, again } of commands) {
    const second = await again();
    if (canonicalize(second) !== canonicalize({ ...answer, repeated: true }))
      faults.push(`other answer: ${answer.eventId}`);
  }
  return faults;
}

async function rebuild({ client: engine, store }: World): Promise<string[]> {
  const now = () => instantOf(Date.now());
  const { differences } = await reproject({
    engine,
    store,
    taskQueue: TASK_QUEUE,
    prefix: '',
    now,
    clockOffset: () => 0,
  });
  return differences.map(({ entityId, what }) => `reproject: ${what}: ${entityId}`);
}
