import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readScenario } from '../../cli/scenario-file';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fristwerk-scenario-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

test('a folder is one scenario: steps of its files in the order of their moments, each with its place', async () => {
  write('scenario.yaml', 'title: Jahr\norganisation: haus.yaml\ninclude: [a.yaml, b.yaml]\n');
  write('haus.yaml', 'people: []\n');
  write('a.yaml', 'steps:\n  - { on: 2026-06-02, as: p-1 }\n  - { on: 2026-06-01, as: p-2 }\n');
  write('b.yaml', 'steps:\n  - { on: 2026-06-02, at: "08:00", as: p-3 }\n  - { on: 2026-06-02, as: p-4 }\n');
  expect(await readScenario(folder)).toEqual({
    title: 'Jahr',
    organisation: { people: [] },
    steps: [
      { on: '2026-06-01', as: 'p-2', source: 'a.yaml, 2' },
      { on: '2026-06-02', at: '08:00', as: 'p-3', source: 'b.yaml, 1' },
      // A step without an hour is one of nine o'clock; of one moment the earlier file comes first.
      { on: '2026-06-02', as: 'p-1', source: 'a.yaml, 1' },
      { on: '2026-06-02', as: 'p-4', source: 'b.yaml, 2' },
    ],
  });
});

test('contacts come from a table, one month of it, with empty cells left out', async () => {
  write(
    'jahr.yaml',
    'steps:\n  - { on: 2026-07-31, as: p-1, contacts: { organisation: awo, file: k.csv, month: "2026-07" } }\n',
  );
  write(
    'k.csv',
    [
      '# Kontakte',
      'on;kind;topics;form;persons;partner;referredTo',
      '2026-06-30;networking;work;networking;;languageCourses;',
      '2026-07-01;counselling;work+housing;counselling;fall-01/h-1+fall-02;;job-centre',
    ].join('\n'),
  );
  expect(await readScenario(join(folder, 'jahr.yaml'))).toEqual({
    steps: [
      {
        on: '2026-07-31',
        as: 'p-1',
        contacts: {
          organisation: 'awo',
          list: [
            {
              on: '2026-07-01',
              kind: 'counselling',
              topics: ['work', 'housing'],
              form: 'counselling',
              persons: [
                { caseRef: 'fall-01', householdRef: 'h-1' },
                { caseRef: 'fall-02', householdRef: null },
              ],
              referredTo: ['job-centre'],
            },
          ],
        },
      },
    ],
  });
});

test('a file that is named and not there is refused by its name', async () => {
  write('scenario.yaml', 'include: [fehlt.yaml]\n');
  await expect(readScenario(folder)).rejects.toMatchObject({
    code: 'UNREADABLE_FILE',
    faults: [{ value: join(folder, 'fehlt.yaml'), details: { reason: 'missing' } }],
  });
});
