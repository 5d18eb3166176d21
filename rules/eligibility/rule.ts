import { z } from 'zod';
import type { EntityType } from '../../domain/case-event';
import { DECISION_PARTS, RULE_EFFECTS } from '../../domain/decision';
import type { ReadingNumber } from '../../domain/guideline';

/** One comparison. `value` is a literal or a reference, see `rule-value`. */
export interface Comparing {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
}

/** Comparisons joined by `all`, `any` or `not`. */
export type Condition =
  | Comparing
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

const line = z.string().min(1);

const comparing = z.strictObject({ fact: line, operator: line, value: z.unknown() });

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    comparing,
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
);

const readingNumber = z.custom<ReadingNumber>((value) => typeof value === 'string' && /^Q[1-9]\d?$/.test(value));

const appliesWhen = z.record(line, z.union([z.string(), z.number(), z.boolean()])).optional();

const effect = z.enum(RULE_EFFECTS);

/** What only a person may decide; such a rule never refuses, it asks for a review. */
const personDecides = z.literal(true).optional();

/** Types of qualification under 3.2 to which a rule on employments can apply; `other` is none of the three. */
const QUALIFICATION_TYPES = ['a', 'b', 'c', 'other'] as const;
export type RuleScope = (typeof QUALIFICATION_TYPES)[number];

/** A case in which a rule that is not fulfilled leads to something milder. */
const exception = z.strictObject({
  demands: line,
  effect,
  personDecides,
  appliesWhen,
  readings: z.array(readingNumber),
  conditions: condition,
});
export type RuleException = z.infer<typeof exception>;

/**
 * Shape of one eligibility rule as its JSON file writes it.
 * No condition has a priority: json-rules-engine would stop early and leave holes in the explanation.
 */
export const eligibilityRuleSchema = z.strictObject({
  /** Provision and notion, e.g. `3.4.2-minimum-share`; unique in the guideline version. */
  id: z.string().regex(/^\d[\d.]*-[a-z0-9-]+$/),
  provision: line,
  inventoryRow: z.string().regex(/^\d[\d.]*-(?:[a-z]\d?|0)$/),
  /** The question beside the main one on which it bears; left out: the main one. */
  part: z.enum(DECISION_PARTS).optional(),
  /** What the provision demands, in a line of our own. */
  demands: line,
  /** What follows when the rule is not fulfilled. */
  effect,
  personDecides,
  /** Types of qualification to which it applies: every rule on an employment names them, no other rule does. */
  appliesTo: z.array(z.enum(QUALIFICATION_TYPES)).min(1).optional(),
  /** Switches of readings, with the value under which the rule applies. */
  appliesWhen,
  /** Ambiguities of the text on which the rule takes a stand. */
  readings: z.array(readingNumber),
  conditions: condition,
  /** The first that holds sets the effect. */
  exceptions: z.array(exception).optional(),
});
/** A rule as it is written, and on what it judges. */
export type EligibilityRule = z.infer<typeof eligibilityRuleSchema> & { readonly subject: EntityType };

/** A group of rules on one subject and the file it stands in, e.g. `post.json`. */
export interface RuleFile {
  readonly file: string;
  readonly subject: EntityType;
  readonly rules: readonly unknown[];
}

/** What the rules of a guideline version may name of it. */
export interface ReadingCatalogue {
  readonly hasNumber: (number: ReadingNumber) => boolean;
  /** Whether the switch exists and knows the value. */
  readonly hasValue: (key: string, value: unknown) => boolean;
  /** The answer that holds where a county sets nothing; undefined without such a switch. */
  readonly defaultOf: (key: string) => unknown;
  /** The number of the guideline under a name such as `firstApplication.volume`; undefined without such a one. */
  readonly parameter: (name: string) => unknown;
  /** Place of a passage in the text; -1 where it has no such passage. */
  readonly placeOf: (provision: string) => number;
}
