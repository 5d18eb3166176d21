import type { z } from 'zod';
import { careCaseEventSchemas } from '../../domain/care-case';
import { contactSchema } from '../../domain/contact';
import type { FristwerkError } from '../../domain/errors';
import { mandateEventSchemas } from '../../domain/mandate';
import { parseInput } from '../../domain/validation';

/** The faults of an input: code, field, details. */
function faultsOf(schema: z.ZodType, input: unknown) {
  try {
    parseInput(schema, input);
  } catch (error) {
    return (error as FristwerkError).faults.map(({ code, field, details }) => ({
      code,
      field,
      ...(details && { details }),
    }));
  }
  return [];
}

const CARE_CASE = Object.entries(careCaseEventSchemas);
const MANDATE = Object.entries(mandateEventSchemas);

describe('events of a care case and a mandate', () => {
  test.each([...CARE_CASE, ...MANDATE])('%s refuses a field that it does not know, such as a name', (_type, schema) => {
    expect(faultsOf(schema, { familyName: 'Beispiel' })).toContainEqual({ code: 'UNKNOWN_FIELD', field: 'familyName' });
  });

  test.each([...CARE_CASE, ...MANDATE])('%s refuses a day that does not exist', (type, schema) => {
    const field =
      { allocated: 'allocatedOn', staffListReceived: 'receivedOn', serviceGapExplained: 'receivedOn' }[type] ?? 'on';
    expect(faultsOf(schema, { [field]: '2018-02-30' })).toContainEqual(
      expect.objectContaining({ code: 'INVALID_DATE', field }),
    );
  });

  test('2.3, 4.1: a notice does not arrive before it was sent; on the same day it may', () => {
    const notice = (sentOn: string) => ({ gap: 'g1', receivedOn: '2018-01-05', sentOn, channel: 'letter' });
    expect(faultsOf(mandateEventSchemas.serviceGapExplained, notice('2018-01-05'))).toEqual([]);
    expect(faultsOf(mandateEventSchemas.serviceGapExplained, notice('2018-01-06'))).toEqual([
      { code: 'DATE_ORDER', field: 'sentOn', details: { latest: '2018-01-05' } },
    ]);
    const names = { staff: true, municipalities: true, extent: true };
    const list = { receivedOn: '2018-01-05', sentOn: '2018-01-06', channel: 'letter', names };
    expect(faultsOf(mandateEventSchemas.staffListReceived, list)).toMatchObject([
      { code: 'DATE_ORDER', field: 'sentOn' },
    ]);
  });

  test('2.3: word of mouth is no channel', () => {
    const list = {
      receivedOn: '2018-01-05',
      channel: 'inPerson',
      names: { staff: true, municipalities: true, extent: true },
    };
    expect(faultsOf(mandateEventSchemas.staffListReceived, list)).toMatchObject([
      { code: 'INVALID_CHOICE', field: 'channel', details: { choices: ['letter', 'email', 'fax'] } },
    ]);
  });

  test('5.8.4: an earlier plan was written before it is taken over', () => {
    const adopted = (planDate: string) => ({ on: '2018-03-05', planDate, missingBlocks: [] });
    expect(faultsOf(careCaseEventSchemas.legacyPlanAdopted, adopted('2018-03-05'))).toEqual([]);
    expect(faultsOf(careCaseEventSchemas.legacyPlanAdopted, adopted('2018-03-06'))).toEqual([
      { code: 'DATE_ORDER', field: 'planDate', details: { latest: '2018-03-05' } },
    ]);
  });

  test('5.8.1: a content of the plan is one of the six, named once', () => {
    const plan = (...blocks: string[]) => ({ on: '2018-03-05', blocks });
    expect(faultsOf(careCaseEventSchemas.planAgreed, plan('vocationalGoals'))).toEqual([]);
    expect(faultsOf(careCaseEventSchemas.planAgreed, plan('hobbies'))).toMatchObject([
      { code: 'INVALID_CHOICE', field: 'blocks.0' },
    ]);
    expect(faultsOf(careCaseEventSchemas.planAgreed, plan('vocationalGoals', 'vocationalGoals'))).toMatchObject([
      { code: 'INVALID_CHOICE', field: 'blocks' },
    ]);
  });

  test('0, 1.4, 2.2: what is not known of an allocation may be left out', () => {
    expect(
      faultsOf(careCaseEventSchemas.allocated, { allocatedOn: '2018-03-01', municipality: 'Weil am Rhein' }),
    ).toEqual([]);
  });
});

describe('3.11.1: contacts', () => {
  const contact = { kind: 'networking', on: '2018-03-05', form: 'networking', partner: 'civicNetworks' };

  test('a kind that is none is refused with the choices', () => {
    expect(faultsOf(contactSchema, { ...contact, kind: 'chat' })).toEqual([
      { code: 'INVALID_CHOICE', field: 'kind', details: { choices: ['counselling', 'networking'] } },
    ]);
    expect(faultsOf(contactSchema, { ...contact, kind: undefined })).toMatchObject([
      { code: 'REQUIRED_FIELD', field: 'kind' },
    ]);
  });

  test('a counselling talk names a case, a networking talk its partner', () => {
    const talk = { kind: 'counselling', on: '2018-03-05', form: 'counselling' };
    expect(faultsOf(contactSchema, talk)).toMatchObject([{ code: 'REQUIRED_FIELD', field: 'persons' }]);
    expect(faultsOf(contactSchema, { ...talk, persons: [] })).toMatchObject([{ field: 'persons' }]);
    expect(faultsOf(contactSchema, { ...contact, partner: undefined })).toMatchObject([{ field: 'partner' }]);
  });

  test('topics are optional, and nothing is estimated unless somebody says so', () => {
    expect(parseInput(contactSchema, contact)).toEqual({ ...contact, topics: [], estimated: false });
  });
});
