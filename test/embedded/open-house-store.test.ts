import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openHouseStore } from '../../embedded/open-house-store';
import { exampleOrganisation } from '../../embedded/product-files';
import { startFailure } from '../../embedded/start-refused';
import { hasOrganisations } from '../../store/organisations';

let folder: string;
let file: string;
let seedFile: string;
let notices: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fristwerk-store-'));
  file = join(folder, 'fristwerk.db');
  seedFile = join(folder, 'organisation.yaml');
  writeFileSync(seedFile, readFileSync(exampleOrganisation()));
  notices = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

const open = () => openHouseStore(file, seedFile, (notice) => notices.push(notice));
const openAndClose = async () => (await open()).close();
const failure = () => openAndClose().then(() => 'opened', startFailure);

function edit(from: string, to: string): void {
  writeFileSync(seedFile, readFileSync(seedFile, 'utf8').replace(from, to));
}

test('a first start takes the organisations over, and the same file again is no news', async () => {
  await openAndClose();
  const store = await open();

  expect([await hasOrganisations(store), notices]).toEqual([true, []]);
  await store.close();
});

test('an organisation file that was changed later is not read, and the person is told so in one line', async () => {
  await openAndClose();
  edit('familyName: Kern', 'familyName: Berg');
  const store = await open();

  expect(notices).toEqual([
    `Hinweis: ${seedFile} weicht von den übernommenen Angaben ab. Die Datei wird nur beim ersten Start eines Datenordners gelesen.`,
  ]);
  const { family_name: name } = await store.db
    .selectFrom('persons')
    .select('family_name')
    .where('person_id', '=', 'p-101')
    .executeTakeFirstOrThrow();
  expect(name).toBe('Kern');
  await store.close();
});

test('a comment in the organisation file changes nothing; what is no YAML any more differs', async () => {
  await openAndClose();
  edit('people:', '# Stand 2026\npeople:');
  await openAndClose();
  expect(notices).toEqual([]);

  edit('people:', 'people: [');
  await openAndClose();
  expect(notices).toHaveLength(1);
});

test('a faulty organisation file is refused by name with each fault, and nothing is taken over', async () => {
  edit('deputy: p-102', 'deputy: p-999');

  expect(await failure()).toMatch(
    /^Die Organisationsdatei .*organisation\.yaml kann nicht übernommen werden:\nVertretung der 1\. Organisation „p-999“: Der Wert steht nicht zur Auswahl\. Zulässig sind: p-101, p-102, .*p-401\.$/,
  );
  edit('deputy: p-999', 'deputy: p-102');
  expect(await failure()).toBe('opened');
});

test('settings that the rules refuse are refused before anything is taken over', async () => {
  writeFileSync(seedFile, `${readFileSync(seedFile, 'utf8')}\nsettings:\n  reminders:\n    prompt: { thenEvery: 0 }\n`);

  expect(await failure()).toContain(
    'settings.reminders.prompt.thenEvery „0“: Der Wert liegt nicht zwischen 1 und 365.',
  );
});

test('a file that is no database is refused with the remedy', async () => {
  writeFileSync(file, 'not a database '.repeat(1000));

  expect(await failure()).toBe(
    `Der Datenbestand ${file} kann nicht benutzt werden (SQLITE_NOTADB).\nAbhilfe: Lese- und Schreibrechte für die Datei geben oder den Datenordner aus einer Sicherung wiederherstellen.`,
  );
});

test('a store that cannot be opened is refused with the remedy', async () => {
  mkdirSync(file);

  expect(await failure()).toContain(`Der Datenbestand ${file} kann nicht benutzt werden (SQLITE_CANTOPEN`);
});

test('a store of a newer Fristwerk is left alone and the newer Fristwerk is asked for', async () => {
  await openAndClose();
  const database = new Database(file);
  database.exec("INSERT INTO kysely_migration VALUES ('902-later', '2031-01-01T00:00:00.000Z')");
  database.close();

  expect(await failure()).toMatch(
    /^Der Datenbestand hat die Fassung „902-later“, dieses Programm ist älter und erwartet \d{3}-\w+\. Verwenden Sie die neuere Fassung von Fristwerk, mit der er zuletzt benutzt wurde\.$/,
  );
});
