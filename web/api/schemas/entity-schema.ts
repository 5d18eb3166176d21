import { z } from '@hono/zod-openapi';
import { ENTITY_STANDING_FIELDS } from '../../../client/calculators/plan/standing-shapes';
import { ENTITY_TYPES } from '../../../domain/case-event';
import { decisionSchema } from './decision-schema';
import { daySchema, judgedDutySchema, momentSchema } from './duty-schema';

const checklistEntrySchema = z
  .strictObject({
    id: z.string(),
    provision: z.string(),
    inventoryRow: z.string(),
    status: z.enum(['open', 'done', 'notOwed', 'notAssessable']),
    /** When done: by which event and on which day. */
    closing: z.looseObject({ eventId: z.string(), on: daySchema }).optional(),
  })
  .openapi('ChecklistEntry');

const shownEventSchema = z
  .strictObject({
    id: z.string(),
    type: z.string(),
    occurredOn: daySchema,
    recordedAt: momentSchema,
    actor: z.string(),
    data: z.unknown(),
    /** What a later event made of it; the event itself stays. */
    standing: z.enum(['valid', 'corrected', 'voided', 'rejected']),
    /** Of a corrected event: the day and the data that count instead. */
    now: z.strictObject({ occurredOn: daySchema, data: z.unknown() }).optional(),
  })
  .openapi('ShownEvent');

/** A file: whom it is about, what was decided, what is owed and ticked off, what was recorded. */
export const entitySchema = z
  .strictObject({
    entityId: z.string(),
    entityType: z.enum(ENTITY_TYPES),
    reference: z.string(),
    /** Begun by mistake: nothing is owed or decided any more. */
    voided: z.literal(true).optional(),
    organisation: z.strictObject({ id: z.string(), name: z.string() }),
    /** Null where nobody's name is kept. */
    person: z.strictObject({ givenName: z.string(), familyName: z.string() }).nullable(),
    decision: decisionSchema.nullable(),
    duties: z.array(judgedDutySchema),
    checklist: z.array(checklistEntrySchema),
    /** What only its own kind has, as of today. */
    standing: z.strictObject(ENTITY_STANDING_FIELDS),
    events: z.array(shownEventSchema),
    eventCount: z.int(),
  })
  .openapi('Entity');

/** A file as lists show it. */
export const listedEntitySchema = z
  .strictObject({
    entityId: z.string(),
    entityType: z.enum(ENTITY_TYPES),
    reference: z.string(),
    voided: z.literal(true).optional(),
    organisation: z.string(),
    outcome: z.string().nullable(),
    openDuties: z.int(),
    overdueDuties: z.int(),
  })
  .openapi('ListedEntity');
