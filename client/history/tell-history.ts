import type { temporal } from '@temporalio/proto';
import type { RungQueued } from '../../domain/assessment';
import type { NewEvent } from '../../domain/case-event';
import type { Decision } from '../../domain/decision';
import type { Duty, DutyChange } from '../../domain/duty';
import type { Instant } from '../../domain/instant';
import {
  deadlineSentence,
  decisionSentence,
  eventSentence,
  FORM_TO_CONFIRM,
  reminderSentence,
  standingSentence,
  technicalSentence,
} from '../../texts/history';
import type { HistoryEntry } from '../fristwerk';
import { asksForForm, kindOfEvent, saidBefore } from './around-event';
import { type DeliveryRecord, deliveryEntries } from './delivery-entries';
import type { DecodePayloads } from './payload-decoder';
import { readRun } from './read-run';
import type { RecordedFact } from './recorded-fact';
import { type WholeRecord, wholeRecord } from './whole-record';

/** What the telling needs beside the history. */
export interface Telling {
  readonly decode: DecodePayloads;
  /** The entity's mails from the store; joined to their reminder by rung, in older histories by message id. */
  readonly deliveries: readonly DeliveryRecord[];
  /** Name of a person or an organisation by id; the id where nobody is known by it. */
  readonly nameOf: (id: string) => string;
  /** Also tells timers, tasks and time skips; false when left out. */
  readonly withTechnical?: boolean;
}

/**
 * Tells the life of an entity in German, oldest entry first, from its Temporal histories and the delivery records.
 * @param runs histories of its runs, oldest first; where the first of them is gone, its events come from the
 * state that was carried over.
 */
export async function tellHistory(
  runs: readonly temporal.api.history.v1.IHistory[],
  telling: Telling,
): Promise<readonly HistoryEntry[]> {
  const facts = (await Promise.all(runs.map((run) => readRun(run, telling.decode)))).flat();
  const teller = new Teller(telling, facts);
  const told = facts.flatMap((fact) => teller.tell(fact));
  const entries = [...told, ...deliveryEntries(telling.deliveries, told, isRehearsed(facts))];
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Knows the whole record, and remembers what was told already: a later run carries the events of earlier ones. */
class Teller {
  readonly #telling: Telling;
  readonly #record: WholeRecord;
  readonly #toldEvents = new Set<string>();
  readonly #duties = new Map<string, Duty>();

  constructor(telling: Telling, facts: readonly RecordedFact[]) {
    this.#telling = telling;
    this.#record = wholeRecord(facts);
  }

  tell(fact: RecordedFact): HistoryEntry[] {
    const { at, historyEventId } = fact;
    const place = { at, historyEventId };
    switch (fact.fact) {
      case 'begun':
        for (const duty of fact.duties) this.#duties.set(duty.id, duty);
        return [
          ...this.#step(place, 'WORKFLOW_EXECUTION_STARTED'),
          ...fact.carried.flatMap((event) => this.#event({ at: event.recordedAt, historyEventId }, event)),
        ];
      case 'command':
        return this.#event(place, fact.event);
      case 'assessed':
        return [
          ...(fact.assessment.decision ? [decisionEntry(place, fact.assessment.decision)] : []),
          ...fact.assessment.changes.map((change) => this.#deadline(place, change)),
        ];
      case 'reminded':
        return fact.queued.filter(({ rungs }) => rungs.length > 0).map((rung) => this.#reminder(place, rung));
      case 'step':
        return this.#step(place, fact.step, fact.what);
    }
  }

  #event(place: Place, event: NewEvent): HistoryEntry[] {
    if (this.#toldEvents.has(event.id)) return [];
    this.#toldEvents.add(event.id);
    const { entity, events, standings, provenBy } = this.#record;
    const standing = standings.get(event.id) ?? 'valid';
    const { nameOf: name } = this.#telling;
    const said = (id: string) => saidBefore(event.id, id, events);
    const told = eventSentence(event, name(event.actor), { entity, earlier: (id) => events.get(id), said, name });
    return [
      {
        ...place,
        kind: kindOfEvent(event, provenBy),
        sentence: [
          told,
          ...(asksForForm(event, entity, this.#duties) ? [FORM_TO_CONFIRM] : []),
          ...(standing === 'valid' ? [] : [standingSentence(standing)]),
        ].join(' '),
        actor: event.actor,
        provisions: provenBy.get(event.id) ?? [],
        ...(standing !== 'valid' && { standing }),
        details: event,
      },
    ];
  }

  #deadline(place: Place, change: DutyChange): HistoryEntry {
    this.#duties.set(change.duty.id, change.duty);
    const provisions = [change.duty.provision];
    return {
      ...place,
      kind: 'deadline',
      sentence: deadlineSentence(change, this.#telling.nameOf),
      provisions,
      details: change,
    };
  }

  #reminder(place: Place, queued: RungQueued): HistoryEntry {
    const provisions = this.#provisionsOf(queued.dutyId);
    return { ...place, kind: 'reminder', sentence: reminderSentence(queued), provisions, details: queued };
  }

  #step(place: Place, step: string, what?: string): HistoryEntry[] {
    if (this.#telling.withTechnical !== true) return [];
    return [{ ...place, kind: 'technical', sentence: technicalSentence(step, what), provisions: [] }];
  }

  #provisionsOf(dutyId: string | undefined): readonly string[] {
    const duty = dutyId === undefined ? undefined : this.#duties.get(dutyId);
    return duty === undefined ? [] : [duty.provision];
  }
}

interface Place {
  readonly at: Instant;
  readonly historyEventId: number;
}

function decisionEntry(place: Place, decision: Decision): HistoryEntry {
  const open = decision.findings.filter(({ status }) => status !== 'fulfilled').map(({ provision }) => provision);
  const provisions = [...new Set(open)];
  return { ...place, kind: 'decision', sentence: decisionSentence(decision), provisions, details: decision };
}

/** Where time is shifted or skipped, the wall clock of a delivery means nothing. */
function isRehearsed(facts: readonly RecordedFact[]): boolean {
  return facts.some(
    (fact) =>
      (fact.fact === 'begun' && fact.clockOffset !== 0) ||
      (fact.fact === 'step' && fact.step === 'WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED'),
  );
}
