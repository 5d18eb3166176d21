import type { CaseEvent, EntityType } from '../../domain/case-event';
import type { InventoryRow, Provision } from '../../domain/guideline';
import type { Guideline } from '../guideline/guideline';
import type { Closing, EntityFacts } from './duty-row';
import { factsOf } from './entity-facts';

/** What the guideline asks for without a date: somebody ticks it off by an event. */
export interface ChecklistItem<Facts> {
  /** Provision and notion, e.g. `3.8-informed-in-writing`; unique in the guideline version. */
  readonly id: string;
  readonly provision: Provision;
  readonly inventoryRow: InventoryRow;
  /** Whether it is owed at all; left out: always. `unknown` where a fact is missing. */
  readonly owed?: (facts: Facts) => 'yes' | 'no' | 'unknown';
  readonly done: (facts: Facts) => Closing | null;
}

/** The checklists of a guideline version, in the guideline's order. */
export type Checklists = { readonly [Entity in EntityType]: readonly ChecklistItem<EntityFacts[Entity]>[] };

/** `notOwed`: the facts do not call for it. `notAssessable`: a fact is missing that would say so. */
export type ChecklistStatus = 'open' | 'done' | 'notOwed' | 'notAssessable';

export interface ChecklistEntry {
  readonly id: string;
  readonly provision: Provision;
  readonly inventoryRow: InventoryRow;
  readonly status: ChecklistStatus;
  /** When `done`: by which event and on which day. */
  readonly closing?: Closing;
}

/**
 * What of an entity's checklist is done, in the guideline's order; none before its first event.
 * What was done stays done, even if it was not owed.
 */
export function checklistOf<Entity extends EntityType>(
  entity: Entity,
  events: readonly CaseEvent[],
  { checklists }: Pick<Guideline, 'checklists'>,
): readonly ChecklistEntry[] {
  const facts = factsOf(entity, events);
  return facts === null ? [] : checklists[entity].map((item) => entryOf(item, facts));
}

function entryOf<Facts>(item: ChecklistItem<Facts>, facts: Facts): ChecklistEntry {
  const { id, provision, inventoryRow, owed, done } = item;
  const closing = done(facts);
  if (closing !== null) return { id, provision, inventoryRow, status: 'done', closing };
  return { id, provision, inventoryRow, status: STATUS[owed?.(facts) ?? 'yes'] };
}

const STATUS = { yes: 'open', no: 'notOwed', unknown: 'notAssessable' } as const;
