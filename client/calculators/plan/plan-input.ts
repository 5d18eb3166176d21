import { z } from 'zod';
import { dateField } from '../../../domain/fields';
import {
  evaluationLeadDaysField,
  figuresLeadDaysField,
  retentionYearsField,
} from '../../../rules/duties/house-settings';
import { BASIS_FIELDS } from '../basis';
import { eventsField } from '../planned-events';
import { HIRE_FIELDS, refineHireDays } from '../planned-hire';
import { byValue } from '../variants';

const ofEvents = <const Entity extends 'absence' | 'grant' | 'careCase' | 'mandate'>(entity: Entity) =>
  z.strictObject({ plan: z.literal(entity), events: eventsField(entity), ...BASIS_FIELDS });

const careCase = z.strictObject({
  ...ofEvents('careCase').shape,
  asOf: dateField.optional().describe('The day for which consent is asked; otherwise the day of the latest event.'),
  retentionYears: retentionYearsField
    .optional()
    .describe('Years from 0 to 30 for which the house keeps a case after the support ended; otherwise 3.'),
});

const absence = z.strictObject({
  ...ofEvents('absence').shape,
  asOf: dateField
    .optional()
    .describe('The day up to which a reduction is proposed (4.2); otherwise the day of the latest event.'),
});

const grant = z.strictObject({
  ...ofEvents('grant').shape,
  evaluationLeadDays: evaluationLeadDaysField
    .optional()
    .describe('Days that the house gives itself for an evaluation without a day (3.11.4), 1 to 180; otherwise 14.'),
  figuresLeadDays: figuresLeadDaysField
    .optional()
    .describe(
      'Days before 15 January by which the house has checked the figures of the year (3.11.1), 1 to 14; otherwise 14.',
    ),
});

const FORMS = {
  hire: z.strictObject({ plan: z.literal('hire'), ...HIRE_FIELDS, ...BASIS_FIELDS }).superRefine(refineHireDays),
  absence,
  grant,
  careCase,
  mandate: ofEvents('mandate'),
} as const;

/** What can be planned, named by `plan`: a hire by its facts, anything else by the events that are expected. */
export const PLAN_INPUT = byValue('plan', FORMS);

/** A plan that is asked for, after validation, by its form. */
export type PlanInputs = { readonly [Form in keyof typeof FORMS]: z.output<(typeof FORMS)[Form]> };
