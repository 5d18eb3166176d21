/** Runs work on each item, at most `limit` at a time; answers in the order of the items. The first failure is thrown at the end. */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const rows = items.entries();
  const hand = async () => {
    for (const [index, item] of rows) results[index] = await work(item);
  };
  const ends = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, hand));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return results;
}
