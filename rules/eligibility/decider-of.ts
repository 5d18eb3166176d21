import type { Guideline } from '../guideline/guideline';
import { createDecider, type Decider } from './decide';

const DECIDERS = new Map<string, Decider>();

/**
 * The decider of a version, prepared when first asked for and shared by everybody who decides under it.
 * @throws RULES_INVALID when a rule file of the version is faulty.
 */
export function deciderOf(guideline: Guideline): Decider {
  const known = DECIDERS.get(guideline.version);
  if (known !== undefined) return known;
  const decider = createDecider(guideline);
  DECIDERS.set(guideline.version, decider);
  return decider;
}
