import { checkIntroduction } from '../../../client/introduction/create-introduction';
import { readWorkbook } from '../../../client/introduction/workbook/read-workbook';
import { workbookParts } from '../../../client/introduction/workbook/workbook-parts';
import { storedArchive } from '../../../client/introduction/workbook/stored-archive';
import { zipEntries } from '../../../client/introduction/workbook/zip-entries';
import { STAFF, workbook } from './workbook';
async function measured(n: string, work: () => Promise<unknown>) {
    const t = Date.now();
    let most = 0, last = Date.now();
    const timer = setInterval(() => { most = Math.max(most, Date.now() - last); last = Date.now(); }, 5);
    const r = await work();
    most = Math.max(most, Date.now() - last);
    clearInterval(timer);
    console.log('M', n, Date.now() - t, 'blocked', most, JSON.stringify(r).slice(0, 200), Math.round(process.memoryUsage().rss/1e6)+'MB');
}
test('t', async () => {
  const heads = Object.keys(STAFF);
  const file = await workbook({ Personal: [heads, ...Array.from({ length: 5000 }, (_, i) => heads.map((h) => `${STAFF[h]} ${i}`))] });
  console.log('M size', file.content.length);
  await measured('5000x16', async () => (await readWorkbook(file)).faults);
  const parts = new Map(workbookParts(zipEntries(file.content) ?? [], 1e9));
  const S = 'xl/worksheets/sheet1.xml';
  const with_ = (name: string, xml: string) => ({ name: 'x.xlsx', content: storedArchive(new Map([...parts, [name, Buffer.from(xml)]])) });
  await measured('si bomb', async () => (await readWorkbook(with_('xl/sharedStrings.xml', `<sst>${'<si/>'.repeat(15_000_000)}</sst>`))).faults);
  await measured('si text', async () => (await readWorkbook(with_('xl/sharedStrings.xml', `<sst>${'<si><t>a</t></si>'.repeat(5_000_000)}</sst>`))).faults);
  await measured('sheet junk', async () => (await readWorkbook(with_(S, `<worksheet><sheetData><row r="1"><c r="A1"><v>${'<x/>'.repeat(20_000_000)}</v></c></row></sheetData></worksheet>`))).faults);
  await measured('c unclosed', async () => { try { return (await readWorkbook(with_(S, '<c '.repeat(20_000_000)))).faults } catch (e) { return String(e) } });
}, 300000);
