import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { CommandAnswer, Snapshot } from '../domain/assessment';
import type { NewEvent } from '../domain/case-event';

/** What an entity workflow is started with. */
export interface EntityInput {
  /** Milliseconds that the entity's clock runs ahead of (or behind) the workflow clock; 0 in production. */
  readonly clockOffset: number;
  /** Organisation it belongs to; left out before version 0.3. */
  readonly organisation?: string;
  /** Its timer goes on while the instant waited for stays; entities begun before version 0.3 start a new one each time. */
  readonly keepsTimer?: true;
  /** State carried over by continue-as-new. */
  readonly carried?: CarriedState;
}

/** State that one run hands to the next. `version` tells later code how to read it. */
export interface CarriedState {
  readonly version: 1;
  readonly snapshot: Snapshot;
  readonly decisionHash: string | null;
  readonly answers: Readonly<Record<string, CommandAnswer>>;
}

/** The Update that records an event, by the event's type: answers once the event is durable, assessed and projected. */
export const eventUpdate = (type: string) => defineUpdate<CommandAnswer, [NewEvent]>(type);

/** An event from another entity: recorded like any other, without an answer. */
export const factSignal = defineSignal<[NewEvent]>('fact');

/** Asks for a new assessment at once: a reading, a setting or the calendar has changed. */
export const reassessSignal = defineSignal('reassess');

/** Everything an entity knows about itself. */
export const snapshotQuery = defineQuery<Snapshot>('snapshot');
