import type { CalculatorResults } from '../../client/calculators/calculators';
import type { InventoryRow, Provision } from '../../domain/guideline';
import type { LawCase } from './law-case';

/** Where a sentence of law stands: its row of the inventory, and the words. */
type Sentence = readonly [row: InventoryRow, title: string];

/**
 * What follows from facts by the rules of a passage: the effect of each rule that is not fulfilled, `unknown` for one
 * that cannot be assessed, in their order; nothing where all is well.
 */
export function decided(
  [row, title]: Sentence,
  provision: Provision,
  asked: object,
  expected: readonly string[],
): LawCase {
  return {
    row,
    title,
    check: async (product) => {
      const { findings } = await product.calculate('decide', asked);
      const here = findings.filter((finding) => finding.provision === provision && finding.status !== 'fulfilled');
      expect(here.map(({ status, effect }) => (status === 'notAssessable' ? 'unknown' : effect))).toEqual(expected);
    },
  };
}

/**
 * The duties of a row that follow from what is planned: `statutory 2018-12-03 open`; without a date of the guideline
 * the day that the house aims at.
 */
export function planned(
  [row, title]: Sentence,
  asked: object,
  expected: readonly string[],
  ofRow: InventoryRow = row,
): LawCase {
  return {
    row,
    title,
    check: async (product) => {
      const { duties } = await product.calculate('plan', asked);
      const owed = duties.filter(({ inventoryRow }) => inventoryRow === ofRow);
      expect(owed.map(({ kind, due, aim, status }) => `${kind} ${due ?? aim} ${status}`)).toEqual(expected);
    },
  };
}

/** Some of what a funding statement says. */
export function funded([row, title]: Sentence, asked: object, expected: object): LawCase {
  return {
    row,
    title,
    check: async (product) => expect(await product.calculate('fund', asked)).toMatchObject(expected),
  };
}

/** A calculator refuses the input and names a field. */
export function refused(
  [row, title]: Sentence,
  calculator: keyof CalculatorResults,
  asked: object,
  fault: { readonly code: string; readonly field: string },
): LawCase {
  return {
    row,
    title,
    check: async (product) => {
      await expect(product.calculate(calculator, asked)).rejects.toMatchObject({ faults: [fault] });
    },
  };
}

/** What a calculator answers, as far as the sentence asks for it. */
export function told<Name extends keyof CalculatorResults>(
  [row, title]: Sentence,
  calculator: Name,
  asked: object,
  part: (result: CalculatorResults[Name]) => unknown,
  expected: unknown,
): LawCase {
  return {
    row,
    title,
    check: async (product) => expect(part(await product.calculate(calculator, asked))).toEqual(expected),
  };
}
