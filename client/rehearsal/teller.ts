import { entityTypeOf, referenceOf } from '../../domain/entity-id';
import { sha16 } from '../../domain/hash';
import type { Instant } from '../../domain/instant';
import type { CommandResult } from '../fristwerk';
import type { RehearsalEntry } from './report';
import type { NotedChange } from './wakes';

/** Notes what happens in a rehearsal, in the order of the virtual time, and passes it on. */
export class Teller {
  readonly entries: RehearsalEntry[] = [];
  readonly #onEntry: ((entry: RehearsalEntry) => void) | undefined;
  /** Entity id to the hash of the decision told last. */
  readonly #decisions = new Map<string, string>();
  /** Events that a step brought: their answer tells what followed. */
  readonly #ofSteps = new Set<string>();

  constructor(onEntry: ((entry: RehearsalEntry) => void) | undefined) {
    this.#onEntry = onEntry;
  }

  tell(entry: RehearsalEntry): void {
    this.entries.push(entry);
    this.#onEntry?.(entry);
  }

  /** The event that a step will bring. */
  expect(eventId: string): void {
    this.#ofSteps.add(eventId);
  }

  /** What a step led to. */
  result(at: Instant, { entityId, reference, decision, changes }: CommandResult): void {
    if (decision !== undefined) {
      this.#decisions.set(entityId, sha16(decision));
      this.tell({ at, reference, kind: 'decision', decision });
    }
    for (const change of changes) this.tell({ at, reference, kind: 'duty', change });
  }

  /** What happened without a step: a day passed, or another entity told something. */
  change({ entityId, newEvents, decision, changes, asOf: at }: NotedChange): void {
    if (newEvents.some(({ id }) => this.#ofSteps.has(id))) return;
    const reference = referenceOf(entityId);
    const entityType = entityTypeOf(entityId);
    for (const { type } of newEvents) this.tell({ at, reference, kind: 'fact', event: type, entityType });
    const hash = decision === undefined ? undefined : sha16(decision);
    if (decision !== undefined && hash !== undefined && hash !== this.#decisions.get(entityId)) {
      this.#decisions.set(entityId, hash);
      this.tell({ at, reference, kind: 'decision', decision });
    }
    for (const change of changes) this.tell({ at, reference, kind: 'duty', change });
  }
}
