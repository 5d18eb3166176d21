import { z } from 'zod';
import { ENTITY_TYPES, type EntityType } from '../../../domain/case-event';
import type { UsedReading } from '../../../domain/guideline';
import type { LegalDate } from '../../../domain/legal-date';
import type { DerivedDuty } from '../../../rules/duties/derive-duties';
import { daySchema, usedReadingSchema } from '../shapes/basis-shapes';
import { DUTY_FIELDS } from '../shapes/duty-shapes';
import type { Standing } from './standing';
import { STANDING_FIELDS } from './standing-shapes';

/** A duty that would arise. */
export interface PlannedDuty extends DerivedDuty {
  /** Type of the event from which it follows, e.g. `hired`. */
  readonly arisesWith: string;
  /** The first working day on which it would be reminded of; null once it is met. */
  readonly firstReminder: LegalDate | null;
}

/** All dates that would follow from what is planned, and what stands beside them. */
export interface PlanResult extends Standing {
  readonly entity: EntityType;
  /** By due day, or by the day aimed at where there is none. */
  readonly duties: readonly PlannedDuty[];
  readonly readings: readonly UsedReading[];
  readonly guideline: string;
  readonly calendar: string;
}

const plannedDuty: z.ZodType<PlannedDuty> = z.strictObject({
  ...DUTY_FIELDS,
  arisesWith: z.string().describe('Type of the event from which it follows.'),
  firstReminder: daySchema.nullable(),
}) as unknown as z.ZodType<PlannedDuty>;

/** The shape of a plan. */
export const planResultSchema: z.ZodType<PlanResult> = z.strictObject({
  entity: z.enum(ENTITY_TYPES),
  duties: z.array(plannedDuty),
  ...STANDING_FIELDS,
  readings: z.array(usedReadingSchema),
  guideline: z.string(),
  calendar: z.string(),
});
