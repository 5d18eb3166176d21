import type { DecisionReceipt } from '../domain/decision';
import type { LegalDate } from '../domain/legal-date';
import { byNumber } from './calculators/rests-on';
import { formatDay } from './format';

/** On what a decision rests, as pairs of name and value: guideline, rules, engine, facts, questions answered. */
export function receiptPairs(receipt: DecisionReceipt): readonly (readonly [string, string])[] {
  return [
    ['Richtlinie, Fassung vom', formatDay(receipt.guideline as LegalDate)],
    ['Prüfsumme des Regelwerks', receipt.ruleSet],
    ['Auswertung durch', receipt.engine],
    ['Prüfsumme der Angaben', receipt.facts],
    ['Auslegungen', [...new Set(byNumber(receipt.readings).map(({ number }) => number))].join(', ')],
  ];
}
