import { checkIntroduction, introduce } from '../../../client/introduction/create-introduction';
import { csvTemplates } from '../../../client/introduction/template/write-template';
import { faultLines } from '../../../texts/introduction-report';
import { type House, openHouse } from './house';
import { staffCsv } from './workbook';

const houses: House[] = [];
const open = async (failAt?: number) => {
  const house = await openHouse(failAt);
  houses.push(house);
  return house;
};
afterEach(async () => {
  for (const house of houses.splice(0)) await house.close();
});

const EXAMPLE = { files: csvTemplates() };

function byEntity({ recorded }: House): Readonly<Record<string, readonly string[]>> {
  const ids = [...new Set(recorded.map(({ entityId }) => entityId))].sort();
  const told = (id: string) => recorded.filter(({ entityId }) => entityId === id);
  return Object.fromEntries(ids.map((id) => [id, told(id).map(({ type, requestId }) => `${type} ${requestId}`)]));
}

test('each entity ends with the event of its introduction, after everything that happened before', async () => {
  const house = await open();
  const result = await introduce(house.deps, house.recorder, EXAMPLE, 'office');
  expect(result.entities.map(({ reference }) => reference.slice(0, 2))).toEqual(['IM', 'AT', 'BW', 'BF', 'AU']);
  const staff = house.recorded.filter(({ entityId }) => entityId.startsWith('employment/')).map(({ type }) => type);
  expect(staff).toEqual([
    'hired',
    'noticeOfNewStaffReceived',
    'requalificationBegun',
    'proofOfBeginningReceived',
    'changed',
    'introduced',
  ]);
});

test('what was interrupted at any event goes on where it stood, and ends with the same entities and events', async () => {
  const whole = await open();
  await introduce(whole.deps, whole.recorder, EXAMPLE, 'office');
  for (const failAt of [1, 2, 9, 20]) {
    const house = await open(failAt);
    await expect(introduce(house.deps, house.recorder, EXAMPLE, 'office')).rejects.toThrow('the line is dead');
    const { state } = await checkIntroduction(house.deps, EXAMPLE, 'office');
    expect(state).toBe('unfinished');
    await introduce(house.deps, house.recorder, EXAMPLE, 'office');
    expect(byEntity(house)).toEqual(byEntity(whole));
  }
});

test('a finished import is not done twice', async () => {
  const house = await open();
  const first = await introduce(house.deps, house.recorder, EXAMPLE, 'office');
  const count = house.recorded.length;
  const again = await introduce(house.deps, house.recorder, EXAMPLE, 'office');
  expect(again).toEqual({ ...first, summaries: 0, repeated: true });
  expect(house.recorded).toHaveLength(count);
});

test('while an import is unfinished another file is refused; given up, it may begin', async () => {
  const house = await open(3);
  await expect(introduce(house.deps, house.recorder, EXAMPLE, 'office')).rejects.toThrow('the line is dead');
  const other = { files: [staffCsv([{}])] };
  await expect(introduce(house.deps, house.recorder, other, 'office')).rejects.toMatchObject({
    code: 'INTRODUCTION_UNFINISHED',
    faults: [{ details: { introducedOn: '2026-11-23' } }],
  });
});

test('nothing begins when one row of many is wrong', async () => {
  const house = await open();
  const files = [staffCsv([{}, { Kennung: 'P-2', Nachname: 'Star', 'Monatliches Entgelt': '-1' }])];
  await expect(introduce(house.deps, house.recorder, { files }, 'office')).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    faults: [{ code: 'INVALID_AMOUNT', field: 'Personal / 3 / Monatliches Entgelt' }],
  });
  expect(house.recorded).toEqual([]);
  expect(await house.deps.store.db.selectFrom('introductions').selectAll().execute()).toEqual([]);
});

test('a row of an earlier import is told and left out of a later one', async () => {
  const house = await open();
  await introduce(house.deps, house.recorder, { files: [staffCsv([{}])] }, 'office');
  const later = { files: [staffCsv([{}, { Kennung: 'P-2', Nachname: 'Star' }])] };
  const { warnings, entities } = await checkIntroduction(house.deps, later, 'office');
  expect(warnings.flatMap(faultLines)[0]).toMatch(/^Blatt „Personal“, Zeile 2: Die Zeile ist bereits übernommen \(IM-/);
  expect(entities.map(({ key }) => key)).toEqual(['P-2']);
});

test('neither names nor keys of the file stand in what the journal and the ids keep', async () => {
  const house = await open();
  const files = [staffCsv([{ Kennung: 'Kanarienvogel-Klara' }])];
  const result = await introduce(house.deps, house.recorder, { files }, 'office');
  const rows = await house.deps.store.db.selectFrom('introduction_rows').selectAll().execute();
  expect(JSON.stringify([result, rows, house.recorded])).not.toMatch(/Kanarienvogel|Klara/);
});
