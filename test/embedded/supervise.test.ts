import { type Supervisable, supervise } from '../../embedded/supervise';

interface Fake extends Supervisable {
  die(): void;
  readonly stopped: boolean;
}

function fake(pid: number): Fake {
  let end: (code: number | null) => void = () => undefined;
  const exited = new Promise<number | null>((resolve) => {
    end = resolve;
  });
  const process = { pid, exited, stopped: false, die: () => end(null), stop: async () => undefined };
  process.stop = async () => {
    process.stopped = true;
    end(0);
    return undefined;
  };
  return process;
}

test('a process that ends by itself is started again, also after failed attempts', async () => {
  const [first, second] = [fake(1), fake(2)];
  const failures: unknown[] = [];
  let attempts = 0;
  const start = async () => {
    attempts += 1;
    if (attempts === 1) throw new Error('not yet');
    return second;
  };
  const care = await new Promise<{ stop(): Promise<void> }>((resolve) => {
    const supervised = supervise(first, {
      start,
      onRestarted: () => resolve(supervised),
      onFailed: (error) => failures.push(String(error)),
    });
    first.die();
  });

  expect([attempts, failures]).toEqual([2, ['Error: not yet']]);
  await care.stop();
  expect(second.stopped).toBe(true);
});

test('a process that is stopped is not started again', async () => {
  const first = fake(1);
  const start = jest.fn(async () => fake(2));
  const care = supervise(first, { start, onRestarted: () => undefined, onFailed: () => undefined });

  await care.stop();

  expect([first.stopped, start.mock.calls.length]).toEqual([true, 0]);
});
