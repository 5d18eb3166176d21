import type { Decision } from '../domain/decision';
import { CLI } from '../texts/cli';
import { derivationLine, findingSentence, NEAREST_FIX, nearestFixSentence } from '../texts/decision';
import { findingLabel, PERSON_DECIDES } from '../texts/finding-label';
import { formatMoney } from '../texts/format';
import { decisionSentence } from '../texts/history';
import { EMPLOYMENT } from '../texts/pages';
import { receiptPairs } from '../texts/receipt';
import { formatTable, wrap, wrapIndented } from './table';

/** A decision in lines: result, each finding, the amount with the way to it, and on what it rests. */
export function decisionLines(decision: Decision, width: number): string[] {
  return [
    '',
    ...wrap(decisionSentence(decision), width),
    ...fixLines(decision, width),
    '',
    findingTable(decision, width),
    ...amountLines(decision, width),
    '',
    ...receiptLines(decision, width),
  ];
}

function findingTable({ findings }: Decision, width: number): string {
  const rows = findings.map((finding) => {
    const mark = finding.personDecides ? `, ${PERSON_DECIDES}` : '';
    return [finding.provision, `${findingLabel(finding)}${mark}`, findingSentence(finding)];
  });
  return formatTable(CLI.heads.findings, rows, width);
}

function fixLines(decision: Decision, width: number): string[] {
  const fix = nearestFixSentence(decision);
  return fix === undefined ? [] : wrap(`${NEAREST_FIX}: ${fix}`, width);
}

function amountLines({ subject, amount, outcome }: Decision, width: number): string[] {
  if (subject !== 'employment') return [];
  if (amount === null) return ['', ...wrap(EMPLOYMENT.noAmount(outcome), width)];
  const mark = amount.inferred ? ` (${EMPLOYMENT.inferred})` : '';
  return [
    '',
    `${EMPLOYMENT.amount}: ${formatMoney(amount.perYear)}${mark}`,
    ...wrapIndented(EMPLOYMENT.amountNote, width),
    ...amount.derivation.flatMap((step) => wrapIndented(derivationLine(step), width)),
  ];
}

function receiptLines({ receipt }: Decision, width: number): string[] {
  const known = receiptPairs(receipt).filter(([, value]) => value !== '');
  const words = known.map(([name, value]) => `${name}: ${value}`).join(' · ');
  return [EMPLOYMENT.receipt, ...wrapIndented(words, width)];
}
