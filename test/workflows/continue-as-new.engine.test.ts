import type { CommandContext, CommandResult } from '../../client/fristwerk';
import { rehearse } from '../../client/rehearsal/rehearse';
import { scenarioSchema } from '../../client/rehearsal/scenario';
import { parseInput } from '../../domain/validation';
import { TYPE_C_HIRE } from '../support/county';
import { SHORT_HISTORIES } from '../support/running-engine';
import { openTestStage, type TestStage } from '../support/test-stage';

const HIRE: CommandContext = { actor: 'admin', requestId: 'the-hire' };
const BEGIN = '3.3.2-requalification-begun';

/** From the hire to well after the due day, with nobody handing in the proof. */
const HALF_A_YEAR = parseInput(scenarioSchema, {
  title: 'Nobody begins the requalification',
  from: '2018-02-01',
  to: '2018-06-30',
  steps: [{ on: '2018-02-01', as: 'admin', name: 'klara', hire: TYPE_C_HIRE }],
});

let stage: TestStage;
let entityId: string;

beforeAll(async () => {
  stage = await openTestStage('2018-02-01', SHORT_HISTORIES);
  const { summary } = await rehearse(HALF_A_YEAR, stage);
  entityId = summary.entities[0] ?? '';
}, 60_000);
afterAll(() => stage.close());

const runs = async () => ((await stage.fristwerk.rawHistory(entityId)) as { runs: unknown[] }).runs.length;
const requestId = () => `${stage.deps.taskQueue}-step-1`;

describe('an employment whose history has grown long', () => {
  it('went on in several runs', async () => {
    expect(await runs()).toBeGreaterThanOrEqual(3);
  });

  it('was reminded of on the same days as in a single run, each rung once', async () => {
    const rungs = (await stage.fristwerk.deliveries()).flatMap((delivery) => delivery.rungs);
    const offsets = rungs
      .filter((key) => key.includes(BEGIN) && key.endsWith('/coordinator'))
      .map((key) => key.split('/').at(-2));
    expect(offsets.sort()).toEqual(
      // 28 days before Mon 30 Apr 2018 to 56 days after Wed 2 May 2018, weekly from the seventh day after.
      ['-28', '-14', '-7', '-3', '-1', '0', 'due', '+1', '+3', '+7', '+14', '+21', '+28', '+35', '+42', '+49', '+56']
        // Three days before is a Friday and one day before a Sunday: the later of the two stands.
        .filter((offset) => offset !== '-3')
        .sort(),
    );
  });

  it('tells its whole life, and each event in it once', async () => {
    const entries = await stage.fristwerk.history(entityId);
    expect(entries.filter(({ kind }) => kind === 'event')).toHaveLength(1);
    expect(entries.filter(({ kind }) => kind === 'reminder').length).toBeGreaterThanOrEqual(16);
  });

  it('gives a request of its first run the first answer again, and records nothing', async () => {
    const before = await stage.fristwerk.employment(entityId);
    const again: CommandResult = await stage.fristwerk.hire(TYPE_C_HIRE, { ...HIRE, requestId: requestId() });
    expect(again).toMatchObject({ entityId, repeated: true, decision: { outcome: 'eligible_with_obligation' } });
    expect(await stage.fristwerk.employment(entityId)).toEqual(before);
  });

  it('takes the late proof as late and is found whole by reproject', async () => {
    const proof = { begunOn: '2018-06-20', receivedOn: '2018-06-30' };
    const { changes } = await stage.fristwerk.prove(entityId, BEGIN, proof, { ...HIRE, requestId: 'the-proof' });
    expect(changes[0]).toMatchObject({ change: 'met', duty: { status: 'metLate', fulfilment: { daysLate: 49 } } });
    expect((await stage.fristwerk.reproject()).differences).toEqual([]);
  });
});
