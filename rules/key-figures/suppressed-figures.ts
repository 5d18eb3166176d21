import { CONTACT_FORMS, NETWORK_PARTNERS } from '../../domain/contact';
import { KEY_FIGURES, type KeyFigure } from '../../domain/key-figure';
import { SMALLEST_NUMBER } from './outgoing-figures';

type Figures = Readonly<Record<KeyFigure, number>>;

/** Two groups of figures of which both sum up to the same. */
interface Sum {
  readonly one: readonly KeyFigure[];
  readonly other: readonly KeyFigure[];
}

const PARTNERS = NETWORK_PARTNERS.map((partner) => `networking.${partner}` as const);
const FORMS = CONTACT_FORMS.map((form) => `forms.${form}` as const);

/** Each networking talk has one partner, each contact one form. */
const SUMS: readonly Sum[] = [
  { one: ['networkingTalks'], other: PARTNERS },
  { one: ['talks', 'networkingTalks'], other: FORMS },
];

/**
 * 3.11.4: the figures to leave out where small ones must not leave the house: 1 to 4, and as many others as it takes
 * that none of them follows from a sum. Of 23 networking talks, 3 with one group and 20 with another: both groups.
 */
export function suppressedFigures(figures: Figures): ReadonlySet<KeyFigure> {
  const hidden = new Set(KEY_FIGURES.filter((figure) => figures[figure] > 0 && figures[figure] < SMALLEST_NUMBER));
  for (let next = oneMore(figures, hidden); next !== undefined; next = oneMore(figures, hidden)) hidden.add(next);
  return hidden;
}

/** The smallest shown figure of a sum that tells a hidden one; 0 points to nobody and hides nothing. */
function oneMore(figures: Figures, hidden: ReadonlySet<KeyFigure>): KeyFigure | undefined {
  return SUMS.filter((sum) => tells(sum, figures, hidden))
    .map(({ one, other }) =>
      [...one, ...other]
        .filter((figure) => figures[figure] > 0 && !hidden.has(figure))
        .toSorted((a, b) => figures[a] - figures[b])
        .at(0),
    )
    .find((figure) => figure !== undefined);
}

/** Whether a sum tells a hidden figure: the only one, or several on one side that together are small themselves. */
function tells({ one, other }: Sum, figures: Figures, hidden: ReadonlySet<KeyFigure>): boolean {
  const [here, there] = [one, other].map((side) => side.filter((figure) => hidden.has(figure))) as [
    KeyFigure[],
    KeyFigure[],
  ];
  const all = [...here, ...there];
  if (all.length < 2) return all.length === 1;
  const isOneSided = here.length === 0 || there.length === 0;
  return isOneSided && all.reduce((sum, figure) => sum + figures[figure], 0) < SMALLEST_NUMBER;
}
