import { z } from 'zod';
import type { CaseEvent, EntityType } from '../../../domain/case-event';
import { type ChecklistEntry, checklistOf } from '../../../rules/duties/checklist';
import type { LegalBasis } from '../../../rules/guideline/readings';
import { checklistLabel } from '../../../texts/checklist-label';
import { daySchema } from '../shapes/basis-shapes';

/** What the guideline asks for without a date, in German, and how it stands. */
export interface ListedItem extends ChecklistEntry {
  readonly title: string;
}

const STATUSES = ['open', 'done', 'notOwed', 'notAssessable'] as const;

/** The shape of an item. */
export const listedItemSchema: z.ZodType<ListedItem> = z
  .strictObject({
    id: z.string(),
    provision: z.string(),
    inventoryRow: z.string(),
    title: z.string(),
    status: z.enum(STATUSES).describe('notOwed: the facts do not call for it; notAssessable: a fact is missing.'),
    closing: z.strictObject({ eventId: z.string(), on: daySchema }).optional(),
  })
  .meta({ id: 'listedItem' }) as unknown as z.ZodType<ListedItem>;

/** The checklist of an entity after its events, in the guideline's order. */
export function listedItems(
  entity: EntityType,
  events: readonly CaseEvent[],
  { guideline }: Pick<LegalBasis, 'guideline'>,
): readonly ListedItem[] {
  return checklistOf(entity, events, guideline).map((item) => ({ ...item, title: checklistLabel(item.id) }));
}
