import { z } from 'zod';
import { dateField, identifier, text } from '../fields';
import { contractSchema } from './contract';
import { refineOrder } from './day-order';
import { qualificationSchema } from './qualification';

const grantPeriod = z.strictObject({ from: dateField, to: dateField }).superRefine(refineOrder('from', 'to'));

/** The person hired. Stays in the store; never enters a workflow, a mail or a log. */
const person = z.strictObject({ givenName: text(120), familyName: text(120) });

/** A hire as an administrator hands it in (CLI file, form, API). Dates `YYYY-MM-DD`, pay in euros, shares as 0.75. */
export const hireSchema = z
  .strictObject({
    provider: identifier,
    person,
    /** Day on which the work is taken up; of staff taken over, the day of the takeover. */
    firstDay: dateField,
    /** Last day of the employment, where its end is agreed. */
    lastDay: dateField.optional(),
    /** 3.1, 3.5: taken over while already in this work. */
    takenOver: z.boolean().optional(),
    contract: contractSchema,
    qualification: qualificationSchema,
    grantPeriod,
  })
  .superRefine(refineOrder('firstDay', 'lastDay'))
  .superRefine(({ firstDay, grantPeriod: { to } }, context) => {
    if (firstDay > to)
      context.addIssue({ code: 'custom', path: ['firstDay'], params: { code: 'DATE_ORDER', latest: to } });
  });

/** A hire after validation: pay in cents, shares in ten-thousandths. */
export type Hire = z.infer<typeof hireSchema>;
/** A hire as it is written: pay and shares as decimals. */
export type HireInput = z.input<typeof hireSchema>;

/** The legal facts of a hire, without the person. */
export type HiredData = Omit<Hire, 'person'>;
