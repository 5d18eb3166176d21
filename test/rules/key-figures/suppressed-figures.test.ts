import { KEY_FIGURES, type KeyFigure } from '../../../domain/key-figure';
import { suppressedFigures } from '../../../rules/key-figures/suppressed-figures';

type Some = Partial<Record<KeyFigure, number>>;

const hidden = (some: Some) => {
  const none = Object.fromEntries(KEY_FIGURES.map((figure) => [figure, 0])) as Record<KeyFigure, number>;
  return [...suppressedFigures({ ...none, ...some })].toSorted();
};

describe('3.11.4: small numbers that must not leave the house', () => {
  test('1 to 4 are left out, 0 and 5 stay', () => {
    expect(hidden({ persons: 1, families: 4 })).toEqual(['families', 'persons']);
    expect(hidden({ persons: 5, families: 0 })).toEqual([]);
  });

  test('3 of 23 networking talks would follow from the sum: the next smaller group is left out too', () => {
    const figures: Some = {
      networkingTalks: 23,
      'networking.civicNetworks': 3,
      'networking.employmentServices': 14,
      'networking.languageCourses': 6,
      'forms.networking': 23,
    };
    expect(hidden(figures)).toEqual(['networking.civicNetworks', 'networking.languageCourses']);
  });

  test('two groups of 1 that are 2 together would both be told: a third is left out; two of 4 and 1 are not told', () => {
    const group = (first: number, second: number): Some => ({
      networkingTalks: first + second + 20,
      'networking.civicNetworks': first,
      'networking.furtherActors': second,
      'networking.languageCourses': 20,
      'forms.networking': first + second + 20,
    });
    expect(hidden(group(1, 1))).toEqual([
      'networking.civicNetworks',
      'networking.furtherActors',
      'networking.languageCourses',
    ]);
    expect(hidden(group(4, 1))).toEqual(['networking.civicNetworks', 'networking.furtherActors']);
  });

  test('a small total with its only part tells nothing; the talks that the forms would tell go with a form', () => {
    const figures: Some = {
      talks: 3,
      networkingTalks: 20,
      'networking.employmentServices': 20,
      'forms.counselling': 15,
      'forms.networking': 8,
    };
    // 15 + 8 - 20 = 3
    expect(hidden(figures)).toEqual(['forms.networking', 'talks']);
    expect(hidden({ talks: 3, 'forms.counselling': 3 })).toEqual(['forms.counselling', 'talks']);
    // 20 of 21 contacts are networking: that talks and counselling are equal does not say how many.
    const equal: Some = { talks: 1, 'forms.counselling': 1, networkingTalks: 20, 'forms.networking': 20 };
    expect(hidden({ ...equal, 'networking.civicNetworks': 20 })).toEqual(['forms.counselling', 'talks']);
  });

  test('what is left out for one sum is not told by the other', () => {
    const figures: Some = {
      talks: 4,
      networkingTalks: 7,
      'networking.employmentServices': 7,
      'forms.counselling': 11,
    };
    // 11 - 7 = 4, so the 7 goes; it stands twice, so both go.
    expect(hidden(figures)).toEqual(['networking.employmentServices', 'networkingTalks', 'talks']);
  });
});
