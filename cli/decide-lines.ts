import type { Decision } from '../domain/decision';
import { decisionLines } from './decision-lines';

/** A decision that was only asked for, as `show` tells one. */
export function decideLines(decision: Decision, width: number): readonly string[] {
  return decisionLines(decision, width).slice(1);
}
