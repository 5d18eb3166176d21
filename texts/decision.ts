import type { Comparison, DerivationStep } from '../domain/decision';
import type { Cents, FullTimeEquivalent } from '../domain/money';
import { factLabel, factValue } from './facts';
import { formatMoney, formatShare } from './format';
import { ruleText, type ToldFinding } from './rule-text';

export { outcomeLabel } from './vocabulary';

/** What a rule asks, as a heading: `Mindestumfang der Stelle`. */
export function ruleTitle(rule: string): string {
  return ruleText(rule).title;
}

/**
 * What a rule found, with the value compared and the limit:
 * `Beschäftigungsumfang 0,20 VZÄ: mindestens 0,25 VZÄ (Ziffer 3.4.2).`
 */
export function findingSentence(finding: ToldFinding): string {
  const { about, demand, told } = ruleText(finding.rule);
  const whole = told?.(finding);
  if (whole !== undefined) return `${whole}.`;
  const shown = shownOf(finding.compared, about);
  const values = shown.map(({ fact, actual }) => `${factLabel(fact)} ${factValue(fact, actual)}`).join(', ');
  return `${values}: ${demand(shown)} (Ziffer ${finding.provision}).`;
}

/** The comparisons on what the rule is about; else the one that settled it, say an exemption. */
function shownOf(compared: readonly Comparison[], about: readonly string[]): readonly Comparison[] {
  const direct = compared.filter(({ fact }) => about.includes(fact));
  return direct.length > 0 ? direct : compared.slice(0, 1);
}

const LINES: Readonly<Record<string, (values: DerivationStep['values']) => string>> = {
  rate: ({ provision, rate }) =>
    `Fördersatz für eine VZÄ im Jahr nach Ziffer ${provision}: ${formatMoney(rate as Cents)}`,
  'rate-inferred': ({ type, provision, rate }) =>
    `Fördersatz für eine VZÄ im Jahr, für Buchstabe ${type} aus Ziffer ${provision} abgeleitet: ${formatMoney(rate as Cents)}`,
  'proportional-to-share': ({ rate, share, perYear }) =>
    `Anteil nach Ziffer 3.4.2: ${formatMoney(rate as Cents)} × ${formatShare(share as FullTimeEquivalent)} = ${formatMoney(perYear as Cents)}`,
};

/** One line of a computation: `Anteil nach Ziffer 3.4.2: 64.000,00 € × 0,75 VZÄ = 48.000,00 €`. */
export function derivationLine({ step, values }: DerivationStep): string {
  return LINES[step]?.(values) ?? `${step}: ${Object.values(values).join(', ')}`;
}
