import type { Provision } from '../../../domain/guideline';

/** Every numbered passage of the guideline in its order; 3.2 by its letters as well. */
export const PROVISIONS = [
  ...['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'],
  ...['2.1', '2.2', '2.3'],
  ...['3.1', '3.2', '3.2 a', '3.2 b', '3.2 c'],
  ...['3.3', '3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.5'],
  ...['3.4', '3.4.1', '3.4.2', '3.4.3', '3.5', '3.6', '3.7', '3.8', '3.9'],
  ...['3.10', '3.10.1', '3.11', '3.11.1', '3.11.2', '3.11.3', '3.11.4', '3.11.5'],
  ...['4.1', '4.2', '4.3', '4.4', '4.5'],
  ...['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7'],
  ...['5.8', '5.8.1', '5.8.2', '5.8.3', '5.8.4', '5.9'],
  ...['6', '7'],
] as const satisfies readonly Provision[];

const PLACES: ReadonlyMap<string, number> = new Map(PROVISIONS.map((provision, place) => [provision, place]));

/** Whether the guideline has a passage of that number. */
export function isProvision(text: string): boolean {
  return PLACES.has(text);
}

/** Sorts by the guideline's order: `['4.3', '3.10.1', '3.2 c'].sort(byProvision)`. Unknown passages come last. */
export function byProvision(a: Provision, b: Provision): number {
  return placeOf(a) - placeOf(b);
}

function placeOf(provision: Provision): number {
  return PLACES.get(provision) ?? PROVISIONS.length;
}
