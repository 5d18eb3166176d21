import fc from 'fast-check';
import type { z } from 'zod';
import { absenceEventSchemas } from '../../../domain/absence';
import { careCaseEventSchemas } from '../../../domain/care-case';
import { contactSchema } from '../../../domain/contact';
import {
  changeSchema,
  endSchema,
  exclusionSchema,
  hireSchema,
  noticeOfChangeSchema,
  noticeSentSchema,
  onboardingEventSchemas,
  PROOF_EVENTS,
  proofSchemas,
  qualificationSchema,
  supplementSchema,
} from '../../../domain/employment';
import { fundingRequestSchema } from '../../../domain/funding-request';
import { grantEventSchemas } from '../../../domain/grant/index';
import { mandateEventSchemas } from '../../../domain/mandate';
import { parseInput } from '../../../domain/validation';
import {
  ABSENCE_FORMS,
  CARE_CASE_FORMS,
  CONTACT_FORMS,
  EMPLOYMENT_FORMS,
  FUNDING_FIELDS,
  GRANT_FORMS,
  HIRE_FORM,
  MANDATE_FORMS,
  QUALIFICATION_FORM,
} from './event-forms';
import { type Form, group, type Spoilt, spoilings } from './form';
import { shortcoming } from './refusal';

type Schemas = Readonly<Record<string, z.ZodType>>;
type Forms = Readonly<Record<string, Form>>;

const employmentSchemas: Schemas = {
  qualificationProved: supplementSchema,
  ...onboardingEventSchemas,
  ...Object.fromEntries(
    Object.entries(PROOF_EVENTS).map(([duty, type]) => [type, proofSchemas[duty as keyof typeof PROOF_EVENTS]]),
  ),
  exclusionDecided: exclusionSchema,
  changed: changeSchema,
  ended: endSchema,
  noticeOfChangeReceived: noticeOfChangeSchema,
  noticeSent: noticeSentSchema,
};

const EVENTS: readonly (readonly [string, Schemas, Forms])[] = [
  ['employment', employmentSchemas, EMPLOYMENT_FORMS],
  ['absence', absenceEventSchemas, ABSENCE_FORMS],
  ['grant', grantEventSchemas, GRANT_FORMS],
  ['care case', careCaseEventSchemas, CARE_CASE_FORMS],
  ['mandate', mandateEventSchemas, MANDATE_FORMS],
];

const ALL: readonly (readonly [string, z.ZodType, Form])[] = [
  ...EVENTS.flatMap(([entity, schemas, forms]) =>
    Object.entries(schemas).map(([type, schema]) => [`${entity}: ${type}`, schema, forms[type] as Form] as const),
  ),
  ['hire', hireSchema, HIRE_FORM],
  ['qualification', qualificationSchema, QUALIFICATION_FORM],
  ...Object.entries(CONTACT_FORMS).map(([kind, form]) => [`contact: ${kind}`, contactSchema, form] as const),
  ['funding request', fundingRequestSchema, group(FUNDING_FIELDS)],
];

test.each(EVENTS)('every event of the entity %s is put to the test', (_entity, schemas, forms) => {
  expect(Object.keys(forms).toSorted()).toEqual(Object.keys(schemas).toSorted());
});

describe.each(ALL)('%s', (_name, schema, form) => {
  test('every field spoilt in every way is refused at that field, in German, and nothing is accepted', () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(form.valid, (input) => {
        parseInput(schema, input);
        for (const spoilt of spoilings(form, input)) {
          const wrong = shortcoming(spoilt, errorOf(schema, spoilt));
          if (wrong !== null) found.add(wrong);
        }
      }),
      { seed: 20_170_901, numRuns: 6 },
    );
    expect([...found]).toEqual([]);
  });
});

function errorOf(schema: z.ZodType, { input }: Spoilt): unknown {
  try {
    parseInput(schema, input);
    return undefined;
  } catch (error) {
    return error;
  }
}
