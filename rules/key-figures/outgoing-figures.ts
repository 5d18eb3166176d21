import { KEY_FIGURES, type KeyFigure } from '../../domain/key-figure';
import type { KeyFigures } from './key-figures';

/** Numbers below it may point to a person. A rule of the house, not of the guideline. */
export const SMALLEST_NUMBER = 5;

/** A figure as it leaves the house. */
export interface OutgoingFigure {
  readonly figure: KeyFigure;
  readonly value: number;
  /** Whether it is so small that somebody looks at it before it leaves: 1 to 4; 0 points to nobody. */
  readonly small: boolean;
}

/** 3.11.4: the figures in the order of the pattern, with those marked that data protection may forbid to pass on as they are. */
export function outgoingFigures({ figures }: Pick<KeyFigures, 'figures'>): readonly OutgoingFigure[] {
  return KEY_FIGURES.map((figure) => {
    const value = figures[figure];
    return { figure, value, small: value > 0 && value < SMALLEST_NUMBER };
  });
}
