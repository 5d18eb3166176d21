import type { Comparison } from '../../domain/decision';
import { lackingIn } from './operators';

/** Three values (Kleene): `null` is unknown, and unknown is never "no". */
export type Truth = boolean | null;

/** What a condition comes to, which comparisons carry that result, and which facts would settle it. */
export interface Judgement {
  readonly truth: Truth;
  readonly carriedBy: readonly Comparison[];
  readonly missing: readonly string[];
}

/** A compared leaf or a joint of the tree that json-rules-engine gives back after a run. */
export type EvaluatedCondition =
  | { readonly all: readonly EvaluatedCondition[] }
  | { readonly any: readonly EvaluatedCondition[] }
  | { readonly not: EvaluatedCondition }
  | EvaluatedComparison;

/** A leaf after the run: `null` on either side stands for an unknown fact. */
export interface EvaluatedComparison {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
  readonly factResult?: unknown;
  readonly valueResult?: unknown;
  readonly result?: boolean;
}

/**
 * Judges an evaluated condition in three values: `all` is false as soon as one part is false, else unknown as soon as
 * one is unknown; `any` the other way round. So an unknown fact can only turn a result into "unknown".
 */
export function judge(condition: EvaluatedCondition): Judgement {
  if ('all' in condition) return join(condition.all.map(judge), false);
  if ('any' in condition) return join(condition.any.map(judge), true);
  if ('not' in condition) return negate(judge(condition.not));
  return judgeComparison(condition);
}

function join(parts: readonly Judgement[], settling: boolean): Judgement {
  const truth = parts.some((part) => part.truth === settling)
    ? settling
    : parts.some((part) => part.truth === null)
      ? null
      : !settling;
  const carrying = parts.filter((part) => part.truth === truth);
  // One witness settles it, and of unknowns one is shown; an unsettled result needs every part.
  const shown = truth === !settling ? carrying : carrying.slice(0, 1);
  return {
    truth,
    carriedBy: shown.flatMap((part) => part.carriedBy),
    missing: truth === null ? [...new Set(carrying.flatMap((part) => part.missing))] : [],
  };
}

function negate(judgement: Judgement): Judgement {
  return { ...judgement, truth: judgement.truth === null ? null : !judgement.truth };
}

function judgeComparison(leaf: EvaluatedComparison): Judgement {
  const { fact, operator, factResult: actual = null, valueResult: expected = null } = leaf;
  const missing = [
    ...(actual === null ? [fact] : []),
    ...(expected === null ? [(leaf.value as { fact: string }).fact] : []),
  ];
  const truth = missing.length > 0 ? null : leaf.result === true;
  return { truth, carriedBy: [shownOf({ fact, operator, expected, actual })], missing };
}

/** Of a long list only what lacks is worth telling. */
function shownOf(comparison: Comparison): Comparison {
  if (comparison.operator !== 'listCoversAll' || comparison.actual === null) return comparison;
  const demanded = comparison.expected as readonly string[];
  const lacking = lackingIn(comparison.actual as readonly string[], demanded);
  return { ...comparison, expected: lacking, actual: demanded.length - lacking.length };
}
