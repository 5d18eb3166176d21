import { setTimeout as rest } from 'node:timers/promises';
import type { Assessment, AssessmentRequest, ReminderRequest, RungQueued, Snapshot } from '../../domain/assessment';
import type { CaseEvent } from '../../domain/case-event';
import type { Decision } from '../../domain/decision';
import type { Duty, DutyChange } from '../../domain/duty';
import { FristwerkError } from '../../domain/errors';
import type { Instant } from '../../domain/instant';

/** A change of an entity as its worker wrote it into the read model. */
export interface NotedChange {
  readonly entityId: string;
  readonly newEvents: readonly CaseEvent[];
  readonly decision?: Decision;
  readonly changes: readonly DutyChange[];
  readonly asOf: Instant;
}

interface Wake {
  readonly rungs: Map<string, Instant>;
  reassessAt: Instant | undefined;
  /** Events that the read model holds. */
  events: number;
  /** An assessment that the read model does not hold yet. */
  unwritten: boolean;
}

const POLL_MS = 3;
const PATIENCE_MS = 30_000;
/** A fact that the other entity left out never arrives. */
const FACT_PATIENCE_MS = 1_500;

/**
 * When each entity of a rehearsal has something to do next, kept by watching its worker: nothing is asked of the store.
 * Rungs and the days that change a result by passing count alike.
 */
export class Wakes {
  readonly #entities = new Map<string, Wake>();
  /** Facts that were sent to another entity, and since when they are on their way. */
  readonly #facts = new Map<string, number>();
  #noted: NotedChange[] = [];

  /** What an assessment says of the future. */
  assessed({ entityId, events }: AssessmentRequest, { decision, changes, facts, reassessAt }: Assessment): void {
    const wake = this.#wake(entityId);
    wake.reassessAt = reassessAt;
    wake.unwritten ||= events.length > wake.events || changes.length > 0 || decision !== undefined;
    for (const { to, event } of facts ?? []) this.#facts.set(factKey(to, event.id), Date.now());
  }

  /** What the read model has been told. */
  projected(change: NotedChange): void {
    const wake = this.#wake(change.entityId);
    for (const { duty } of change.changes) noteRung(wake, duty);
    wake.events += change.newEvents.length;
    wake.unwritten = false;
    for (const { id } of change.newEvents) this.#facts.delete(factKey(change.entityId, id));
    this.#noted.push(change);
  }

  /** The whole state of an entity took the place of what the read model held. */
  replaced({ entityId, duties, events, reassessAt }: Snapshot): void {
    const wake = this.#wake(entityId);
    wake.rungs.clear();
    for (const duty of duties) noteRung(wake, duty);
    wake.reassessAt = reassessAt ?? undefined;
    wake.events = events.length;
    wake.unwritten = false;
  }

  /** Each reminded duty has moved on to its next rung. */
  reminded({ entityId }: ReminderRequest, queued: readonly RungQueued[]): void {
    const { rungs } = this.#wake(entityId);
    for (const { dutyId, nextRung } of queued) {
      if (nextRung === undefined) rungs.delete(dutyId);
      else rungs.set(dutyId, nextRung.at);
    }
  }

  /** Nothing comes of an entity whose life is over. */
  over(entityId: string): void {
    this.#entities.delete(entityId);
  }

  /** The earliest moment at which any entity has something to do; undefined when none has. */
  earliest(): Instant | undefined {
    return [...this.#entities.values()].flatMap((wake) => wakeOf(wake) ?? []).sort()[0];
  }

  /** Entities that have something to do up to a moment. */
  dueBy(moment: Instant): readonly string[] {
    return [...this.#entities].flatMap(([entityId, wake]) => ((wakeOf(wake) ?? '~') <= moment ? [entityId] : []));
  }

  /** Changes since the last call, in the order in which they were written. */
  takeChanges(): readonly NotedChange[] {
    const taken = this.#noted;
    this.#noted = [];
    return taken;
  }

  /**
   * Waits until these entities have done what was due up to a moment, and facts between entities have arrived.
   * @throws NO_ANSWER_IN_TIME after half a minute
   */
  async quiet(entities: readonly string[], upTo: Instant): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (entities.some((id) => this.#isBusy(id, upTo)) || this.#isFactUnderway()) {
      if (Date.now() > deadline)
        throw new FristwerkError('NO_ANSWER_IN_TIME', {
          value: entities.filter((id) => this.#isBusy(id, upTo)).join(', '),
        });
      await rest(POLL_MS);
    }
  }

  #isBusy(entityId: string, upTo: Instant): boolean {
    const wake = this.#entities.get(entityId);
    return wake !== undefined && (wake.unwritten || (wakeOf(wake) ?? '~') <= upTo);
  }

  #isFactUnderway(): boolean {
    for (const [key, since] of this.#facts) if (Date.now() - since > FACT_PATIENCE_MS) this.#facts.delete(key);
    return this.#facts.size > 0;
  }

  #wake(entityId: string): Wake {
    const known = this.#entities.get(entityId);
    if (known !== undefined) return known;
    const wake: Wake = { rungs: new Map(), reassessAt: undefined, events: 0, unwritten: false };
    this.#entities.set(entityId, wake);
    return wake;
  }
}

function noteRung({ rungs }: Wake, { id, nextRung }: Duty): void {
  if (nextRung === undefined) rungs.delete(id);
  else rungs.set(id, nextRung.at);
}

function wakeOf({ rungs, reassessAt }: Wake): Instant | undefined {
  let first = reassessAt;
  for (const at of rungs.values()) if (first === undefined || at < first) first = at;
  return first;
}

function factKey(to: string, eventId: string): string {
  return `${to} ${eventId}`;
}
