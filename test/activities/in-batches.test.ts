import { inBatches } from '../../activities/in-batches';

const doubled = (batches: number[][]) =>
  inBatches<number, number>(async (requests) => {
    batches.push([...requests]);
    return requests.map((request) => (request < 0 ? { error: new RangeError('negative') } : { result: 2 * request }));
  }, 3);

test('calls of one moment are worked on together, no more than the limit at a time', async () => {
  const batches: number[][] = [];
  const double = doubled(batches);
  expect(await Promise.all([1, 2, 3, 4, 5].map(double))).toEqual([2, 4, 6, 8, 10]);
  expect(batches).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
});

test('a call by itself waits for nobody', async () => {
  const batches: number[][] = [];
  const double = doubled(batches);
  expect([await double(1), await double(2)]).toEqual([2, 4]);
  expect(batches).toEqual([[1], [2]]);
});

test('the fault of one is not the fault of the others', async () => {
  const results = await Promise.allSettled([1, -1, 2].map(doubled([])));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('when a batch as a whole fails, each is tried by itself', async () => {
  const once = inBatches<number, number>(async (requests) => {
    if (requests.includes(2)) throw new Error('locked');
    return requests.map((result) => ({ result }));
  }, 3);
  const results = await Promise.allSettled([1, 2, 3].map(once));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
