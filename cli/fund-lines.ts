import type { FundingStatement } from '../domain/funding';
import { amountWords, applicationSentence, FUND_WORDS } from '../texts/calculators/fund';
import { derivationLine } from '../texts/decision';
import { restsOnLines } from './rests-on-lines';
import { wrap, wrapIndented } from './table';

type PostStatement = FundingStatement['posts'][number];
type Steps = PostStatement['grant']['derivation'];

/** A funding statement in lines: each post with the way to its amount, the total, proposed reductions, the volume. */
export function fundLines(statement: FundingStatement, width: number): readonly string[] {
  const { posts, total, guideline, readings } = statement;
  return [
    ...posts.flatMap((post) => [...postLines(post, width), '']),
    ...amountLines(FUND_WORDS.total, total, width),
    ...reductionTotal(statement, width),
    ...applicationLines(statement, width),
    '',
    ...restsOnLines(guideline, readings, width),
  ];
}

function postLines({ ref, grant, reductions }: PostStatement, width: number): string[] {
  return [
    ...amountLines(`${FUND_WORDS.post} ${ref}`, grant, width),
    ...steps(grant.derivation, width),
    ...reductions.flatMap((one) => [
      ...wrap(`${FUND_WORDS.reduction}: ${amountWords(one.amount, one.missing)}`, width),
      ...steps(one.derivation, width),
    ]),
  ];
}

function amountLines(
  title: string,
  { amount, missing, inferred }: Pick<PostStatement['grant'], 'amount' | 'missing' | 'inferred'>,
  width: number,
): string[] {
  return wrap(`${title}: ${amountWords(amount, missing)}${inferred ? ` (${FUND_WORDS.inferred})` : ''}`, width);
}

function reductionTotal({ posts, reduction }: FundingStatement, width: number): string[] {
  if (posts.every(({ reductions }) => reductions.length === 0)) return [];
  const { amount, missing } = reduction;
  return [
    ...wrap(`${FUND_WORDS.reductions}: ${amountWords(amount, missing)}`, width),
    ...wrapIndented(FUND_WORDS.reductionNote, width),
  ];
}

function applicationLines({ firstApplication }: FundingStatement, width: number): string[] {
  if (firstApplication === null) return [];
  return [
    '',
    ...wrap(`${FUND_WORDS.firstApplication}: ${applicationSentence(firstApplication)}`, width),
    ...(firstApplication.belowFullTime ? wrapIndented(FUND_WORDS.belowFullTime, width) : []),
    ...steps(firstApplication.derivation, width),
  ];
}

function steps(derivation: Steps, width: number): string[] {
  return derivation.flatMap((step) => wrapIndented(derivationLine(step), width));
}
