import { z } from 'zod';
import { RULE_EFFECTS } from '../../domain/decision';
import type { ReadingNumber } from '../../domain/guideline';

/** One comparison. `value` is a literal, or another fact: `{ fact: 'statutoryMinijobLimit' }`. */
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

/** A case in which a rule that is not fulfilled leads to something milder. */
const exception = z.strictObject({
  demands: line,
  effect,
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
  inventoryRow: line,
  /** What the provision demands, in a line of our own. */
  demands: line,
  /** What follows when the rule is not fulfilled. */
  effect,
  /** Types of qualification under 3.2 to which it applies. */
  appliesTo: z.array(z.enum(['a', 'b', 'c'])).min(1),
  /** Switches of readings, with the value under which the rule applies. */
  appliesWhen,
  /** Ambiguities of the text on which the rule takes a stand. */
  readings: z.array(readingNumber),
  conditions: condition,
  /** The first that holds sets the effect. */
  exceptions: z.array(exception).optional(),
});
export type EligibilityRule = z.infer<typeof eligibilityRuleSchema>;

/** A group of rules and the file it stands in, e.g. `employment.json`. */
export interface RuleFile {
  readonly file: string;
  readonly rules: readonly unknown[];
}

/** What a guideline version knows about its readings. */
export interface ReadingCatalogue {
  readonly hasNumber: (number: ReadingNumber) => boolean;
  /** Whether the switch exists and knows the value. */
  readonly hasValue: (key: string, value: unknown) => boolean;
}
