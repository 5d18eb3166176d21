import { checkIntroduction } from '../../../client/introduction/create-introduction';
import { testApp } from '../../web/test-app';
import { type House, openHouse } from './house';
import { staffCsv } from './workbook';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

function post(path: string, rows: Parameters<typeof staffCsv>[0]) {
  const { call } = testApp({
    checkIntroduction: (input, actor) => checkIntroduction(house.deps, input, actor),
    introduce: async ({ files, introducedOn = '' }) => ({
      importId: files[0]?.name ?? '',
      introducedOn,
      entities: [],
      summaries: 0,
    }),
  });
  const { name, content } = staffCsv(rows);
  const body = new FormData();
  body.append('file', new File([new Uint8Array(content)], name));
  body.append('introducedOn', '2026-11-20');
  return call(path, {
    method: 'POST',
    body,
    headers: { Host: 'localhost', 'Fristwerk-Actor': 'office', 'Idempotency-Key': 'import-1' },
  });
}

test('POST /introductions/checks answers every fault with its place, what is wrong and what helps', async () => {
  const answer = await post('/introductions/checks', [{ 'Monatliches Entgelt': 'viel' }]);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({
    state: 'new',
    introducedOn: '2026-11-20',
    faults: [
      {
        code: 'INVALID_AMOUNT',
        details: { place: { sheet: 'Personal', row: 2, column: 'Monatliches Entgelt' } },
        fix: 'Geben Sie den Betrag in Euro an, zum Beispiel 2.850,50.',
      },
    ],
  });
});

test('POST /introductions hands files and day to the use case', async () => {
  const answer = await post('/introductions', [{}]);
  expect(answer.status).toBe(201);
  expect(await answer.json()).toEqual({
    importId: 'Personal.csv',
    introducedOn: '2026-11-20',
    entities: [],
    summaries: 0,
  });
});
