import { z } from 'zod';
import type { CaseEvent } from '../../domain/case-event';
import { notAfter } from '../../domain/date-order';
import { hireSchema, type Qualification, qualificationSchema, supplementSchema } from '../../domain/employment';
import { contractSchema, refineShares } from '../../domain/employment/contract';
import { refineOrder } from '../../domain/employment/day-order';
import type { LegalDate } from '../../domain/legal-date';
import { eventsField, plannedEvent, plannedEvents } from './planned-events';

const { firstDay, lastDay, takenOver, grantPeriod } = hireSchema.shape;

/** What is known of a hire before there is a file: only the type is needed; what is left out is unknown and never "no". */
export const HIRE_FIELDS = {
  firstDay,
  lastDay,
  takenOver,
  contract: z.strictObject(contractSchema.shape).partial().superRefine(refineShares).optional(),
  qualification: supplementSchema.shape.qualification.extend({ type: qualificationSchema.shape.type }),
  grantPeriod: grantPeriod.optional(),
  events: eventsField('employment').optional(),
} as const;

const hireFields = z.strictObject(HIRE_FIELDS);

interface HireDays {
  readonly firstDay?: LegalDate | undefined;
  readonly lastDay?: LegalDate | undefined;
  readonly grantPeriod?: { readonly to: LegalDate } | undefined;
}

/** A refinement, as of a hire that is recorded: the last day does not lie before the first, nor the first after the grant. */
export function refineHireDays(hire: HireDays, context: z.core.$RefinementCtx): void {
  refineOrder('firstDay', 'lastDay')(hire, context);
  notAfter('firstDay', 'to')({ firstDay: hire.firstDay, to: hire.grantPeriod?.to }, context);
}

/** A hire as far as it is known, and what is to happen after it. */
export type PlannedHire = z.output<typeof hireFields>;

/** The hire and what follows it, as the employment would have recorded them. */
export function hireEvents(hire: PlannedHire): readonly CaseEvent[] {
  const { events = [], contract = {}, ...known } = hire;
  const hired = plannedEvent('hired', { provider: 'planned', ...known, contract }, hire.firstDay, 'planned');
  const all = [hired, ...plannedEvents(events)];
  return hire.grantPeriod === undefined ? all.map(withoutEarlierWork) : all;
}

/** Without a grant period nobody knows whether earlier work lies before it (3.3.3), unless there was none. */
function withoutEarlierWork(event: CaseEvent): CaseEvent {
  const { qualification, ...data } = event.data as { readonly qualification?: Partial<Qualification> };
  const { priorEmployment = [], ...rest } = qualification ?? {};
  return priorEmployment.length === 0 ? event : { ...event, data: { ...data, qualification: rest } };
}
