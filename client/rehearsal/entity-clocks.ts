import type { Client } from '@temporalio/client';
import { type Instant, millisecondsOf } from '../../domain/instant';
import { fastForward, isOver } from './fast-forward';

/** The clocks of a rehearsal's entities: each stands still for the rehearsal until it is moved, and never goes back. */
export class EntityClocks {
  readonly #engine: Client;
  /** Entity id to the milliseconds by which its clock runs ahead of the real one. */
  readonly #lead = new Map<string, number>();

  constructor(engine: Client) {
    this.#engine = engine;
  }

  /** An entity that began just now at that moment. */
  began(entityId: string, at: Instant): void {
    if (!this.#lead.has(entityId)) this.#lead.set(entityId, millisecondsOf(at) - Date.now());
  }

  /** Every entity that began, in that order. */
  entities(): readonly string[] {
    return [...this.#lead.keys()];
  }

  /** Moves an entity to a moment, through all of its timers on the way. @returns false when its life is over */
  async advance(entityId: string, to: Instant): Promise<boolean> {
    const lead = this.#lead.get(entityId);
    if (lead === undefined) return false;
    const ahead = millisecondsOf(to) - Date.now() - lead;
    if (ahead <= 0) return true;
    try {
      await fastForward(this.#engine, entityId, ahead);
    } catch (error) {
      if (isOver(error)) return false;
      throw error;
    }
    this.#lead.set(entityId, millisecondsOf(to) - Date.now());
    return true;
  }
}
