import type { Calculators } from '../../client/calculators/calculators';
import type { InventoryRow } from '../../domain/guideline';

/** The product as a case asks it, whole or with one thing taken away: through its calculators and nothing else. */
export type Product = Pick<Calculators, 'calculate'>;

/** One sentence of law and how to see that the product carries it out. */
export interface LawCase {
  /** Row of the inventory that it names. */
  readonly row: InventoryRow;
  /** The sentence, with its provision. */
  readonly title: string;
  /** Fails when the product does not do what the sentence says. Expected values are literals, worked out by hand. */
  readonly check: (product: Product) => Promise<void>;
}
