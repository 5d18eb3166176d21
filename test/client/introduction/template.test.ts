import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkIntroduction } from '../../../client/introduction/create-introduction';
import { csvTemplates, workbookTemplate } from '../../../client/introduction/template/write-template';
import { type House, openHouse } from './house';

const EXAMPLES = join(__dirname, '../../../examples/import');

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

test('the workbook that is given out can be imported as it is: one entity of each kind', async () => {
  const report = await checkIntroduction(house.deps, { files: [await workbookTemplate()] }, 'office');
  expect(report.faults).toEqual([]);
  expect(report.entities.map(({ entityType, events }) => [entityType, events])).toEqual([
    ['employment', 5],
    ['mandate', 6],
    ['grant', 2],
    ['careCase', 7],
    ['absence', 1],
  ]);
});

test('the CSV files that are given out say the same as the workbook', async () => {
  const ofWorkbook = await checkIntroduction(house.deps, { files: [await workbookTemplate()] }, 'office');
  const ofCsv = await checkIntroduction(house.deps, { files: csvTemplates() }, 'office');
  expect(ofCsv.faults).toEqual([]);
  expect(ofCsv.entities.map(({ key, open, met }) => [key, open, met])).toEqual(
    ofWorkbook.entities.map(({ key, open, met }) => [key, open, met]),
  );
});

test.each([
  ['workbook', ['beispiel.xlsx']],
  ['CSV folder', readdirSync(join(EXAMPLES, 'csv')).map((name) => `csv/${name}`)],
])('the example %s can be imported and tells of five entities', async (_what, names) => {
  const files = names.map((name) => ({ name, content: readFileSync(join(EXAMPLES, name)) }));
  const { faults, entities } = await checkIntroduction(house.deps, { files }, 'office');
  expect(faults).toEqual([]);
  expect(entities.map(({ key }) => key)).toEqual(['P-01', 'A-01', 'F-01', 'B-01', 'U-01']);
});
