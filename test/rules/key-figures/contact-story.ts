import type { z } from 'zod';
import { type Contact, contactSchema } from '../../../domain/contact';
import { parseInput } from '../../../domain/validation';

type Input<Kind> = Omit<Extract<z.input<typeof contactSchema>, { kind: Kind }>, 'kind'>;

/** A counselling talk with one person without a family on Mon 5 Mar 2018, unless told otherwise. */
export const talk = (more: Partial<Input<'counselling'>> = {}): Contact =>
  parseInput(contactSchema, {
    kind: 'counselling',
    on: '2018-03-05',
    form: 'counselling',
    persons: [{ caseRef: 'careCase/a', householdRef: null }],
    ...more,
  });

/** A networking talk with the jobcenter on Mon 5 Mar 2018, unless told otherwise. */
export const networkingTalk = (more: Partial<Input<'networking'>> = {}): Contact =>
  parseInput(contactSchema, {
    kind: 'networking',
    on: '2018-03-05',
    form: 'networking',
    partner: 'employmentServices',
    ...more,
  });
