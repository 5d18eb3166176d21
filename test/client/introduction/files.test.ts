import { checkIntroduction } from '../../../client/introduction/create-introduction';
import { IMPORT_LIMITS } from '../../../client/introduction/upload';
import { faultLines } from '../../../texts/introduction-report';
import { type House, openHouse } from './house';
import { csv, STAFF, staffCsv, workbook } from './workbook';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

type Files = Parameters<typeof checkIntroduction>[1]['files'];

async function told(files: Files): Promise<readonly string[]> {
  const { faults } = await checkIntroduction(house.deps, { files }, 'office');
  return faults.flatMap(faultLines).filter((line) => !line.startsWith('  '));
}

const heads = Object.keys(STAFF);
const cells = (changed: Readonly<Record<string, string | number | Date | { formula: string }>>) =>
  heads.map((head) => changed[head] ?? STAFF[head] ?? null);

test('a day may be a date, text in German or ISO order, or the number that Excel gives it', async () => {
  const days = [new Date(Date.UTC(2026, 9, 1)), '1.10.2026', '2026-10-01', 46_296];
  for (const day of days) {
    const files = [await workbook({ Personal: [heads, cells({ 'Erster Arbeitstag': day })] })];
    const { faults, entities } = await checkIntroduction(house.deps, { files }, 'office');
    expect(faults).toEqual([]);
    expect(entities[0]?.open.map(({ due }) => due)).toContain('2026-10-08');
  }
});

test.each([['10/1/2026'], ['01.10.26'], ['31.09.2026'], [20_261_001]])(
  '%p is no day of which one could be sure',
  async (day) => {
    const files = [await workbook({ Personal: [heads, cells({ 'Erster Arbeitstag': day })] })];
    expect(await told(files)).toEqual([
      `Blatt „Personal“, Zeile 2, Spalte „Erster Arbeitstag“: Der Wert „${day}“ ist kein Kalendertag.`,
    ]);
  },
);

test('a formula is refused with its cell: what it computed last may no longer hold', async () => {
  const files = [await workbook({ Personal: [heads, cells({ 'Monatliches Entgelt': { formula: '=2000+850' } })] })];
  expect(await told(files)).toContain(
    'Blatt „Personal“, Zeile 2, Spalte „Monatliches Entgelt“: Die Zelle enthält eine Formel.',
  );
});

test('an empty sheet and empty rows between others are no fault, rows keep their number', async () => {
  const wrong = cells({ Kennung: 'P-2', Nachname: 'Star', 'Monatliches Entgelt': 0 });
  const files = [await workbook({ Personal: [heads, cells({}), [], wrong], Ausfälle: [], Tabelle1: [] })];
  expect(await told(files)).toEqual([
    expect.stringMatching(/^Blatt „Personal“, Zeile 4, Spalte „Monatliches Entgelt“: /),
  ]);
});

test('a file without a single row is refused', async () => {
  expect(await told([await workbook({ Personal: [heads] })])).toEqual([
    'Blatt „county.xlsx“: Keines der Blätter enthält eine Zeile mit Angaben.',
  ]);
});

test('CSV from Excel is read in UTF-8 with its mark, in Windows-1252, and with commas', async () => {
  const [utf8] = [staffCsv([{ Nachname: 'Müller' }])];
  const text = utf8.content.toString('utf8');
  const variants = [Buffer.from(`\ufeff${text}`), Buffer.from(text, 'latin1')];
  for (const content of variants) expect(await told([{ name: 'Personal.csv', content }])).toEqual([]);
  expect(
    await told([csv('Planschritte', ['Beratungsfall,Kennung des Schritts,Vereinbart am', 'B-9,S-1,01.10.2026'])]),
  ).toEqual([
    'Blatt „Planschritte“, Zeile 2, Spalte „Beratungsfall“: Die Kennung „B-9“ steht nicht im Blatt „Beratungsfälle“.',
  ]);
});

test('bytes that are no text are refused with the way to save the file', async () => {
  const content = Buffer.from([0x4b, 0x81, 0x8d, 0xff, 0x00, 0x0a]);
  expect(await told([{ name: 'Personal.csv', content }])).toEqual([
    'Blatt „Personal“: Die Zeichen der Datei „Personal.csv“ lassen sich nicht lesen.',
  ]);
});

test('a file that is no workbook, of another kind, or empty is refused by name', async () => {
  expect(await told([{ name: 'liste.xlsx', content: Buffer.from('PK no archive') }])).toEqual([
    'Blatt „liste.xlsx“: Die Datei „liste.xlsx“ lässt sich nicht als Excel-Arbeitsmappe lesen.',
  ]);
  expect(await told([{ name: 'liste.ods', content: Buffer.from('x') }])).toEqual([
    'Blatt „liste.ods“: Die Datei „liste.ods“ ist weder eine XLSX- noch eine CSV-Datei.',
  ]);
  expect(await told([{ name: 'Personal.csv', content: Buffer.alloc(0) }])).toEqual([
    'Blatt „Personal.csv“: Die Datei „Personal.csv“ ist leer.',
  ]);
});

test('too many rows and too many bytes are refused before anything of them is understood', async () => {
  const lines = Array.from({ length: IMPORT_LIMITS.rows + 1 }, () => 'B-1;S-1;01.10.2026');
  const steps = csv('Planschritte', ['Beratungsfall;Kennung des Schritts;Vereinbart am', ...lines]);
  expect(await told([steps])).toEqual([
    'Blatt „Planschritte“: Das Blatt hat mehr als 5000 Zeilen oder mehr als 200 Spalten.',
  ]);
  const large = { name: 'Personal.csv', content: Buffer.alloc(IMPORT_LIMITS.bytes + 1, 0x41) };
  expect(await told([large])).toEqual([
    'Blatt „Personal.csv“: Die Angaben sind zu umfangreich „Personal.csv“: zulässig sind 10 MB.',
  ]);
});
