import type { EntityView } from '../../client/entities/entities';
import type { CommandContext, CommandResult } from '../../client/fristwerk';
import { TYPE_C_HIRE } from '../support/county';
import { eventually } from '../support/eventually';
import { SHORT_HISTORIES } from '../support/running-engine';
import { openTestStage, type TestStage } from '../support/test-stage';

const { person, firstDay: _, ...AGREED } = TYPE_C_HIRE;
const HIRED = { ...AGREED, firstDay: '2018-03-05' };
const REPORTED = { firstDay: '2018-03-05', reason: 'illness', knownOn: '2018-03-05' };

/** Each tells the employment another number of days, so that a fact is under way while the next forecast arrives. */
const FORECASTS = ['2018-03-09', '2018-03-16', '2018-03-23', '2018-04-06', '2018-05-11', '2018-05-31'];
/** From Mon 5 March 2018 up to each of them. */
const DAYS: Readonly<Record<string, number>> = {
  '2018-03-09': 5,
  '2018-03-11': 7,
  '2018-03-16': 12,
  '2018-03-23': 19,
  '2018-04-06': 33,
  '2018-05-11': 68,
  '2018-05-31': 88,
};
const ROUNDS = 10;

let stage: TestStage;
let requests = 0;

beforeAll(async () => {
  stage = await openTestStage('2018-03-05', SHORT_HISTORIES);
}, 60_000);
afterAll(() => stage.close());

function by(actor: string): CommandContext {
  requests += 1;
  return { actor, requestId: `hand-over-${requests}` };
}

const change = (absence: string, expectedUntil: string): Promise<CommandResult> =>
  stage.fristwerk.record(absence, 'forecastChanged', { knownOn: '2018-03-05', expectedUntil }, by('coordinator'));

const runsOf = async (entityId: string) =>
  ((await stage.fristwerk.rawHistory(entityId)) as { runs: unknown[] }).runs.length;

describe('an absence whose history has grown long while forecasts arrive and facts are under way', () => {
  it('answers every one of them, hands over, and tells the employment each in its order', async () => {
    const { entityId: employment } = await stage.fristwerk.begin('employment', { person, hired: HIRED }, by('admin'));
    const { entityId } = await stage.fristwerk.begin(
      'absence',
      { reported: { ...REPORTED, employment } },
      by('coordinator'),
    );
    for (let round = 0; round < ROUNDS; round += 1)
      await Promise.all(FORECASTS.map((expectedUntil) => change(entityId, expectedUntil)));
    await change(entityId, '2018-03-11');
    const { events } = await stage.fristwerk.entity(entityId);
    expect(events).toHaveLength(1 + ROUNDS * FORECASTS.length + 1);
    await eventually(
      () => runsOf(entityId),
      (runs) => runs >= 2,
    );
    const told = await eventually(
      () => stage.fristwerk.entity(employment),
      (view) => daysOf(view).at(-1) === 7,
    );
    const said = events.slice(1).map(({ data }) => DAYS[(data as { expectedUntil: string }).expectedUntil]);
    expect(daysOf(told).slice(1)).toEqual(said.filter((days, index) => days !== said[index - 1]));
    expect(told.events.filter(({ type }) => type === 'linked')).toHaveLength(1);
  }, 120_000);
});

const daysOf = ({ events }: EntityView) =>
  events.flatMap(({ type, data }) => (type === 'absenceRecorded' ? [(data as { days: number }).days] : []));
