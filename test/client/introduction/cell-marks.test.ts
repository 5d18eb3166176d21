import { cellMarks, sheetParts } from '../../../client/introduction/workbook/cell-marks';
import { zipEntries } from '../../../client/introduction/workbook/zip-entries';
import { workbook } from './workbook';

test('merged cells and formulas are found by row and column, text that looks like them is not', () => {
  const sheet = [
    '<sheetData><row r="2"><c r="B2" s="1"><f>SUM(A1:A2)</f><v>3</v></c><c r="C2" t="inlineStr"><is><t>&lt;f&gt;</t></is></c>',
    '<c r="AA3" t="str"><f t="shared" si="0"/><v>x</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A4:A9"/></mergeCells>',
  ].join('');
  expect(cellMarks(sheet)).toEqual({
    formulas: [
      { row: 2, column: 2 },
      { row: 3, column: 27 },
    ],
    merged: [{ row: 4, column: 1 }],
  });
});

test('a sheet is found by its name and by the id under which the list refers to it', () => {
  const parts = new Map([
    ['xl/workbook.xml', Buffer.from('<workbook><sheet name="Personal &amp; Co" sheetId="1" r:id="rId7"/></workbook>')],
    [
      'xl/_rels/workbook.xml.rels',
      Buffer.from('<Relationships><Relationship Id="rId7" Type="x" Target="worksheets/sheet1.xml"/></Relationships>'),
    ],
  ]);
  expect(sheetParts(parts)).toEqual([{ sheet: 'Personal & Co', part: 'xl/worksheets/sheet1.xml' }]);
});

test('what unpacks to more than it may is not unpacked', async () => {
  const { content } = await workbook({ Personal: [['x'.repeat(20_000)]] });
  const strings = zipEntries(content)?.find(({ name }) => name === 'xl/sharedStrings.xml');
  expect(strings?.unpackedSize).toBeGreaterThan(20_000);
  expect(() => strings?.content(10_000)).toThrow('Cannot create a Buffer larger than 10000 bytes');
  expect(strings?.content(100_000).toString()).toContain('xxx');
});

test('a directory that points outside the archive is no archive', () => {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(9_999, 16);
  expect(zipEntries(end)).toBeNull();
  expect(zipEntries(Buffer.from('no archive'))).toBeNull();
});
