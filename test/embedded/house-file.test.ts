import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { FristwerkError } from '../../domain/errors';
import { readHouseFile } from '../../embedded/house-file';
import { exampleOrganisation } from '../../embedded/product-files';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fristwerk-house-'));
  file = join(folder, 'organisation.yaml');
});

afterEach(() => rmSync(folder, { recursive: true }));

const KERN = { id: 'p-1', givenName: 'Brigitte', familyName: 'Kern', email: 'b.kern@example.org' };
const CARITAS = { id: 'caritas', kind: 'provider', name: 'Caritasverband', roles: { coordinator: 'p-1' } };

function refusal(content: object | string): FristwerkError {
  writeFileSync(file, typeof content === 'string' ? content : stringify(content));
  try {
    readHouseFile(file);
  } catch (error) {
    if (error instanceof FristwerkError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

test('the example is a valid file', () => {
  expect(readHouseFile(exampleOrganisation()).organisations.map(({ id }) => id)).toEqual([
    'caritas',
    'diakonie',
    'landratsamt-loerrach',
    'rp-stuttgart',
  ]);
});

test('a role is held by a person of the file', () => {
  const stranger = { ...CARITAS, roles: { coordinator: 'p-1', deputy: 'p-9' } };

  expect(refusal({ people: [KERN], organisations: [stranger] }).faults).toEqual([
    { code: 'INVALID_CHOICE', field: 'organisations.0.roles.deputy', value: 'p-9', details: { choices: ['p-1'] } },
  ]);
});

test('no two people and no two organisations have the same id', () => {
  expect(refusal({ people: [KERN, KERN], organisations: [CARITAS, CARITAS] }).faults).toEqual([
    { code: 'INVALID_CHOICE', field: 'people.1.id', value: 'p-1', details: { choices: ['≠ p-1'] } },
    { code: 'INVALID_CHOICE', field: 'organisations.1.id', value: 'caritas', details: { choices: ['≠ caritas'] } },
  ]);
});

test('a provider has somebody who can be reminded; an administrator alone is not enough', () => {
  const silent = { ...CARITAS, roles: { administrator: 'p-1' } };

  expect(refusal({ people: [KERN], organisations: [silent] }).faults).toMatchObject([
    { code: 'REQUIRED_FIELD', field: 'organisations.0.roles.coordinator' },
  ]);
});

test.each(['coordinator', 'deputy', 'lead', 'compliance'])(
  'a provider with nobody but a %s can be reminded',
  (role) => {
    writeFileSync(file, stringify({ people: [KERN], organisations: [{ ...CARITAS, roles: { [role]: 'p-1' } }] }));

    expect(readHouseFile(file).organisations[0]?.roles).toEqual({ [role]: 'p-1' });
  },
);

test('a county or a granting authority may have nobody to be reminded', () => {
  const county = { id: 'kreis', kind: 'county', name: 'Landkreis', roles: {} };
  writeFileSync(file, stringify({ people: [KERN], organisations: [CARITAS, county] }));

  expect(readHouseFile(file).organisations).toHaveLength(2);
});

test('settings that the rules would not take are refused by their place in the file', () => {
  const settings = { window: { from: '07:30', to: '07:00' } };

  expect(refusal({ people: [KERN], organisations: [CARITAS], settings }).faults).toMatchObject([
    { code: 'INVALID_CHOICE', field: 'settings.window.to', value: '07:00' },
  ]);
});

test('a reading that does not exist is refused by its place in the file', () => {
  const settings = { readings: { trainingRol: 'on' } };

  expect(refusal({ people: [KERN], organisations: [CARITAS], settings })).toMatchObject({
    code: 'UNKNOWN_READING',
    faults: [{ code: 'UNKNOWN_READING', field: 'settings.readings.trainingRol', value: 'on' }],
  });
});

test.each([
  ['people: [', 'syntax', 1],
  ['people: 1\npeople: 2\n', 'duplicateKey', 2],
])('a file that is no YAML (%j) is refused with the reason and the line', (content, reason, line) => {
  expect(refusal(content).faults).toMatchObject([{ code: 'UNREADABLE_FILE', value: file, details: { reason, line } }]);
});

test('a file that is not there is refused by its name', () => {
  expect(() => readHouseFile(file)).toThrow(FristwerkError);
});
