import { z } from 'zod';
import type { DutyFilter } from '../client/fristwerk';
import { DUTY_STATUSES } from '../domain/duty';
import { dateField } from '../domain/fields';
import { PARTIES } from '../domain/party';

/** Stands a list of duties can be asked for: those of a duty, and open ones after their due day. */
export const LISTED_STATUSES = [...DUTY_STATUSES, 'overdue'] as const;

/** Which duties to list, as an address carries it. Dates `YYYY-MM-DD`. */
export const dutyFilterSchema = z.strictObject({
  status: z.enum(LISTED_STATUSES).optional(),
  bearer: z.enum(PARTIES).optional(),
  dueBefore: dateField.optional(),
});

/** The filter without the parts left out. */
export function dutyFilter(parsed: z.output<typeof dutyFilterSchema>): DutyFilter {
  const { status, bearer, dueBefore } = parsed;
  return {
    ...(status === undefined ? {} : { status }),
    ...(bearer === undefined ? {} : { bearer }),
    ...(dueBefore === undefined ? {} : { dueBefore }),
  };
}
