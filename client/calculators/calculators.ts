import type { Decision } from '../../domain/decision';
import type { FundingStatement } from '../../domain/funding';
import type { Calculator, SchemaSide } from './calculator';
import { DECIDE } from './decide/decide';
import { DUE } from './due/due';
import type { DueResult } from './due/due-result';
import { FIGURES } from './figures/figures';
import type { FiguresResult } from './figures/figures-result';
import { FUND } from './fund/fund';
import { jsonSchemaOf } from './json-schema';
import { type Overrides, withOverrides } from './overrides';
import { PLAN } from './plan/plan';
import type { PlanResult } from './plan/plan-result';

/** What each calculator answers. */
export interface CalculatorResults {
  readonly decide: Decision;
  readonly due: DueResult;
  readonly figures: FiguresResult;
  readonly fund: FundingStatement;
  readonly plan: PlanResult;
}

/** The calculators as doors use them. */
export interface Calculators {
  /** Answers unchecked input; `overrides` go before what it says. @throws FristwerkError with one fault for each wrong field */
  calculate<Name extends keyof CalculatorResults>(
    name: Name,
    input: unknown,
    overrides?: Overrides,
  ): Promise<CalculatorResults[Name]>;
  /** JSON Schema (draft 2020-12) of what goes in or comes out. */
  schema(name: keyof CalculatorResults, side: SchemaSide): object;
}

const BY_NAME: { readonly [Name in keyof CalculatorResults]: Calculator<CalculatorResults[Name]> } = {
  decide: DECIDE,
  due: DUE,
  figures: FIGURES,
  fund: FUND,
  plan: PLAN,
};

/** Every calculator over the rules that stand in `rules/guideline`. */
export const CALCULATORS: Calculators = {
  calculate: (name, input, overrides = {}) => BY_NAME[name].calculate(withOverrides(input, overrides)),
  schema: (name, side) => jsonSchemaOf(BY_NAME[name], side),
};
