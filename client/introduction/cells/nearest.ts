/** The known word that is spelt most like a given one; undefined where none is near: more than a third is different. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const wanted = given.trim().toLowerCase();
  const [best] = known
    .map((word) => ({ word, distance: distanceBetween(wanted, word.toLowerCase()) }))
    .toSorted((one, other) => one.distance - other.distance);
  if (best === undefined) return undefined;
  return best.distance <= Math.max(2, Math.floor(best.word.length / 3)) ? best.word : undefined;
}

/** Letters that must be replaced, added or left out to get from one word to another. */
function distanceBetween(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one.slice(0, 200)].entries()) {
    const current = [row + 1];
    for (let column = 0; column < other.length; column += 1) {
      const replaced = (previous[column] ?? 0) + (letter === other[column] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
