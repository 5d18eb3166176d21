import { getExternalWorkflowHandle, log } from '@temporalio/workflow';
import type { OutgoingFact, UndeliveredFact } from '../domain/assessment';
import type { NewEvent } from '../domain/case-event';
import type { Instant } from '../domain/instant';
import { failureCode } from './failures';
import { factSignal } from './messages';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Between two tries lies as much time as the fact has waited already: at least a day, at most this. */
const LONGEST_PAUSE_MS = 32 * DAY_MS;

/**
 * Carries facts to other entities: to each receiver one after the other, in the order in which they were told, to
 * different ones at the same time. One that cannot be reached keeps nobody from going on; what it was to be told waits.
 */
export class FactCourier {
  readonly #now: () => Instant;
  #undelivered: readonly UndeliveredFact[];
  /** Receivers to whom a fact is on its way. */
  readonly #underway = new Set<string>();
  #retryAt: Instant | null;
  #isPaused = false;

  constructor(now: () => Instant, undelivered: readonly UndeliveredFact[] = []) {
    this.#now = now;
    this.#undelivered = undelivered;
    this.#retryAt = undelivered.length === 0 ? null : now();
  }

  /** What is on its way or waits for its receiver, in the order in which it was told. */
  get undelivered(): readonly UndeliveredFact[] {
    return this.#undelivered;
  }

  get isIdle(): boolean {
    return this.#underway.size === 0;
  }

  /** When to try again on whoever could not be reached; null where nothing waits. */
  get retryAt(): Instant | null {
    return this.#retryAt;
  }

  isRetryDue(): boolean {
    return this.#retryAt !== null && this.#retryAt <= this.#now();
  }

  /** Sends the facts after those that wait already, without waiting for any of them. */
  send(facts: readonly OutgoingFact[]): void {
    const since = this.#now();
    this.#undelivered = [...this.#undelivered, ...facts.map((fact) => ({ ...fact, since }))];
    this.#retryAt = null;
    for (const to of new Set(this.#undelivered.map((fact) => fact.to)))
      if (!this.#underway.has(to)) void this.#deliverTo(to);
  }

  /** Starts on no further fact; it is idle once those on their way have arrived. */
  pause(): void {
    this.#isPaused = true;
  }

  resume(): void {
    this.#isPaused = false;
    this.send([]);
  }

  async #deliverTo(to: string): Promise<void> {
    this.#underway.add(to);
    for (let fact = this.#nextTo(to); fact !== undefined && !this.#isPaused; fact = this.#nextTo(to)) {
      try {
        await getExternalWorkflowHandle(to).signal(factSignal, fact.event);
      } catch (error) {
        noteFact('a fact waits for its receiver', fact.event, error);
        this.#tryAgain(fact);
        break;
      }
      this.#undelivered = this.#undelivered.filter((other) => other !== fact);
    }
    this.#underway.delete(to);
  }

  #nextTo(to: string): UndeliveredFact | undefined {
    return this.#undelivered.find((fact) => fact.to === to);
  }

  #tryAgain({ since }: UndeliveredFact): void {
    const now = this.#now();
    const waited = Date.parse(now) - Date.parse(since);
    const at = later(now, Math.min(Math.max(waited, DAY_MS), LONGEST_PAUSE_MS));
    if (this.#retryAt === null || at < this.#retryAt) this.#retryAt = at;
  }
}

/** Says of which fact and why, without what it tells. */
export function noteFact(what: string, { id, type }: Pick<NewEvent, 'id' | 'type'>, error: unknown): void {
  log.warn(what, { eventId: id, eventType: type, code: failureCode(error) });
}

function later(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString() as Instant;
}
