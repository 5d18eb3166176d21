import type { CommandContext } from '../../client/fristwerk';
import { SHORT_HISTORIES } from '../support/running-engine';
import { openTestStage, type TestStage } from '../support/test-stage';
import { seedWholeCounty } from '../support/whole-county';

const AWARDED = {
  noticeReceivedOn: '2018-03-01',
  period: { from: '2018-03-01', to: '2019-02-28' },
  providers: [{ organisation: 'caritas' }, { organisation: 'diakonie' }],
};
const BEGIN: CommandContext = { actor: 'clerk', requestId: 'the-award' };

let stage: TestStage;
let entityId: string;

beforeAll(async () => {
  stage = await openTestStage('2018-03-05', SHORT_HISTORIES);
  await seedWholeCounty(stage.deps.store);
  entityId = (await stage.fristwerk.begin('grant', { awarded: AWARDED }, BEGIN)).entityId;
  for (const ref of ['rp-1', 'rp-2', 'rp-3', 'rp-4', 'rp-5', 'rp-6'])
    await stage.fristwerk.record(
      entityId,
      'dataRequested',
      { ref, notifiedOn: '2018-03-05', dueOn: '2018-04-03' },
      { actor: 'clerk', requestId: ref },
    );
}, 60_000);
afterAll(() => stage.close());

describe('a grant whose history has grown long', () => {
  it('went on in several runs with its organisation, its events and its duties', async () => {
    const { runs } = (await stage.fristwerk.rawHistory(entityId)) as { runs: unknown[] };
    expect(runs.length).toBeGreaterThanOrEqual(2);
    const { organisation, events, duties } = await stage.fristwerk.entity(entityId);
    expect(organisation.id).toBe('landratsamt');
    expect(events).toHaveLength(7);
    expect(duties.filter(({ id }) => id.includes('rp-6')).map(({ owedBy }) => owedBy)).toEqual(['caritas', 'diakonie']);
    expect((await stage.fristwerk.reproject()).differences).toEqual([]);
  });

  it('gives the first request its first answer again', async () => {
    const again = await stage.fristwerk.begin('grant', { awarded: AWARDED }, BEGIN);
    expect(again).toMatchObject({ entityId, repeated: true });
    expect(again.changes).toHaveLength(15);
  });
});
