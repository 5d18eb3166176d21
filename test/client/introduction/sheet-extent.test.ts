import { checkIntroduction } from '../../../client/introduction/create-introduction';
import { sheetExtent } from '../../../client/introduction/workbook/sheet-extent';
import { storedArchive } from '../../../client/introduction/workbook/stored-archive';
import { workbookParts } from '../../../client/introduction/workbook/workbook-parts';
import { zipEntries } from '../../../client/introduction/workbook/zip-entries';
import { faultLines } from '../../../texts/introduction-report';
import { openHouse } from './house';
import { STAFF, workbook } from './workbook';

const LIMITS = { rows: 5_001, columns: 200 };
const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook of one row of staff, its sheet changed in its XML. */
async function changed(change: (xml: string) => string) {
  const { name, content } = await workbook({ Personal: [Object.keys(STAFF), Object.values(STAFF)] });
  const parts = new Map(workbookParts(zipEntries(content) ?? [], 10_000_000));
  parts.set(SHEET, Buffer.from(change(parts.get(SHEET)?.toString() ?? '')));
  return { name, content: storedArchive(parts) };
}

const withCell = (cell: string) => changed((xml) => xml.replace('</row></sheetData>', `${cell}</row></sheetData>`));

async function told(files: Parameters<typeof checkIntroduction>[1]['files']): Promise<readonly string[]> {
  const house = await openHouse();
  try {
    const { faults } = await checkIntroduction(house.deps, { files }, 'office');
    return faults.flatMap(faultLines).filter((line) => !line.startsWith('  '));
  } finally {
    await house.close();
  }
}

const TOO_MANY = 'Blatt „Personal“: Das Blatt hat mehr als 5000 Zeilen oder mehr als 200 Spalten.';

test('a workbook that is put together again is read as before', async () => {
  expect(await told([await changed((xml) => xml)])).toEqual([]);
});

test.each(['XFD1048576', 'ZZ100000', 'A5002', 'GS2'])(
  'one cell at %s is refused before anything is laid out',
  async (at) => {
    expect(await told([await withCell(`<c r="${at}" t="n"><v>1</v></c>`)])).toEqual([TOO_MANY]);
  },
);

test('row 5,001 and column 200 are the last; a row is counted by its number and by its place', () => {
  const extent = (xml: string) => sheetExtent(xml, LIMITS);
  expect(extent('<row r="5001"><c r="GR5001" s="1"/></row>')).toEqual({ lastRow: 5_001, lastColumn: 200, rows: 1 });
  expect(extent('<x:row r="7"/>').lastRow).toBe(7);
  expect(extent('<row></row><row spans="1:2"></row>').rows).toBe(2);
  expect(extent('<cols><col min="1" max="16384"/></cols><v>C9</v>')).toEqual({ lastRow: 0, lastColumn: 0, rows: 0 });
});

test('200,000 rows of one cell are too many rows, whether they have numbers or not', async () => {
  const numbered = Array.from({ length: 200_000 }, (_, index) => `<row r="${index + 3}"><c r="A${index + 3}"/></row>`);
  for (const rows of [numbered.join(''), '<row></row>'.repeat(200_000)])
    expect(await told([await changed((xml) => xml.replace('</sheetData>', `${rows}</sheetData>`))])).toEqual([
      TOO_MANY,
    ]);
});

test.each([
  ["<c r='XFD9'/>", 16_384],
  ['<c x:r="XFD9" r="A9"/>', 16_384],
  ['<c r="A9" r = "XFD9"/>', 16_384],
])('the place in %s is found however it is written', (xml, column) => {
  expect(sheetExtent(xml, LIMITS).lastColumn).toBe(column);
});

test.each(['<c r="&#88;FD9"/>', '<row x=">" r="9"/>', '<row r="1e9"/>', '<c/>', '<c r="A9"', '<row r="-1"/>'])(
  'a place that cannot be read with certainty is refused: %s',
  (xml) => {
    expect(() => sheetExtent(xml, LIMITS)).toThrow(SyntaxError);
  },
);

test('what the archive holds besides its directory is not read', async () => {
  const { content } = await withCell('<c r="XFD1048576" t="n"><v>1</v></c>');
  const honest = await changed((xml) => xml);
  // A second archive before the one that the directory at the end describes.
  const shift = content.length;
  const both = Buffer.concat([content.subarray(0, content.length), honest.content]);
  const end = both.length - 22;
  const start = both.readUInt32LE(end + 16) + shift;
  both.writeUInt32LE(start, end + 16);
  for (let at = start; at < end; at += 46 + both.readUInt16LE(at + 28))
    both.writeUInt32LE(both.readUInt32LE(at + 42) + shift, at + 42);
  expect(await told([{ name: 'county.xlsx', content: both }])).toEqual([]);
});
