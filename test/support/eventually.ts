import { setTimeout as rest } from 'node:timers/promises';

const POLL_MS = 10;

/** Asks until the answer is what is wanted; what travels between entities arrives when it does. @throws after 20 s */
export async function eventually<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`was not so in time: ${JSON.stringify(answer)}`);
    await rest(POLL_MS);
  }
}
