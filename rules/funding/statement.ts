import type { DerivationStep } from '../../domain/decision';
import {
  type ApplicationVolume,
  type DayRange,
  type FundingStatement,
  type FundingTotal,
  QUALIFICATION_TYPES,
  type Reduction,
} from '../../domain/funding';
import type { FundingRequest, RequestedPost } from '../../domain/funding-request';
import { type Cents, cents } from '../../domain/money';
import type { LegalBasis } from '../guideline/readings';
import { daysInBoth } from './day-range';
import { firstApplicationVolume } from './first-application';
import { periodGrant } from './period-grant';
import { reductionOf } from './reduction';

/**
 * What a grant comes to: per post, per type and in total, with the first application's volume (3.4.1) and the proposed
 * reductions (4.2). Each post is rounded once and the total adds the posts, so that a printed list adds up. The grant
 * comes from the state, a reduction concerns what the county refunds: both are shown, neither is taken off the other.
 * @throws DATE_ORDER when stretches of a post overlap and the request has not been read by its schema.
 */
export function fundingOf(request: FundingRequest, basis: LegalBasis): FundingStatement {
  const posts = request.posts.map((post) => statementOf(post, request.grantPeriod, basis));
  const firstApplication = applicationOf(request, basis);
  const used = [
    ...posts.flatMap(({ grant, reductions }) => [grant, ...reductions].flatMap(({ readings }) => readings)),
    ...(firstApplication?.readings ?? []),
  ];
  return {
    guideline: basis.guideline.version,
    posts,
    total: totalOf(posts),
    reduction: reductionTotal(posts),
    firstApplication,
    readings: [...new Map(used.map((reading) => [reading.key, reading])).values()],
  };
}

type PostStatement = FundingStatement['posts'][number];

function statementOf(post: RequestedPost, grantPeriod: DayRange, basis: LegalBasis): PostStatement {
  const { ref, stretches, actualCosts, absences = [] } = post;
  const employed = stretches.flatMap((stretch) => daysInBoth(stretch, grantPeriod) ?? []);
  return {
    ref,
    grant: periodGrant({ stretches, actualCosts }, grantPeriod, basis),
    reductions: absences.map((absence) => reductionOf(absence, employed, basis)),
  };
}

function totalOf(posts: readonly PostStatement[]): FundingTotal {
  const amount = sumOrNull(posts.map(({ grant }) => grant.amount));
  const types = QUALIFICATION_TYPES.filter((type) => posts.some(({ grant }) => partsOf(type, grant).length > 0));
  return {
    amount,
    inferred: posts.some(({ grant }) => grant.inferred),
    missing: missingOf(posts.map(({ grant }, place) => located(grant.missing, `posts.${place}`))),
    byType: types.map((type) => ({ type, amount: sumOrNull(posts.flatMap(({ grant }) => partsOf(type, grant))) })),
    derivation: [...posts.map(({ ref, grant }) => lineOf('post', ref, grant.amount)), ...totalStep('total', amount)],
  };
}

function partsOf(type: string, grant: PostStatement['grant']): readonly (Cents | null)[] {
  return grant.byType.filter((part) => part.type === type).map((part) => part.amount);
}

function reductionTotal(posts: readonly PostStatement[]): FundingStatement['reduction'] {
  const all = posts.flatMap(({ ref, reductions }, place) =>
    reductions.map((one, at) => ({ ref, one, path: `posts.${place}.absences.${at}` })),
  );
  const amount = sumOrNull(all.map(({ one }) => one.amount));
  return {
    proposal: true,
    amount,
    missing: missingOf(all.map(({ one, path }) => located(one.missing, path))),
    derivation: [
      ...all.map(({ ref, one }) => lineOf('reduction', ref, one.amount)),
      ...totalStep('reduction-total', amount),
    ],
  };
}

/** A post is applied for as its earliest stretch; without the answer, only a volume that is enough is certain. */
function applicationOf({ firstApplication, posts }: FundingRequest, basis: LegalBasis): ApplicationVolume | null {
  if (firstApplication === false) return null;
  const applied = posts.flatMap(({ stretches }) => stretches.toSorted(byBeginning).slice(0, 1));
  const volume = firstApplicationVolume(applied, basis);
  if (firstApplication === true || volume.status === 'fulfilled') return volume;
  return { ...volume, status: 'notAssessable', missing: ['firstApplication', ...volume.missing] };
}

const byBeginning = (one: DayRange, other: DayRange) => (one.from < other.from ? -1 : 1);

/** Readings are named as they are, facts by their place in the request. */
function located(missing: Reduction['missing'], path: string): readonly string[] {
  return missing.map((name) => (name.startsWith('rate.') ? name : `${path}.${name}`));
}

const missingOf = (names: readonly (readonly string[])[]) => [...new Set(names.flat())];

function sumOrNull(amounts: readonly (Cents | null)[]): Cents | null {
  return amounts.reduce(
    (sum, amount) => (sum === null || amount === null ? null : cents(sum + amount)),
    cents(0) as Cents | null,
  );
}

function lineOf(kind: 'post' | 'reduction', post: string, amount: Cents | null): DerivationStep {
  return amount === null
    ? { step: `${kind}-amount-unknown`, values: { post } }
    : { step: `${kind}-amount`, values: { post, amount } };
}

function totalStep(step: string, amount: Cents | null): readonly DerivationStep[] {
  return amount === null ? [] : [{ step, values: { amount } }];
}
