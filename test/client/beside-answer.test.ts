import { besideAnswer } from '../../client/beside-answer';
import type { FristwerkDeps } from '../../client/deps';
import type { CommandAnswer } from '../../domain/assessment';
import type { Store } from '../../store/open-store';
import { countyStore, DUTY } from '../activities/county-store';

let store: Store;
beforeEach(async () => {
  store = await countyStore();
});
afterEach(() => store.close());

const MANDATE = 'mandate/7k3q2a9d0m4x';
const beside = (event: { entityId: string; type: string; data: unknown }, changes: CommandAnswer['changes'] = []) =>
  besideAnswer({ store } as FristwerkDeps, event, { changes } as unknown as CommandAnswer);

test.each([
  ['staffListReceived', 'email', { writtenForm: 'toConfirm' }],
  ['serviceGapExplained', 'fax', { writtenForm: 'toConfirm' }],
  ['staffListReceived', 'letter', {}],
  ['staffListSent', 'email', {}],
])(
  '2.3, 4.1, Q35: the answer to %s by %s says whether a person has to confirm the form',
  async (type, channel, told) => {
    expect(await beside({ entityId: MANDATE, type, data: { channel } })).toEqual(told);
  },
);

test('an answer names the organisation that owes what changed, where it is not the file’s own', async () => {
  const hired = { entityId: 'employment/7k3q2a9d0m4x', type: 'hired', data: {} };
  expect(await beside(hired, [{ change: 'armed', duty: DUTY }])).toEqual({});
  const { owners } = await beside(hired, [{ change: 'armed', duty: { ...DUTY, owedBy: 'caritas' } }]);
  expect(Object.keys(owners ?? {})).toEqual(['caritas']);
});
