import type { DerivationStep, FindingStatus } from '../../domain/decision';
import type { ApplicationVolume } from '../../domain/funding';
import type { UsedReading } from '../../domain/guideline';
import { cents, type FullTimeEquivalent } from '../../domain/money';
import { type LegalBasis, type Readings, usedReadings } from '../guideline/readings';
import type { FundedPost } from './amount';
import { type ApplicationPost, applicationPost } from './application-post';
import { rounded, sumOf } from './fraction';

/** Steps that tell a rate. */
const RATE_STEPS: readonly string[] = ['rate', 'rate-inferred', 'rate-set', 'rate-set-unnamed'];

/**
 * 3.4.1: whether the posts of a first application together reach 51,000 € a year or one full-time post, as the county
 * reads it (Q3); 0.8 VZÄ of type a is 51,200 € and passes by money alone, with a warning. Posts below 0.25 VZÄ do not
 * count (3.4.2, Q4). The volume is what the rates promise, also where they are ceilings: costs are known only later.
 * Not assessable without any post, or while a rate is undetermined and the other posts are not enough.
 */
export function firstApplicationVolume(posts: readonly FundedPost[], basis: LegalBasis): ApplicationVolume {
  const test = basis.readings.firstApplicationTest;
  const measured = posts.map((post, place) => applicationPost(post, place + 1, basis));
  const reached = reachedBy(posts, measured, basis);
  const lacking = lackingTo(reached, basis);
  const status = statusOf(test, lacking, reached.missing);
  const belowFullTime = test === 'volume' && status === 'fulfilled' && lacking.fullTimeEquivalent > 0;
  return {
    ...reached,
    status,
    lacking,
    belowFullTime,
    inferred: measured.some(({ rate }) => rate?.inferred === true),
    // A rate that is not needed for the result is not asked for.
    missing: status === 'notAssessable' ? reached.missing : [],
    derivation: [...stepsOf(measured), ...resultSteps(test, reached, lacking, belowFullTime, basis)],
    readings: readingsFor(measured, basis),
  };
}

type Test = Readings['firstApplicationTest'];
type Reached = Pick<ApplicationVolume, 'volume' | 'fullTimeEquivalent' | 'missing'>;
type Lacking = ApplicationVolume['lacking'];

function reachedBy(posts: readonly FundedPost[], measured: readonly ApplicationPost[], basis: LegalBasis): Reached {
  const { minimumShare } = basis.guideline.parameters;
  const counting = posts.map((post) => post.fullTimeEquivalent).filter((share) => share >= minimumShare);
  const rates = measured.flatMap(({ rate }) => rate?.missing ?? []);
  return {
    volume: rounded(sumOf(measured.flatMap(({ exact }) => exact ?? []))),
    fullTimeEquivalent: counting.reduce((sum, share) => sum + share, 0) as FullTimeEquivalent,
    missing: posts.length === 0 ? ['posts'] : [...new Set(rates)],
  };
}

function lackingTo({ volume, fullTimeEquivalent }: Reached, { guideline }: LegalBasis): Lacking {
  const minimum = guideline.parameters.firstApplication;
  const share = Math.max(0, minimum.fullTimeEquivalent - fullTimeEquivalent);
  return { volume: cents(Math.max(0, minimum.volume - volume)), fullTimeEquivalent: share as FullTimeEquivalent };
}

function statusOf(test: Test, lacking: Lacking, missing: readonly string[]): FindingStatus {
  if (missing.includes('posts')) return 'notAssessable';
  const byShare = lacking.fullTimeEquivalent === 0 ? 'fulfilled' : 'notFulfilled';
  if (test === 'fte' || (test === 'both' && byShare === 'notFulfilled')) return byShare;
  if (lacking.volume === 0) return 'fulfilled';
  return missing.length > 0 ? 'notAssessable' : 'notFulfilled';
}

/** Each rate once, before the first post that uses it. */
function stepsOf(measured: readonly ApplicationPost[]): readonly DerivationStep[] {
  const steps = measured.flatMap((post) => post.steps);
  const isRate = ({ step }: DerivationStep) => RATE_STEPS.includes(step);
  const sameRate = (one: DerivationStep) => (other: DerivationStep) =>
    isRate(other) && other.values.type === one.values.type;
  return steps.filter((step, place) => !isRate(step) || steps.findIndex(sameRate(step)) === place);
}

function resultSteps(
  test: Test,
  { volume, fullTimeEquivalent: share, missing }: Reached,
  lacking: Lacking,
  belowFullTime: boolean,
  { guideline }: LegalBasis,
): readonly DerivationStep[] {
  const minimum = guideline.parameters.firstApplication;
  const money = { volume, minimum: minimum.volume, lacking: lacking.volume };
  const posts = { share, minimum: minimum.fullTimeEquivalent, lacking: lacking.fullTimeEquivalent };
  return [
    ...(test === 'fte'
      ? []
      : [{ step: missing.length > 0 ? 'application-known-volume' : 'application-volume', values: money }]),
    ...(test === 'volume' ? [] : [{ step: 'application-share', values: posts }]),
    ...(belowFullTime ? [{ step: 'application-below-full-time', values: posts }] : []),
  ];
}

function readingsFor(measured: readonly ApplicationPost[], basis: LegalBasis): readonly UsedReading[] {
  const rates = measured.flatMap(({ rate }) => rate?.reading ?? []);
  const used = [...new Map(rates.map((reading) => [reading.key, reading])).values()];
  return [...used, ...usedReadings(['Q3', 'Q4'], basis)];
}
