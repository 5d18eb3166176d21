import type { Decision } from '../domain/decision';
import { decisionLines } from './decision-lines';
import { readingLines } from './rests-on-lines';

/** A decision that was only asked for, as `show` tells one, and the readings it was made with in words. */
export function decideLines(decision: Decision, width: number): readonly string[] {
  const { readings } = decision.receipt;
  return [
    ...decisionLines(decision, width).slice(1),
    ...(readings.length === 0 ? [] : ['']),
    ...readingLines(readings, width),
  ];
}
