import type { CaseEvent, EntityType, NewEvent } from '../../domain/case-event';
import type { Channel, Duty } from '../../domain/duty';
import type { LedgerEventType } from '../../domain/ledger-events';
import { correctedEvent } from '../../rules/duties/ledger/index';
import { liveEvents } from '../../rules/duties/ledger/live-events';
import { isWrittenNotice } from '../../rules/duties/mandate/written-form';
import type { HistoryEntry } from '../fristwerk';
import type { WholeRecord } from './whole-record';

/** Q35: whether a person had to say of a notice if it is in writing, by the reading on which the plan rested then. */
export function asksForForm({ type, data }: NewEvent, entity: EntityType, duties: ReadonlyMap<string, Duty>): boolean {
  if (entity !== 'mandate' || !isWrittenNotice(type)) return false;
  const used = [...duties.values()].flatMap(({ basis }) => basis?.readings ?? []);
  const answer = used.findLast(({ key }) => key === 'writtenFormIncludesEmail')?.value;
  return answer === 'ask' && (data as { readonly channel: Channel }).channel !== 'letter';
}

/** What people do to the record and to its duties, apart from the story itself; told by a mark of its own. */
const INTERVENTIONS: ReadonlySet<string> = new Set([
  'corrected',
  'voided',
  'extended',
  'suspended',
  'resumed',
  'waived',
  'overruled',
  'confirmed',
  'reopened',
  'handedOver',
] satisfies readonly LedgerEventType[]);

/** What kind of entry an event is; what people do to record and duties is an intervention, whatever it proves. */
export function kindOfEvent({ id, type }: NewEvent, provenBy: WholeRecord['provenBy']): HistoryEntry['kind'] {
  if (INTERVENTIONS.has(type)) return 'intervention';
  return provenBy.has(id) ? 'proof' : 'event';
}

/** What the event that `id` is about said before the event `until` was recorded, earlier corrections included. */
export function saidBefore(until: string, id: string, events: ReadonlyMap<string, CaseEvent>): CaseEvent | undefined {
  const all = [...events.values()];
  const before = all.slice(
    0,
    all.findIndex((event) => event.id === until),
  );
  const target = correctedEvent(id, before);
  return liveEvents(before).find((event) => event.id === target?.id) ?? target;
}
