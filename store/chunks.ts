/** Rows a statement: far below what SQLite (32,766) and PostgreSQL (65,535) take as values. */
const ROWS = 500;

/** Items in their order, at most `size` together: 1,001 rows are 500, 500 and 1. */
export function inChunks<Item>(items: readonly Item[], size = ROWS): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
