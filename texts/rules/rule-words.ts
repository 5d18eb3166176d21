import type { Comparison, Finding } from '../../domain/decision';
import { factValue } from '../facts';

/** What a sentence on a finding rests on. */
export type ToldFinding = Pick<Finding, 'rule' | 'provision' | 'status' | 'compared' | 'missing'>;

/** German words for one eligibility rule. */
export interface RuleText {
  /** What the rule asks, as a heading. */
  readonly title: string;
  /** Facts that a sentence on the rule names first. */
  readonly about: readonly string[];
  /** What is demanded, true whatever was found; names the limit compared with and the exemption that was weighed. */
  readonly demand: (compared: readonly Comparison[]) => string;
  /** The whole sentence without its full stop, where the finding is told in other words; undefined: as usual. */
  readonly told?: (finding: ToldFinding) => string | undefined;
}

/** A rule told by its title, the facts it is about (their names apart by spaces), and what is demanded. */
export const rule = (title: string, about: string, demand: string | RuleText['demand']): RuleText => ({
  title,
  about: about.split(' '),
  demand: typeof demand === 'string' ? () => demand : demand,
});

/** Names the limit compared with after `words`, or says `otherwise` where it is unknown. */
export const limit =
  (words: string, otherwise: string): RuleText['demand'] =>
  ([compared]) =>
    compared?.expected === undefined || compared.expected === null
      ? otherwise
      : `${words} ${factValue(compared.fact, compared.expected)}`;
