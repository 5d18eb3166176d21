import type { CoveringName } from '../../rules/guideline/guideline';
import type { LawCase, Product } from './law-case';
import { productWithout } from './product';

const PRODUCTS = new Map<CoveringName, Product>();

/**
 * The first of the cases that fails once the thing of that name is taken away; null where none notices.
 * @throws what breaks instead of failing: a product that falls over says nothing of the law
 */
export async function firstToNotice(name: CoveringName, cases: readonly LawCase[]): Promise<string | null> {
  const product = PRODUCTS.get(name) ?? productWithout(name);
  PRODUCTS.set(name, product);
  for (const { title, check } of cases) {
    try {
      await check(product);
    } catch (error) {
      if (!isFailedExpectation(error)) throw error;
      return title;
    }
  }
  return null;
}

function isFailedExpectation(error: unknown): boolean {
  return error instanceof Error && error.constructor.name === 'JestAssertionError';
}
