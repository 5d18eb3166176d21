import { setTimeout as rest } from 'node:timers/promises';

/** What became of one request of a batch. */
export type Outcome<Result> = { readonly result: Result } | { readonly error: unknown };

interface Waiting<Request, Result> {
  readonly request: Request;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets calls that come together be worked on together: while one batch is at work, the next one gathers.
 * A thousand calls at one instant cost a few commits to disk instead of a thousand; a single one waits for nobody.
 * When `work` throws, each request of the batch is tried by itself, so that one fault is not everybody's.
 * @param gatherMs how long a batch gathers although nothing is at work; 0: what is called in the same turn
 */
export function inBatches<Request, Result>(
  work: (requests: readonly Request[]) => Promise<readonly Outcome<Result>[]>,
  limit: number,
  gatherMs = 0,
): (request: Request) => Promise<Result> {
  const gathering: Waiting<Request, Result>[] = [];
  let atWork = false;

  async function run(): Promise<void> {
    while (gathering.length > 0) {
      // What is called in the same turn belongs to the batch too.
      await (gatherMs > 0 ? rest(gatherMs) : Promise.resolve());
      await settleTogether(gathering.splice(0, limit), work);
    }
    atWork = false;
  }

  return (request) =>
    new Promise<Result>((resolve, reject) => {
      gathering.push({ request, resolve, reject });
      if (atWork) return;
      atWork = true;
      void run();
    });
}

async function settleTogether<Request, Result>(
  batch: readonly Waiting<Request, Result>[],
  work: (requests: readonly Request[]) => Promise<readonly Outcome<Result>[]>,
): Promise<void> {
  try {
    const outcomes = await work(batch.map(({ request }) => request));
    batch.forEach((one, index) => {
      const outcome = outcomes[index];
      if (outcome === undefined) one.reject(new RangeError('a batch without an outcome for each request'));
      else if ('error' in outcome) one.reject(outcome.error);
      else one.resolve(outcome.result);
    });
  } catch (error) {
    const [only] = batch;
    if (only !== undefined && batch.length === 1) only.reject(error);
    else for (const one of batch) await settleTogether([one], work);
  }
}
