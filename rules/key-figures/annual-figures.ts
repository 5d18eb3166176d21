import { dateOf, type LegalDate } from '../../domain/legal-date';
import type { LegalBasis } from '../guideline/readings';
import { type KeyFigureEntries, type KeyFigures, keyFigures } from './key-figures';

/** Name of this computation in the coverage ledger. */
export const ANNUAL_FIGURES = '3.11.3-annual-figures';

/** What 3.11.3 asks for, of one calendar year. */
export interface AnnualFigures {
  readonly year: number;
  readonly persons: number;
  readonly families: number;
  readonly talks: number;
  /** As in the key figures: `families` may be too low by them. */
  readonly personsWithoutHousehold: number;
  readonly estimated: number;
  readonly readings: KeyFigures['readings'];
}

/**
 * 3.11.3: persons and families counselled and talks held in a calendar year, from the same entries as the
 * key figures of 3.11.1 (Q26). Due by 15 January of the next year; freeze what is sent.
 */
export function annualFigures(entries: KeyFigureEntries, year: number, basis: LegalBasis): AnnualFigures {
  const period: { from: LegalDate; to: LegalDate } = { from: dateOf(year, 1, 1), to: dateOf(year, 12, 31) };
  const { figures, personsWithoutHousehold, estimated, readings } = keyFigures(entries, period, basis);
  const { persons, families, talks } = figures;
  return { year, persons, families, talks, personsWithoutHousehold, estimated, readings };
}
