import { join } from 'node:path';
import { readInputFile } from '../../cli/input-file';
import { hireSchema } from '../../domain/employment';
import { organisationFileSchema } from '../../domain/organisation';
import { parseInput } from '../../domain/validation';

const example = (name: string) => readInputFile(join(__dirname, '../../examples', name));

test('the example hires are valid, and the JSON one says the same as the YAML one', async () => {
  const hire = parseInput(hireSchema, await example('hire-type-c.yaml'));
  expect(hire.contract.monthlyPay).toBe(285_050);
  expect(hire.contract.fullTimeEquivalent).toBe(7_500);
  expect(parseInput(hireSchema, await example('hire-type-c.json'))).toEqual(hire);
  expect(parseInput(hireSchema, await example('hire-type-c-exempt.yaml')).qualification.type).toBe('c');
});

test('every role of the example organisations is held by a person of the file, and every address leads nowhere', async () => {
  const file = parseInput(organisationFileSchema, await example('organisation.yaml'));
  const people = new Set(file.people.map(({ id }) => id));
  const held = file.organisations.flatMap(({ roles }) => Object.values(roles));
  expect(held.filter((id) => id !== undefined && !people.has(id))).toEqual([]);
  expect(file.people.filter(({ email }) => !email.endsWith('.example.org'))).toEqual([]);
});

test('the providers of the example hires are organisations of the file', async () => {
  const file = parseInput(organisationFileSchema, await example('organisation.yaml'));
  const providers = file.organisations.filter(({ kind }) => kind === 'provider').map(({ id }) => id);
  expect(providers).toEqual(['caritas', 'diakonie']);
});
