import { z } from 'zod';
import { dateField } from '../../../domain/fields';
import type { EventSubject } from '../../../rules/assess/facts-from-events';
import { BASIS_FIELDS } from '../basis';
import { eventsField } from '../planned-events';
import { HIRE_FIELDS, refineHireDays } from '../planned-hire';
import { byValue } from '../variants';
import { factsField } from './facts-field';

const asOf = dateField.optional();

/** By its events, by facts as the rules name them, or by both: a fact named by itself goes before. */
const ofEntity = <const Subject extends EventSubject>(subject: Subject) =>
  z
    .strictObject({
      subject: z.literal(subject),
      asOf,
      events: eventsField(subject).optional(),
      facts: factsField(subject).optional(),
      ...BASIS_FIELDS,
    })
    .superRefine(({ events, facts }, context) => {
      const params = { code: 'REQUIRED_FIELD', reason: 'oneOf', choices: ['events', 'facts'] };
      if (events === undefined && facts === undefined) context.addIssue({ code: 'custom', path: [], params });
    });

const employment = z
  .strictObject({
    subject: z.literal('employment'),
    asOf,
    ...HIRE_FIELDS,
    firstDay: HIRE_FIELDS.firstDay.optional(),
    qualification: HIRE_FIELDS.qualification.optional(),
    facts: factsField('employment').optional(),
    ...BASIS_FIELDS,
  })
  .superRefine(refineHireDays)
  .superRefine(({ qualification, facts }, context) => {
    if (qualification === undefined && facts?.qualificationType === undefined)
      context.addIssue({ code: 'custom', path: ['qualification', 'type'], params: { code: 'REQUIRED_FIELD' } });
  });

const FORMS = {
  employment,
  absence: ofEntity('absence'),
  grant: ofEntity('grant'),
  careCase: ofEntity('careCase'),
  mandate: ofEntity('mandate'),
} as const;

/** What can be decided on, named by `subject`. */
export const DECIDE_INPUT = byValue('subject', FORMS);

/** What is to be decided after validation, by its subject. */
export type DecideInputs = { readonly [Form in keyof typeof FORMS]: z.output<(typeof FORMS)[Form]> };
