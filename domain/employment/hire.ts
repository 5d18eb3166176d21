import { z } from 'zod';
import { dateField, identifier, text } from '../fields';
import { contractSchema } from './contract';
import { refineOrder } from './day-order';
import { qualificationSchema } from './qualification';

const grantPeriod = z.strictObject({ from: dateField, to: dateField }).superRefine(refineOrder('from', 'to'));

/** The person hired. Stays in the store; never enters a workflow, a mail or a log. */
const person = z.strictObject({ givenName: text(120), familyName: text(120) });

const facts = {
  provider: identifier,
  /** Last day of the employment, where its end is agreed. */
  lastDay: dateField.optional(),
  /** 3.1, 3.5: taken over while already in this work. */
  takenOver: z.boolean().optional(),
  contract: contractSchema,
  qualification: qualificationSchema,
  grantPeriod,
};

/** Day on which the work is taken up; of staff taken over, the day of the takeover. */
const firstDay = dateField;

/** A hire as it is recorded: the legal facts, without the person. */
export const hiredSchema = z
  .strictObject({ ...facts, firstDay })
  .superRefine(refineOrder('firstDay', 'lastDay'))
  .superRefine(withinGrant('firstDay'));

/** A hire as an administrator hands it in (CLI file, form, API). Dates `YYYY-MM-DD`, pay in euros, shares as 0.75. */
export const hireSchema = z
  .strictObject({ ...facts, firstDay, person })
  .superRefine(refineOrder('firstDay', 'lastDay'))
  .superRefine(withinGrant('firstDay'));

/** An application for a post to be filled: decided on before anybody starts; the duties begin with the work. */
export const applicationSchema = z
  .strictObject({ ...facts, appliedOn: dateField, plannedFirstDay: dateField })
  .superRefine(refineOrder('plannedFirstDay', 'lastDay'))
  .superRefine(withinGrant('plannedFirstDay'));

/** The work was taken up after an application; what was agreed otherwise than applied for replaces it. */
export const startedSchema = z.strictObject({
  firstDay,
  lastDay: dateField.optional(),
  contract: contractSchema.optional(),
});

/** A hire after validation: pay in cents, shares in ten-thousandths. */
export type Hire = z.infer<typeof hireSchema>;
/** A hire as it is written: pay and shares as decimals. */
export type HireInput = z.input<typeof hireSchema>;

/** The legal facts of a hire, without the person. */
export type HiredData = Omit<Hire, 'person'>;

/** Nobody is funded who starts after the grant period. */
function withinGrant<Name extends string>(day: Name) {
  return (
    value: { readonly [Key in Name]: string } & { readonly grantPeriod: { readonly to: string } },
    context: Pick<z.core.$RefinementCtx, 'addIssue'>,
  ): void => {
    const latest = value.grantPeriod.to;
    if (value[day] > latest) context.addIssue({ code: 'custom', path: [day], params: { code: 'DATE_ORDER', latest } });
  };
}
